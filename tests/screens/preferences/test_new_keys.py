from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.actions import ACTIONS, keys_of
from desktop.key_conflicts import conflicts
from desktop.screens.preferences.new_keys import (
    holders,
    objection,
    taken_over,
    with_key,
    with_own_keys,
    without_keys,
)

BY_ID = {spec.id: spec for spec in ACTIONS}
NOTE = BY_ID["note"]
KEYS = ["M", "N", "Ctrl+F", "Ctrl+Alt+N", "Ctrl+M", "F3", "Del", "F12"]


@pytest.fixture(autouse=True)
def _gui(qapp):
    """Keys are written the way the platform's application writes them."""


@pytest.mark.parametrize(
    ("pressed", "keys"),
    [
        (["M"], ["M", "Ctrl+Alt+N"]),
        (["Ctrl+M"], ["N", "Ctrl+M"]),
        (["F12", "M"], ["M", "F12"]),
        (["M", "N"], ["N", "Ctrl+Alt+N"]),
    ],
)
def test_a_plain_key_replaces_the_plain_one_and_another_the_other(pressed, keys):
    changed = {}
    for key in pressed:
        changed = with_key(NOTE, changed, key)

    assert keys_of(NOTE, changed) == keys


def test_only_keys_that_are_not_an_actions_own_are_kept():
    assert with_key(NOTE, with_key(NOTE, {}, "M"), "N") == {}


def test_an_action_can_lose_its_keys_and_have_them_back():
    bare = without_keys(NOTE, {"reply": ("F12",)})

    assert bare == {"reply": ("F12",), "note": ()}
    assert with_own_keys(NOTE, bare) == {"reply": ("F12",)}


@pytest.mark.parametrize(
    ("action", "key", "others"),
    [
        ("note", "Ctrl+F", ["find"]),
        ("note", "Q", ["question"]),
        ("note", "N", []),
        ("replace", "Ctrl+O", ["open"]),
        ("note", "F12", []),
    ],
)
def test_who_else_is_called_by_a_key_is_known(action, key, others):
    assert [spec.id for spec in holders(BY_ID[action], {}, key)] == others


def test_a_key_taken_over_leaves_the_other_action_its_rest():
    changed = taken_over(NOTE, {}, "Ctrl+G")

    assert changed == {"find-next": ("F3",), "note": ("N", "Ctrl+G")}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(KEYS)), max_size=20)
)
def test_keys_taken_over_never_conflict(steps):
    changed = {}
    for spec, key in steps:
        if objection(spec, key) is None:
            changed = taken_over(spec, changed, key)

    assert conflicts(changed) == ()


def test_a_key_that_would_only_ever_type_is_refused_with_a_reason():
    assert "would type" in objection(BY_ID["done-and-next"], "Z")
    assert objection(BY_ID["done-and-next"], "Ctrl+Alt+Z") is None
    assert objection(NOTE, "Z") is None
