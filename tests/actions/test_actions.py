from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.actions import actions
from desktop.actions.actions import (
    ACTIONS,
    MENUS,
    Moment,
    conflicts,
    first_key,
    is_plain,
    keys_of,
    native,
    normal,
    shortcuts_for,
)
from desktop.actions.platform_keys import keys_on
from desktop.storage.story.story_state import Mode
from desktop.window.menus import Menus

BY_ID = {spec.id: spec for spec in ACTIONS}


@pytest.fixture(autouse=True)
def _gui(qapp):
    """Keys are written the way the platform's application writes them."""


def test_no_two_actions_share_a_name():
    assert len(BY_ID) == len(ACTIONS)


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_has_a_place_a_mode_and_a_key(spec):
    assert spec.menu in MENUS
    assert spec.modes <= set(Mode)
    for mode in spec.modes:
        assert shortcuts_for(spec, {}, mode) or spec.is_list


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_key_is_written_as_qt_writes_it(spec):
    keys = (*spec.plain_in_reread, *spec.shortcuts)

    assert tuple(map(normal, keys)) == keys
    assert all(map(is_plain, spec.plain_in_reread))
    assert not any(map(is_plain, spec.shortcuts))


LINUX = {
    *(f"Ctrl+Alt+{key}" for key in ("Del", "T", "D", "L", "Tab", "Esc")),
    *(f"Ctrl+Alt+{key}" for key in ("Left", "Right", "Up", "Down")),
    *(f"Ctrl+Alt+F{number}" for number in range(1, 13)),
    *(f"Alt+F{number}" for number in range(1, 11)),
    *("Ctrl+Space", "Ctrl+Shift+U", "Alt+Space", "Alt+Tab", "Ctrl+.", "Ctrl+;"),
}
"""What GNOME, KDE, Xfce and MATE take for themselves, and IBus."""
WINDOWS = {"Ctrl+Alt+Del", "Ctrl+Alt+Tab", "Alt+Tab", "Alt+F4", "Alt+Space", "Alt+Esc"}
MAC = {
    *("Ctrl+H", "Ctrl+Alt+H", "Ctrl+M", "Ctrl+Alt+M", "Ctrl+Space", "Ctrl+Alt+Space"),
    *("Ctrl+Alt+D", "Ctrl+Tab", "Ctrl+Alt+Esc", "Ctrl+Shift+Q", "F11", "Shift+F11"),
    *(f"Ctrl+Shift+{number}" for number in (3, 4, 5, 6)),
}


@pytest.mark.parametrize(
    ("platform", "taken"), [("linux", LINUX), ("win32", WINDOWS), ("darwin", MAC)]
)
def test_no_action_is_called_by_what_the_system_takes_for_itself(
    monkeypatch, platform, taken
):
    monkeypatch.setattr(sys, "platform", platform)

    assert not taken & {key for spec in ACTIONS for key in keys_of(spec, {})}


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_no_key_calls_two_actions_on_any_system(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)

    assert conflicts({}) == ()
    for spec in ACTIONS:
        keys = keys_on(platform, spec.id, spec.shortcuts)
        assert tuple(map(normal, keys)) == keys


def test_whatever_has_ctrl_and_alt_has_another_key_where_they_type(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")

    for spec in ACTIONS:
        keys = shortcuts_for(spec, {}, Mode.REVISE)
        assert not keys or not keys[0].startswith("Ctrl+Alt+")
    assert shortcuts_for(BY_ID["note"], {}, Mode.REVISE) == ["Alt+N", "Ctrl+Alt+N"]
    assert keys_of(BY_ID["highlight-yellow"], {})[1] == "Alt+Shift+1"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_keys_of_the_authors_own_are_the_same_on_any_system(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    changed = {"cuttings": ("Ctrl+Shift+U",), "keep-open": ("Ctrl+Alt+H",)}

    assert keys_of(BY_ID["cuttings"], changed) == ["Ctrl+Shift+U"]
    assert keys_of(BY_ID["keep-open"], changed) == ["Ctrl+Alt+H"]


@pytest.mark.parametrize(
    ("platform", "key", "action"),
    [
        ("linux", "Ctrl+Shift+C", "cuttings"),
        ("linux", "?", "shortcuts"),
        ("win32", "Alt+N", "note"),
        ("darwin", "Ctrl+Shift+F", "replace"),
    ],
)
def test_a_younger_key_gives_way_to_one_the_author_chose(
    monkeypatch, platform, key, action
):
    monkeypatch.setattr(sys, "platform", platform)
    changed = {"save-copy-as": (key,)}

    assert key in keys_of(BY_ID[action], {})
    assert key not in keys_of(BY_ID[action], changed)
    assert conflicts(changed) == ()


@pytest.mark.parametrize(
    ("action", "keys"),
    [
        ("zoom-in", {"Ctrl++", "Ctrl+="}),
        ("shortcuts", {"F1", "Ctrl+/", "?"}),
        ("suggesting", {"Ctrl+Shift+M", "Ctrl+Shift+E"}),
        ("cuttings", {"Ctrl+Shift+C"}),
    ],
)
def test_what_others_have_on_two_keys_is_on_two(action, keys):
    assert set(keys_of(BY_ID[action], {})) == keys


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("N", True),
        ("Shift+N", True),
        ("1", True),
        ("[", True),
        ("Return", True),
        ("Del", True),
        ("PgDown", True),
        ("Tab", True),
        ("Esc", False),
        ("F9", False),
        ("Shift+F9", False),
        ("Ctrl+N", False),
        ("Alt+1", False),
        ("Meta+N", False),
        ("", False),
        ("no such key", False),
    ],
)
def test_a_key_that_types_deletes_or_moves_is_plain(key, expected):
    assert is_plain(key) is expected


