"""The table of commands, beside the table of actions."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from desktop.actions.actions import ACTIONS
from desktop.app import App
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import STORY_MODES, Mode
from desktop.window import commands

CALLED = {spec.id for spec in ACTIONS if not spec.is_list}
IN_TABLE = {"find", "next-note", "previous-note", "edit-tags", "toggle-done"}
IN_TABLE |= {"delete-note", "agree"}
"""What does one thing on the page and another in the table of all notes."""
EVERYWHERE = {"copy", "select-all", "go-to-start", "go-to-end", "back-to-text"}
"""What does yet another in Compare."""


@pytest.fixture
def app(qapp):
    app = App(qapp, Settings(theme="light", author_id="urn:uuid:1"))
    yield app
    app.let_go()


@pytest.fixture
def story(tmp_path):
    story = tmp_path / "here.txt"
    story.write_text("The ferry had stopped.\n", encoding="utf-8")
    return story


def offered(mode):
    return {spec.id for spec in ACTIONS if mode in spec.modes and not spec.is_list}


@pytest.mark.parametrize("mode", [*STORY_MODES, Mode.ALL_NOTES])
def test_whatever_is_offered_with_a_story_does_something(app, story, mode):
    window = app.open(story)
    window.story_screen.modes.enter(mode)

    assert window.mode is mode
    assert offered(mode) <= set(commands.commands(app, window))


def test_whatever_is_offered_without_a_story_does_something(app, tmp_path):
    (tmp_path / "here.txt").write_bytes(b"\xff\x00\xfe")
    window, damaged = app.new_window(), app.new_window()
    damaged.show_unreadable(tmp_path / "here.txt", "It is not text.")

    assert (window.mode, damaged.mode) == (Mode.WELCOME, Mode.UNREADABLE)
    assert offered(Mode.WELCOME) <= set(commands.commands(app, window))
    assert offered(Mode.UNREADABLE) <= set(commands.commands(app, damaged))


def test_every_command_is_that_of_an_action(app, story):
    assert set(commands.commands(app, app.open(story))) == CALLED


def test_nothing_stands_in_the_table_twice(app, story):
    names = Counter(_names())

    assert {name for name, count in names.items() if count == 2} == IN_TABLE
    assert {name for name, count in names.items() if count > 2} == EVERYWHERE
    assert max(names.values()) == 3


def _names():
    """Yield the ids as the table spells them, and those it makes of a pattern."""
    patterns = []
    for node in ast.walk(ast.parse(Path(commands.__file__).read_text("utf-8"))):
        if isinstance(node, ast.Dict):
            keys = [key for key in node.keys if isinstance(key, ast.Constant)]
            yield from (key.value for key in keys)
        elif isinstance(node, ast.DictComp) and isinstance(node.key, ast.JoinedStr):
            patterns.append(node.key.values[0].value)
    assert sorted(patterns) == [
        *("compare-", "focus-", "highlight-"),
        *("recolour-", "recolour-", "theme-", "turn-"),
    ]
