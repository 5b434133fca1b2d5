"""Which form of a sentence a number takes, language by language.

The forms are those of Qt Linguist, in its order, so that a file it has saved can be
taken as it is: German has two, Polish three, Arabic six, Japanese one.  The rules are
Qt's (Qt Linguist Manual, *Translation Rules for Plurals*); what a language not named
here does is taken to be what English does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_TEENS = range(11, 20)
_ONE_FORM = ("fa", "hu", "id", "ja", "ko", "ms", "th", "tr", "vi", "zh")
_LIKE_FRENCH = ("fr", "hy")
_LIKE_RUSSIAN = ("be", "bs", "hr", "ru", "sr", "uk")


def plural_form(language: str, number: int) -> int:
    """Return which form ``number`` things take, from 0, in Qt Linguist's order.

    Args:
        language: Its code by ISO 639-1, such as ``de``; a territory may follow.
        number: How many there are, none or more.
    """
    name = language.replace("-", "_").split("_")[0]
    if language.startswith("pt_BR"):
        return _french(number)
    return _RULES.get(name, _english)(number)


def plural_forms(language: str) -> int:
    """Return how many forms ``language`` has."""
    return 1 + max(plural_form(language, number) for number in range(201))


def _single(_number: int) -> int:
    return 0


def _english(number: int) -> int:
    return int(number != 1)


def _french(number: int) -> int:
    return int(number > 1)


def _icelandic(number: int) -> int:
    return int(number % 10 != 1 or number % 100 == 11)


def _latvian(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number else 2


def _russian(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    is_few = number % 10 in (2, 3, 4) and not 10 <= number % 100 < 20
    return 1 if is_few else 2


def _polish(number: int) -> int:
    if number == 1:
        return 0
    is_few = number % 10 in (2, 3, 4) and not 10 <= number % 100 < 20
    return 1 if is_few else 2


def _czech(number: int) -> int:
    if number == 1:
        return 0
    return 1 if number in (2, 3, 4) else 2


def _lithuanian(number: int) -> int:
    if number % 100 in _TEENS:
        return 2
    if number % 10 == 1:
        return 0
    return 1 if number % 10 else 2


def _romanian(number: int) -> int:
    if number == 1:
        return 0
    return 1 if number == 0 or 1 <= number % 100 < 20 else 2


def _slovenian(number: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(number % 100, 3)


def _irish(number: int) -> int:
    return {1: 0, 2: 1}.get(number, 2)


def _arabic(number: int) -> int:
    if number <= 2:
        return number
    if 3 <= number % 100 <= 10:
        return 3
    return 4 if number % 100 >= 11 else 5


_RULES: dict[str, Callable[[int], int]] = {
    **dict.fromkeys(_ONE_FORM, _single),
    **dict.fromkeys(_LIKE_FRENCH, _french),
    **dict.fromkeys(_LIKE_RUSSIAN, _russian),
    **dict.fromkeys(("cs", "sk"), _czech),
    "is": _icelandic,
    "lv": _latvian,
    "pl": _polish,
    "lt": _lithuanian,
    "ro": _romanian,
    "sl": _slovenian,
    "ga": _irish,
    "ar": _arabic,
}
