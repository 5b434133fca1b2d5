from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.lines import parts

LINES = st.lists(
    st.sampled_from(
        ["", "a", "***", "The boats lay still in the harbour. It was noon."]
    )
).map("\n".join)


def pieces(old, new):
    same, changed = parts(old, new)
    return (
        [(p.old.of(old), p.new.of(new)) for p in same],
        [(p.old.of(old).strip(), p.new.of(new).strip()) for p in changed],
    )


def test_only_the_sentence_that_changed_is_left_to_compare():
    old = "She came down to the harbour. The boats lay still in the light. It was noon."
    new = old.replace("lay still", "rocked")

    assert pieces(old, new)[1] == [
        ("The boats lay still in the light.", "The boats rocked in the light.")
    ]


def test_a_line_that_stands_there_often_is_found_by_its_neighbours():
    old = "***\nA line of its own, and long enough.\n***\nold\n***"
    new = "***\nA line of its own, and long enough.\n***\nnew\n***"

    assert pieces(old, new)[1] == [("old", "new")]


@given(LINES, LINES)
def test_what_is_the_same_is_the_same_and_in_order(old, new):
    same, _ = parts(old, new)

    assert all(part.old.of(old) == part.new.of(new) for part in same)
    ordered = sorted(same, key=lambda part: part.old)
    assert all(a.old.end <= b.old.start for a, b in pairwise(ordered))
    assert all(a.new.end <= b.new.start for a, b in pairwise(ordered))