def test_a_plain_key_calls_an_action_only_where_it_would_not_type():
    note = BY_ID["note"]

    assert shortcuts_for(note, {}, Mode.REREAD) == ["N", "Ctrl+Alt+N"]
    assert shortcuts_for(note, {}, Mode.REVISE) == ["Ctrl+Alt+N"]
    assert shortcuts_for(note, {}, Mode.WELCOME) == []


def test_the_keys_the_author_chose_stand_in_for_our_own():
    changed = {"note": ("ctrl+m", "M", "no such key")}

    assert keys_of(BY_ID["note"], changed) == ["M", "Ctrl+M"]
    assert shortcuts_for(BY_ID["note"], changed, Mode.REVISE) == ["Ctrl+M"]


def test_an_action_can_go_without_keys():
    assert shortcuts_for(BY_ID["note"], {"note": ()}, Mode.REREAD) == []


def test_a_key_is_shown_as_the_platform_writes_it():
    assert native("ctrl+alt+n") == "Ctrl+Alt+N"


def test_an_action_of_a_submenu_can_be_named_alone():
    assert BY_ID["theme-dark"].full_label == "Theme: Dark"
    assert BY_ID["note"].full_label == "Note"


def test_no_sentence_said_of_an_action_takes_the_name_of_another():
    statements = ast.parse(Path(actions.__file__).read_text("utf-8")).body
    bound = [node for each in statements for node in ast.walk(each)]
    stored = [n for n in bound if isinstance(getattr(n, "ctx", None), ast.Store)]
    names = [n.id for n in stored if isinstance(n, ast.Name) and n.id.isupper()]

    assert len(names) == len(set(names))


def test_no_two_actions_share_a_key_in_the_same_mode():
    assert conflicts({}) == ()


def test_a_key_given_to_two_actions_is_a_conflict_in_each_mode_they_share():
    found = conflicts({"question": ("Ctrl+Alt+N", "N")})

    assert [(c.key, c.mode, [a.id for a in c.actions]) for c in found] == [
        ("N", Mode.REREAD, ["note", "question"]),
        ("Ctrl+Alt+N", Mode.REREAD, ["note", "question"]),
        ("Ctrl+Alt+N", Mode.REVISE, ["note", "question"]),
    ]


def test_one_key_may_call_two_actions_that_are_never_enabled_together():
    replace, open_story = BY_ID["replace"], BY_ID["open"]

    assert conflicts({"replace": ("Z",), "open": ("Z",)}, [replace, open_story]) == ()


def test_a_key_is_the_later_moments_while_that_lasts():
    lens, finding = Moment.LENS, Moment.FINDING
    changed = {}

    def key(action, *moments):
        return first_key(action, changed, Mode.REREAD, moments)

    assert (key("next-bookmark"), key("next-finding")) == ("F8", ".")
    assert key("next-bookmark", lens) == "Ctrl+Shift+F8"
    assert key("edit-note", lens) == "Enter"
    assert key("edit-note", lens, finding) == ""
    assert key("finding-note", finding) == "Enter"


def test_what_waits_for_a_moment_can_be_called_only_then(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    menus = Menus(window)
    menus.show_mode(Mode.REREAD, {})
    following, bookmark = menus.action("next-finding"), menus.action("next-bookmark")

    def keys(action):
        return [key.toString() for key in action.shortcuts()]

    assert not following.isEnabled()
    assert keys(bookmark) == ["F8", "Ctrl+Shift+F8"]
    menus.show_moments(frozenset({Moment.LENS}))
    assert following.isEnabled()
    assert keys(bookmark) == ["Ctrl+Shift+F8"]
    menus.show_mode(Mode.REVISE, {})
    assert keys(following) == ["F8"]
    menus.show_moments(frozenset())
    assert not following.isEnabled()
    assert keys(bookmark) == ["F8", "Ctrl+Shift+F8"]


def test_a_menu_calls_enter_as_the_sheet_of_keys_does(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    menus = Menus(window)
    edit = menus.action("edit-note")
    menus.show_mode(Mode.REREAD, {})
    in_menu = [each for each in menus.menu.actions() if edit in each.menu().actions()]
    in_menu[0].menu().aboutToShow.emit()
    assert edit.text().endswith("\tEnter")

    menus.show_mode(Mode.REREAD, {"edit-note": ("F2",)})
    in_menu[0].menu().aboutToShow.emit()
    assert "\t" not in edit.text()


def test_two_actions_may_have_a_key_at_different_moments_and_not_at_one():
    assert conflicts({"next-finding": ("F8",), "next-bookmark": ("F8",)}) == ()
    assert conflicts({"next-finding": ("F9",), "previous-finding": ("F9",)})
