from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.text_alignment import align_texts, parts
from desktop.anchoring.tokens import fold

WORDS = (
    *("the", "lamp", "river", "letter", "garden", "window"),
    *("Morning", "stranger.", "bridge\n\n", "winter"),
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


def pairs(old, new):
    found = align_texts(old, new).pairs
    return [(old[p.old : p.old_end], new[p.new : p.new_end], p.move) for p in found]


def test_forms_of_a_word_are_matched():
    old = "In the morning she walks slowly down to the empty harbour."
    new = "In the morning she walked slowly down to the empty harbour."

    assert ("walks", "walked", 0) in pairs(old, new)


def test_a_sentence_that_moved_is_found_in_what_is_new():
    moved = "Nobody remembered when the crooked lighthouse had last been painted."
    rest = ["The boats lay still.", "A gull cried over the water.", "It was noon."]
    old = "\n".join([moved, *rest])
    new = "\n".join([*rest, moved.replace("last", "first")])

    moves = " ".join(a for a, _, move in pairs(old, new) if move)

    assert "Nobody remembered when the crooked lighthouse" in moves


def test_nothing_moves_into_text_that_was_there_before():
    line = "Nobody remembered when the crooked lighthouse had been painted."
    old = f"{line}\nThe boats lay still.\n{line}\nIt was noon."
    new = f"The boats lay still.\n{line}\nIt was noon."

    assert not any(move for _, _, move in pairs(old, new))


@given(TEXTS, TEXTS)
def test_pieces_never_overlap_and_read_alike(old, new):
    found = align_texts(old, new).pairs

    assert all(one.old_end <= other.old for one, other in pairwise(found))
    ends = sorted((pair.new, pair.new_end) for pair in found)
    assert all(one[1] <= other[0] for one, other in pairwise(ends))
    for pair in found:
        ours, theirs = old[pair.old : pair.old_end], new[pair.new : pair.new_end]
        assert fold(ours[:1]) == fold(theirs[:1])


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


def test_blanks_part_sentences_where_they_part_no_words():
    old = "เธอเดินไปที่ท่าเรือ เรือยังไม่มา ลมพัดแรง"
    new = "เธอวิ่งไปที่ท่าเรือ เรือยังไม่มา ลมพัดแรง"

    same, changed = parts(old, new)

    assert [part.old.of(old) for part in same] == ["เรือยังไม่มา", "ลมพัดแรง"]
    assert [part.old.of(old).strip() for part in changed] == ["เธอเดินไปที่ท่าเรือ"]
