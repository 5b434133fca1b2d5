"""How keys are called for the author: in words, or in signs where room is scarce.

Qt names keys in the language of its own texts (:mod:`desktop.appearance.qt_texts`); the
key that most people call Enter has an older name there.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QKeySequence

from desktop.wording.translation import meant, translate

_ENTER_NAMES = ("Return", "Enter")
"""What Qt calls the two keys that end a line, in every language that has its texts."""


def key_name(key: str) -> str:
    """Return a key as this platform and language write it, such as Ctrl+Shift+Enter.

    Args:
        key: A portable ``QKeySequence`` text.
    """
    portable = QKeySequence.SequenceFormat.PortableText
    sequence = QKeySequence(key, portable)
    name = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    for qt_name in _ENTER_NAMES:
        if qt_name in name:
            return name.replace(qt_name, _enter())
    return name


def as_signs(key: str) -> str:
    """Return a key as short as it is understood, such as ``Ctrl ⇧ ↵``.

    Args:
        key: As ``key_name`` writes it.
    """
    signs = _signs()
    parts = (key[:-1].replace("+", " ") + key[-1:]).split(" ")
    return " ".join(signs.get(part, part) for part in parts)


def _enter() -> str:
    return translate(meant("Enter", "the key"))


@cache
def _signs() -> dict[str, str]:
    """Return the signs of keys, by their names."""
    shift = key_name("Shift+A").removesuffix("+A")
    return {shift: "⇧", "Shift": "⇧", _enter(): "↵"}
