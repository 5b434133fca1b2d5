"""What writers type who come from other programs, and what is to come first for it."""

from __future__ import annotations

import pytest

from desktop.actions.actions import ACTIONS
from desktop.actions.other_names import LENS_NAMES, OTHER_NAMES, other_names
from desktop.lenses.finding import LensName
from desktop.panels.lenses.lens_faces import lens_title
from desktop.text.finding.ranking import Ranking, entry
from desktop.window.palette.action_offers import action_entry

MEANT = {
    # By their own names, whole and begun
    "note": "note",
    "next note": "next-note",
    "note next": "next-note",
    "quest": "question",
    "bold": "bold",
    "ital": "italics",
    "undo": "undo",
    "find": "find",
    "replace": "replace",
    "print": "print",
    "export": "export",
    "share": "share",
    "reply": "reply",
    "keep draft": "keep-draft",
    "drafts": "drafts",
    "history": "history",
    "numbers": "numbers",
    "full screen": "full-screen",
    "typewriter": "typewriter",
    "sepia": "theme-sepia",
    "last edit": "last-edit",
    "rename tag": "rename-tag",
    "select all": "select-all",
    "mark all": "mark-all",
    "copy": "copy",
    "cut": "cut",
    "agree": "agree",
    "open": "open",
    "revise": "mode-revise",
    "compare": "mode-compare",
    "split view": "split-view",
    "paragraph up": "move-paragraph-up",
    # Word and Docs
    "comment": "note",
    "add comment": "note",
    "delete comment": "delete-note",
    "next comment": "next-note",
    "resolve": "toggle-done",
    "track changes": "mode-compare",
    "accept change": "apply-suggestion",
    "accept all": "apply-shown",
    "reject": "dismiss-suggestion",
    "strikethrough": "suggestion",
    "strike": "suggestion",
    "word count": "numbers",
    "spell check": "lens:spelling",
    "find and replace": "replace",
    "search": "find",
    "save": "save-now",
    "docx": "export",
    "pdf": "print",
    "version history": "history",
    "suggestion mode": "suggesting",
    "table of contents": "show-contents",
    "zoom in": "zoom-in",
    "highlighter": "highlight-yellow",
    # Scrivener and its like
    "snapshot": "keep-draft",
    "binder": "show-contents",
    "synopsis": "scene-synopsis",
    "composition mode": "focus-mode",
    "word target": "word-goals",
    "darlings": "cuttings",
    # Editors with a palette
    "settings": "preferences",
    "dark mode": "theme-dark",
    "zen": "focus-mode",
    "sidebar": "show-contents",
    "key bindings": "shortcuts",
    "diff": "mode-compare",
    "word wrap": "flow-lines",
    "encoding": "read-as",
    "go to end": "go-to-end",
    "exit": "quit",
    # Plain words of writers
    "adverbs": "lens:words",
    "point of view": "lens:person",
    "repetition": "lens:echoes",
    "characters": "lens:names",
    "yellow": "highlight-yellow",
    "focus": "focus-paragraph",
    "distraction free": "focus-mode",
    "bookmark": "toggle-bookmark",
    "todo": "to-do-list",
    "beta reader": "share",
    "font": "preferences",
    "night": "theme-dark",
    "help": "shortcuts",
    "edit": "mode-revise",
    # In a hurry
    "nn": "next-note",
    "nexno": "next-note",
    "wordcount": "numbers",
    "fulscreen": "full-screen",
    "prefrences": "preferences",
    "hihglight yellow": "highlight-yellow",
    "ITALICS": "italics",
    "  bold ": "bold",
    "qqqq": "",
}


@pytest.fixture(scope="module")
def ranking():
    entries = [action_entry(spec) for spec in ACTIONS if not spec.is_list]
    for lens in LensName:
        title = f"Lens: {lens_title(lens)}"
        names = other_names(LENS_NAMES, lens.value)
        entries.append(entry(f"lens:{lens.value}", title, names))
    return Ranking(entries)


@pytest.mark.parametrize(("typed", "first"), MEANT.items())
def test_what_is_meant_comes_first(ranking, typed, first):
    found = ranking.ranked(typed)

    key = found[0].entry.key if found else ""
    assert key.removeprefix("action:") == first


def test_every_action_is_found_by_its_own_name(ranking):
    for spec in ACTIONS:
        if not spec.is_list:
            found = [each.entry.key for each in ranking.ranked(spec.full_label)]
            assert f"action:{spec.id}" in found[:4], spec.id


def test_other_names_are_those_of_actions_and_lenses():
    assert set(OTHER_NAMES) <= {spec.id for spec in ACTIONS}
    assert set(LENS_NAMES) == {lens.value for lens in LensName}
