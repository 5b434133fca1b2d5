"""What a press stands for, over the layouts of the world.

The presses are those Qt tells of: scan codes are X11's (a key's number in Linux and 8),
but for Windows (set 1) and the Mac (virtual codes).
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.actions.key_places import (
    Layout,
    is_typed_by_alt,
    kept_meaning,
    meanings,
    never_types,
    place_of,
    press_of,
)

HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Meta": Qt.KeyboardModifier.MetaModifier,
    "AltGr": Qt.KeyboardModifier.GroupSwitchModifier,
    "Keypad": Qt.KeyboardModifier.KeypadModifier,
}
DEAD_CIRCUMFLEX = Qt.Key.Key_Dead_Circumflex.value
DEAD_ACUTE = Qt.Key.Key_Dead_Acute.value
LATIN, OTHER, UNKNOWN = Layout(is_latin=True), Layout(is_latin=False), Layout()
MOVED = Layout(is_latin=True, is_moved=True)


@pytest.fixture(autouse=True)
def _gui(qapp):
    """Keys are written the way the platform's application writes them."""


def pressed(typed, code, held="", text=None, platform="linux", virtual=0, native=0):
    """Return the press of the key with a code, as Qt tells of it."""
    key = typed if isinstance(typed, int) else ord(typed.upper()[:1])
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held.split():
        modifiers |= HELD[name]
    text = text if text is not None else ("" if isinstance(typed, int) else typed)
    virtual = code if platform == "darwin" else virtual
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, virtual, native, text)
    return press_of(event, platform)


def written(*found):
    dead = {DEAD_CIRCUMFLEX: "dead ^", DEAD_ACUTE: "dead ´"}
    names = (
        dead.get(key) or QKeySequence(key | held.value).toString()
        for key, held in found
    )
    return " or ".join(names)


