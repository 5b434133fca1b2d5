from __future__ import annotations

import pytest

from desktop.actions.actions import ACTIONS
from desktop.actions.key_conflicts import conflicts
from desktop.storage.story.mode import Mode

BY_ID = {spec.id: spec for spec in ACTIONS}


@pytest.fixture(autouse=True)
def _gui(qapp):
    """Keys are written the way the platform's application writes them."""


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
