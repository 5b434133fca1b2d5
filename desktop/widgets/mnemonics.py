"""The letters underlined in menus, by which an entry is chosen while its menu is open.

They are found when a menu opens, out of what its entries are called then: in whichever
language, and also where an entry says what it would do just now.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QMenu

_AMPERSAND = re.compile("(&&)|&")  # two are shown as one
_DIGIT = re.compile(r"&\d")
_WORD = re.compile(r"[^\W\d_]+")


def keep_mnemonics(menu: QMenu) -> None:
    """Have each entry of ``menu`` underline a letter of its own whenever it opens.

    Whatever fills the menu as it opens has to be connected before.
    """
    menu.aboutToShow.connect(partial(_underline, menu))


def without_mnemonic(label: str) -> str:
    """Return a label as it is read, without the sign that underlines a letter.

    Without a key behind a tabulator, too.
    """
    words = label.partition("\t")[0]
    return _AMPERSAND.sub(lambda sign: "&" if sign[1] else "", words)


def mnemonics(labels: Sequence[str]) -> list[int | None]:
    """Return where in each label its letter is, in code points; None if it has none.

    No two are the same letter.  The first letter of a label goes before those of its
    other words, and these before the rest; what stands further up chooses first.
    """
    found: list[int | None] = [None] * len(labels)
    taken: set[str] = set()
    for rank in (_first_letter, _first_letters, _letters):
        for number, label in enumerate(labels):
            if found[number] is not None:
                continue
            free = (p for p in rank(label) if label[p].casefold() not in taken)
            place = next(free, None)
            if place is not None:
                found[number] = place
                taken.add(label[place].casefold())
    return found


def _first_letter(label: str) -> Iterator[int]:
    word = _WORD.search(label)
    if word:
        yield word.start()


def _first_letters(label: str) -> Iterator[int]:
    yield from (word.start() for word in _WORD.finditer(label))


def _letters(label: str) -> Iterator[int]:
    for word in _WORD.finditer(label):
        yield from range(word.start(), word.end())


def _underline(menu: QMenu) -> None:
    actions = [each for each in menu.actions() if not each.isSeparator()]
    actions = [each for each in actions if each.isVisible() and each.text()]
    # What is chosen by a digit was made so.
    actions = [each for each in actions if not _DIGIT.search(each.text())]
    labels = [_AMPERSAND.sub(r"\1", each.text()) for each in actions]
    # What follows a tabulator is a key.
    places = mnemonics([label.partition("\t")[0] for label in labels])
    for action, label, place in zip(actions, labels, places, strict=True):
        if place is not None:
            action.setText(f"{label[:place]}&{label[place:]}")
