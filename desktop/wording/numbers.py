"""Numbers as the author reads them."""

from __future__ import annotations

_NARROW_SPACE = "\u202f"
"""Narrow and unbreakable, as between thousands."""


def grouped(number: int) -> str:
    """Return ``number`` in groups of three digits: ``6 512``."""
    return f"{number:,}".replace(",", _NARROW_SPACE)


def signed(number: int) -> str:
    """Return ``number`` with its sign, as a difference: ``+34``, ``−12``."""
    sign = "+" if number > 0 else "\u2212" if number else ""
    return f"{sign}{grouped(abs(number))}"


def percentage(fraction: float) -> str:
    """Return ``fraction`` of one as a whole percentage: ``62 %``.

    Only what is really complete is 100 %.
    """
    return f"{int(min(max(fraction, 0.0), 1.0) * 100)}\u00a0%"


def counted(number: int, one: str, many: str = "") -> str:
    """Return ``number`` and what is counted: ``1 word``, ``2 words``.

    It stands for no sentence in another language: what is told anew is told by
    :func:`desktop.wording.translation.translate_count`.

    Args:
        number: How many there are.
        one: What is counted, in the singular.
        many: Its plural, if it is not ``one`` with an ``s``.
    """
    return f"{grouped(number)} {one if number == 1 else many or one + 's'}"
