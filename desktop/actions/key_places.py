"""Which shortcuts a press of a key may stand for, on any keyboard layout.

Shortcuts are written as the keys of a US keyboard.  Where a layout types the letter or
sign of a shortcut, that counts, wherever its key is.  Where it cannot, the place of the
key counts: the letters of other scripts, the signs on whose keys digits need Shift, the
letters that stand where brackets are.  A press that types a character by AltGr types
it, and stands for nothing else.

Nothing is pressed or called here.
"""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.value import value

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Held = Qt.KeyboardModifier
_NOTHING = _Held.NoModifier
_CTRL_ALT = _Held.ControlModifier | _Held.AltModifier
_COMMANDING = _CTRL_ALT | _Held.MetaModifier
_OF_THE_LAYOUT = _Held.GroupSwitchModifier | _Held.KeypadModifier
"""What tells how a character was reached, and is no part of a shortcut."""
_DEAD = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Longsolidusoverlay.value + 1)
_FIRST_SPECIAL = 0x0100_0000
"""Where Qt's numbers of keys begin that stand for no character."""

_ROWS = (
    (2, "1234567890-="),
    (16, "qwertyuiop[]"),
    (30, "asdfghjkl;'`"),
    (43, "\\zxcvbnm,./"),
)
"""The keys of a US keyboard by their numbers in Linux, ``KEY_1`` and so on of
``input-event-codes.h``, which are those of IBM's scan code set 1 on Windows."""
_PLACES = {at + i: sign for at, row in _ROWS for i, sign in enumerate(row)}
_X11_OFFSET = 8
"""By how much X11 and Wayland number keys higher than Linux does."""
_MAC_ROW = "asdfghzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.\0\0`"
_MAC_PLACES = {code: sign for code, sign in enumerate(_MAC_ROW) if sign != "\0"}
"""The same keys by their virtual codes on a Mac, ``kVK_ANSI_A`` and so on of Carbon's
``HIToolbox/Events.h``."""

_OF_OTHER_SCRIPTS = frozenset({(";", "q"), (",", "q"), ("/", "q"), ("'", "w")})
"""Signs on the keys of Latin letters in Greek, Bulgarian and Hebrew, and hardly in any
layout of Latin letters."""

_CAPS_LOCK = 0x100
"""The bit of Qt's native modifiers on Windows for Caps Lock."""

Meaning = tuple[int, Qt.KeyboardModifier]
"""What a shortcut is: the number of a Qt key, and what is held with it."""


@value
class Press:
    """A key that was pressed.

    Attributes:
        key: The Qt key the layout makes of it.
        text: What it types.
        held: What is held with it.
        place: The character of a US keyboard at its place; empty if there is none.
        platform: Where it was pressed, as ``sys.platform`` calls it.
        is_bare: Whether ``text`` is only what it would type with nothing held.
    """

    key: int
    text: str
    held: Qt.KeyboardModifier
    place: str = ""
    platform: str = sys.platform
    is_bare: bool = False

    @property
    def own(self) -> Meaning:
        """What Qt itself takes it for."""
        return self.key, self.held & ~_OF_THE_LAYOUT

    @property
    def commands(self) -> bool:
        """Whether Ctrl, Alt or Meta is held."""
        return bool(self.held & _COMMANDING)

    @property
    def character(self) -> str:
        """What the layout makes of the key, in capitals; empty if no character."""
        if 0 < self.key < _FIRST_SPECIAL:
            return chr(self.key)
        return self.text[:1].upper()


@value
class Layout:
    """What is known of a layout by the keys pressed so far.

    Attributes:
        is_latin: Whether it types Latin letters; None if no letter was typed yet.
        is_moved: Whether it has Latin letters at other places than a US keyboard.
    """

    is_latin: bool | None = None
    is_moved: bool = False

    def after(self, press: Press) -> Layout:
        """Return what is known after ``press``."""
        sign = press.character
        is_telling = press.place.isalpha() and sign.isalpha()
        if not is_telling or press.held & ~_Held.KeypadModifier:
            return self
        if not _is_latin(sign):
            return Layout(is_latin=False)
        is_moved = sign.isascii() and sign.lower() != press.place
        return Layout(is_latin=True, is_moved=self.is_moved or is_moved)


def press_of(event: QKeyEvent, platform: str = sys.platform) -> Press:
    """Return the press an event tells of."""
    is_mac = platform == "darwin"
    code = event.nativeVirtualKey() if is_mac else event.nativeScanCode()
    place = place_of(code, platform)
    is_bare = platform == "win32" and _is_bare(event, place)
    return Press(event.key(), event.text(), event.modifiers(), place, platform, is_bare)


