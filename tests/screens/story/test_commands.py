from __future__ import annotations

from desktop.actions import ACTIONS
from desktop.screens.story.commands import commands
from desktop.storage.settings import GRAINS

OF_THE_WINDOW = {
    *(f"compare-{way}" for way in ("split", "joined", "hide-fine", *GRAINS)),
    *("next-change", "previous-change", "take-back", "take-paragraph"),
    "close-window",
    "focus-mode",
    "full-screen",
    "history",
    "keep-draft",
    "cuttings",
    "drafts",
    "menu",
    "narrower-column",
    "new-window",
    "open",
    "open-recent",
    "open-sample",
    "preferences",
    "quit",
    "new-story",
    "not-saved-yet",
    "save-as",
    "save-copy-as",
    "save-now",
    "show-contents",
    "show-margin",
    "show-suggestions",
    "wider-column",
    "shortcuts",
    "about",
    *(f"theme-{theme}" for theme in ("system", "light", "sepia", "dark")),
}


def test_every_action_of_a_story_does_something(shown):
    known = set(commands(shown.screen))

    wanted = {spec.id for spec in ACTIONS} - OF_THE_WINDOW

    assert wanted <= known


def test_every_command_is_in_the_menus(shown):
    assert set(commands(shown.screen)) <= {spec.id for spec in ACTIONS}


def test_without_a_chosen_note_the_commands_on_notes_do_nothing(shown):
    for action in commands(shown.screen):
        if action.startswith("recolour-") or action in {
            "apply-suggestion",
            "attach-to-selection",
            "delete-note",
            "dismiss-suggestion",
            "edit-note",
            "edit-tags",
            "grow-passage",
            "next-at-same-place",
            "reply",
            "shrink-passage",
            "toggle-done",
        }:
            shown.do(action)

    assert not shown.session.notes.notes
    assert not shown.session.history.can_undo