@pytest.mark.parametrize(
    ("press", "layout", "expected"),
    [
        # Russian, Greek, Hebrew, Arabic, Armenian, Georgian, Devanagari alone
        (pressed("т", 57), UNKNOWN, "Т or N"),
        (pressed("я", 52, "Ctrl"), UNKNOWN, "Ctrl+Я or Ctrl+Z"),
        (pressed("т", 57, "Ctrl Alt"), UNKNOWN, "Ctrl+Alt+Т or Ctrl+Alt+N"),
        (pressed("х", 34), UNKNOWN, "Х or ["),
        (pressed("ъ", 35, "Ctrl"), UNKNOWN, "Ctrl+Ъ or Ctrl+]"),
        (pressed("7", 16), UNKNOWN, "7"),
        (pressed("?", 16, "Shift"), UNKNOWN, "Shift+?"),
        (pressed("ν", 57), UNKNOWN, "Ν or N"),
        (pressed(";", 24), UNKNOWN, "Q or ;"),
        (pressed(";", 24, "Ctrl"), UNKNOWN, "Ctrl+;"),
        (pressed("/", 24), UNKNOWN, "Q or /"),
        (pressed(";", 24), OTHER, "Q or ;"),
        (pressed(";", 24, "Ctrl"), OTHER, "Ctrl+Q or Ctrl+;"),
        (pressed("מ", 57), UNKNOWN, "מ or N"),
        (pressed("/", 24), OTHER, "Q or /"),
        (pressed("'", 25), OTHER, "W or '"),
        (pressed("ى", 57), UNKNOWN, "ى or N"),
        (pressed("١", 10), UNKNOWN, "1 or ١"),
        (pressed("դ", 40, "Ctrl"), UNKNOWN, "Ctrl+Դ or Ctrl+D"),
        (pressed("ნ", 57), UNKNOWN, "Ნ or N"),
        (pressed("ा", 26), UNKNOWN, "ा or E"),
        # Digits on Shift: French, Czech, Lithuanian
        (pressed("&", 10), UNKNOWN, "1 or &"),
        (pressed("é", 11, "Ctrl"), LATIN, "Ctrl+2 or Ctrl+É"),
        (pressed("-", 15), LATIN, "6 or -"),
        (pressed("à", 19, "Ctrl"), LATIN, "Ctrl+0 or Ctrl+À"),
        (pressed("1", 10, "Shift"), LATIN, "Shift+1"),
        (pressed("+", 10, "Ctrl"), LATIN, "Ctrl+1 or Ctrl++"),
        (pressed("ž", 15), LATIN, "6 or Ž"),
        (pressed("ą", 10, "Alt"), LATIN, "Alt+1 or Alt+Ą"),
        # Latin letters count where they are: AZERTY, QWERTZ, Dvorak, Colemak, Turkish
        (pressed("a", 24, "Ctrl"), UNKNOWN, "Ctrl+A"),
        (pressed("z", 29, "Ctrl"), UNKNOWN, "Ctrl+Z"),
        (pressed("m", 47), UNKNOWN, "M"),
        (pressed(",", 58), MOVED, ","),
        (pressed("'", 24), MOVED, "'"),
        (pressed(";", 52, "Ctrl"), UNKNOWN, "Ctrl+;"),
        (pressed("o", 47), MOVED, "O"),
        (pressed("ı", 31), LATIN, "I"),
        # Letters that stand where a Latin one is missing, and where it is elsewhere
        (pressed("ŝ", 24), LATIN, "Ŝ or Q"),
        (pressed("ü", 25), LATIN, "Ü or W"),
        (pressed("é", 25), MOVED, "É"),
        (pressed("é", 25), UNKNOWN, "É"),
        # Signs by what the layout types, and by their places
        (pressed("[", 17, "AltGr"), LATIN, "["),
        (pressed("[", 17, "Ctrl AltGr", "\x1b"), LATIN, "Ctrl+["),
        (pressed("ü", 34, "Ctrl"), LATIN, "Ctrl+Ü or Ctrl+["),
        (pressed("+", 35, "Ctrl"), LATIN, "Ctrl++ or Ctrl+]"),
        (pressed("å", 34), LATIN, "Å or ["),
        (pressed(0xDF, 20, "Ctrl"), LATIN, "Ctrl+ß or Ctrl+-"),
        (pressed(")", 20, "Ctrl"), LATIN, "Ctrl+) or Ctrl+-"),
        (pressed("$", 35), LATIN, "$ or ]"),
        (pressed("+", 86, "Ctrl Keypad"), LATIN, "Ctrl++"),
        # A dead key begins a character; with Ctrl it is a key like others
        (pressed(DEAD_CIRCUMFLEX, 34), LATIN, "dead ^"),
        (pressed(DEAD_ACUTE, 21, "Ctrl"), LATIN, "dead ´ or Ctrl+="),
        # AltGr types, and calls nothing
        (pressed("ł", 46, "AltGr"), LATIN, "Ł"),
        (pressed("ń", 57, "AltGr"), LATIN, "Ń"),
        # What has no place on a US keyboard is what it is
        (pressed("<", 94), LATIN, "<"),
        (pressed(Qt.Key.Key_F9.value, 75), OTHER, "F9"),
        (pressed("т", 0), OTHER, "Т"),
    ],
)
def test_a_press_stands_for_what_the_layout_types_or_for_its_place(
    press, layout, expected
):
    assert written(*meanings(press, layout)) == expected