def _is_bare(event: QKeyEvent, place: str) -> bool:
    """Return whether Qt on Windows says by a text what the bare key would type.

    It does, in capitals, where Windows itself has no text for a key and what is held
    with it (``MapVirtualKey`` in ``qwindowskeymapper.cpp``).
    """
    text, held = event.text(), event.modifiers()
    if text == place or text.upper() == chr(event.nativeVirtualKey()):
        return True  # Letters and digits have their own characters for virtual codes.
    is_shifted = bool(held & _Held.ShiftModifier)
    is_locked = bool(event.nativeModifiers() & _CAPS_LOCK)
    return text.isupper() and not is_shifted and not is_locked


def place_of(code: int, platform: str = sys.platform) -> str:
    """Return the character of a US keyboard on the key with a native code.

    Args:
        code: The scan code; on a Mac, the virtual code.
        platform: Whose code it is, as ``sys.platform`` calls it.
    """
    if platform == "darwin":
        return _MAC_PLACES.get(code, "")
    return _PLACES.get(code if platform == "win32" else code - _X11_OFFSET, "")


_UNKNOWN = Layout()


def meanings(press: Press, layout: Layout = _UNKNOWN) -> tuple[Meaning, ...]:
    """Return what a press may stand for, what counts most first.

    Args:
        press: The key that was pressed.
        layout: What is known of the layout.
    """
    if is_typed_by_alt(press):
        typed = (_key_of(press.text), _NOTHING)
        # A Mac has Option on nearly every key: where nothing is typed, it commands.
        return (typed, press.own) if press.platform == "darwin" else (typed,)
    by_place = (_key_of(press.place), press.own[1])
    if _counts_alone(press) or by_place == press.own:
        return (press.own,)
    if press.place.isdigit():
        # The layout has its digits on Shift, or digits of its own.
        is_shifted = bool(press.held & _Held.ShiftModifier)
        return (press.own,) if is_shifted else (by_place, press.own)
    if press.place.isalpha():
        return _at_a_letter(press, layout, by_place)
    return press.own, by_place


def _counts_alone(press: Press) -> bool:
    """Return whether what the layout makes of a key counts, and never its place."""
    sign = press.character
    is_there = sign.isascii() and sign.isalnum()
    begins_a_character = press.key in _DEAD and not press.commands
    is_reached = bool(press.held & _OF_THE_LAYOUT)
    return not press.place or is_there or begins_a_character or is_reached


def _at_a_letter(
    press: Press, layout: Layout, by_place: Meaning
) -> tuple[Meaning, ...]:
    """Return the same of a press at the place of a Latin letter."""
    sign, own = press.character, press.own
    if _is_of_other_script(sign):
        return own, by_place
    if _is_latin(sign):
        # Where the others are in their places, it stands in the place of a missing one.
        is_missing = layout.is_latin and not layout.is_moved
        return (own, by_place) if is_missing else (own,)
    # Before a letter is typed, nothing is guessed that might quit or undo.
    may_be_other = layout.is_latin is None and not press.commands
    is_guessed = may_be_other and (sign, press.place) in _OF_OTHER_SCRIPTS
    is_other = layout.is_latin is False or is_guessed
    return (by_place, own) if is_other else (own,)


def is_typed_by_alt(press: Press) -> bool:
    """Return whether Alt, or Ctrl and Alt, only reach what a press types."""
    if press.is_bare or not _is_printable(press.text):
        return False
    held = press.held & _COMMANDING
    if press.platform == "win32":
        return held == _CTRL_ALT
    return press.platform == "darwin" and held == _Held.AltModifier


def never_types(press: Press) -> bool:
    """Return whether what a press says must not go into a text.

    Ctrl and Alt together command, but on Windows, where they are AltGr.
    """
    is_reached = bool(press.held & _Held.GroupSwitchModifier)
    if is_reached or (press.platform == "win32" and not press.is_bare):
        return False
    return press.held & _CTRL_ALT == _CTRL_ALT and _is_printable(press.text)


def kept_meaning(press: Press) -> Meaning:
    """Return what of the meanings of a press is kept as a shortcut."""
    first, *others = meanings(press)
    return others[0] if others and _is_of_other_script(press.character) else first


def _key_of(text: str) -> int:
    """Return the number of the Qt key that types the first character of ``text``."""
    capital = text[:1].upper()
    return ord(capital if len(capital) == 1 else text[:1] or "\0")


def _is_printable(text: str) -> bool:
    return bool(text) and text.isprintable() and not text.isspace()


def _is_of_other_script(sign: str) -> bool:
    """Return whether a sign is a letter, or the mark of a vowel, and not Latin."""
    if not sign or sign.isascii() or _is_latin(sign):
        return False
    return unicodedata.category(sign)[0] in "LM"


def _is_latin(sign: str) -> bool:
    return sign.isalpha() and unicodedata.name(sign, "").startswith("LATIN")