@pytest.mark.parametrize(
    ("press", "expected"),
    [
        # Windows: Ctrl and Alt are AltGr where the layout makes a character of them.
        (pressed("@", 16, "Ctrl Alt", platform="win32"), "@"),
        (pressed("€", 18, "Ctrl Alt", platform="win32"), "€"),
        (pressed("ł", 38, "Ctrl Alt", platform="win32"), "Ł"),
        (pressed("Ł", 38, "Ctrl Alt Shift", platform="win32"), "Ł"),
        (pressed("[", 9, "Ctrl Alt", platform="win32"), "["),
        (pressed("Ł", 38, "Ctrl Alt", platform="win32", native=0x100), "Ł"),
        # Where it makes none, Qt says what the bare key types, in capitals.
        (pressed("n", 49, "Ctrl Alt", "N", "win32", ord("N")), "Ctrl+Alt+N"),
        (pressed("1", 2, "Ctrl Alt", "1", "win32", ord("1")), "Ctrl+Alt+1"),
        (pressed("[", 26, "Ctrl Alt", "[", "win32", 0xDB), "Ctrl+Alt+["),
        (
            pressed("Т", 49, "Ctrl Alt", "Т", "win32", ord("N")),
            "Ctrl+Alt+Т or Ctrl+Alt+N",
        ),
        (
            pressed("Ü", 26, "Ctrl Alt", "Ü", "win32", 0xBA),
            "Ctrl+Alt+Ü or Ctrl+Alt+[",
        ),
        (pressed("n", 49, "Ctrl Alt", "", "win32"), "Ctrl+Alt+N"),
        (pressed("n", 49, "Ctrl Alt", "\x0e", "win32"), "Ctrl+Alt+N"),
        (pressed("т", 49, platform="win32"), "Т or N"),
        (pressed("&", 2, "Ctrl", "", platform="win32"), "Ctrl+1 or Ctrl+&"),
        # macOS: Option types; where nothing is typed, it commands all the same.
        (pressed("1", 18, "Alt", "¡", platform="darwin"), "¡ or Alt+1"),
        (pressed("s", 1, "Alt", "ß", platform="darwin"), "ß or Alt+S"),
        (pressed("т", 45, platform="darwin"), "Т or N"),
        (pressed("&", 18, "Ctrl", platform="darwin"), "Ctrl+1 or Ctrl+&"),
        (pressed("n", 45, "Ctrl Alt", "˜", platform="darwin"), "Ctrl+Alt+N"),
    ],
)
def test_what_alt_only_reaches_is_typed_where_alt_does_so(press, expected):
    assert written(*meanings(press, LATIN)) == expected
    assert is_typed_by_alt(press) is (not expected.startswith(("Ctrl", "Т")))


@pytest.mark.parametrize(
    ("press", "never"),
    [
        (pressed("т", 57, "Ctrl Alt"), True),
        (pressed("7", 16, "Ctrl Alt"), True),
        (pressed("т", 57), False),
        (pressed("@", 24, "Ctrl Alt AltGr"), False),
        (pressed("@", 16, "Ctrl Alt", platform="win32"), False),
        (pressed("Ü", 26, "Ctrl Alt", "Ü", "win32", 0xBA), True),
        (pressed("ł", 46, "AltGr"), False),
    ],
)
def test_ctrl_and_alt_never_type_but_where_they_are_altgr(press, never):
    assert never_types(press) is never


def test_a_layout_is_known_by_the_last_letter_at_the_place_of_one():
    layout = UNKNOWN

    for press, expected in (
        (pressed("1", 10), UNKNOWN),
        (pressed("ν", 57), OTHER),
        (pressed(";", 24), OTHER),
        (pressed("a", 38, "Shift"), OTHER),
        (pressed("n", 57), LATIN),
        (pressed("a", 24), MOVED),
        (pressed("n", 57), MOVED),
        (pressed("т", 57), OTHER),
        (pressed("n", 57), LATIN),
    ):
        layout = layout.after(press)
        assert layout == expected


@pytest.mark.parametrize(
    ("press", "kept"),
    [
        (pressed("т", 57, "Ctrl"), "Ctrl+N"),
        (pressed("т", 57), "N"),
        (pressed("&", 10), "1"),
        (pressed("ü", 34), "Ü"),
        (pressed("[", 17, "AltGr"), "["),
        (pressed("€", 18, "Ctrl Alt", platform="win32"), "€"),
        (pressed("y", 52), "Y"),
    ],
)
def test_a_key_of_the_authors_own_is_kept_as_it_is_known_elsewhere(press, kept):
    assert written(kept_meaning(press)) == kept


def test_the_same_keys_are_known_on_every_platform():
    linux = {place_of(code, "linux") for code in range(8, 100)}
    windows = {place_of(code, "win32") for code in range(92)}
    mac = {place_of(code, "darwin") for code in range(128)}

    assert linux == windows == mac
    assert len(linux - {""}) == 47
    assert [place_of(c, "linux") for c in (10, 24, 38, 52)] == ["1", "q", "a", "z"]
    assert [place_of(c, "win32") for c in (2, 16, 30, 44)] == ["1", "q", "a", "z"]
    assert [place_of(c, "darwin") for c in (18, 12, 0, 6)] == ["1", "q", "a", "z"]
