from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.model import NEW, OLD, RowIndex
from desktop.drafts.comparison import compare
from desktop.drafts.recompare import recompared
from desktop.text.diff import difference
from desktop.text.structure.line_look import LineKind

SEA = "The sea rose, and the boats came in from the fog."
LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water."
NOON = "It was noon, and the market was empty."


def indexed(old, new):
    found = compare("\n\n".join(old), "\n\n".join(new))
    return found, RowIndex(found.rows, found.steps)


@pytest.mark.parametrize(("side", "words"), [(OLD, "crooked"), (NEW, "noon")])
def test_the_row_of_a_place_is_found_on_either_side(side, words):
    found, index = indexed([SEA, LAMP, NOON], [GULL, SEA, NOON])
    text = (found.old, found.new)[side]

    row = found.rows[index.row_at(side, text.index(words))]

    span = (row.old, row.new)[side]
    assert words in span.of(text)


def test_a_text_without_a_paragraph_has_no_row():
    _, index = indexed([], [SEA])

    assert index.row_at(OLD, 0) is None
    assert index.row_at(NEW, 0) == 0


def test_words_lead_to_the_change_they_are_of():
    new = LAMP.replace("crooked", "old").replace("painted", "seen")
    found, index = indexed([LAMP], [new])
    words = [words.text for words in found.rows[0].words]

    assert index.step_at(0, words.index("crooked")) == 0
    assert index.step_at(0, words.index("seen")) == 1
    assert index.step_at(0, -1) is None


def test_any_word_of_a_paragraph_that_went_leads_to_its_change():
    _, index = indexed([SEA, LAMP, NOON], [SEA, NOON])

    assert index.step_at(1, 0) == 0
    assert index.step_at(0, 0) is None


def test_the_nearest_change_is_at_a_row_or_below_it():
    _, index = indexed([SEA, NOON, GULL], [SEA, LAMP, NOON, GULL])

    assert [index.nearest_step(row) for row in range(4)] == [0, 0, 1, 1]


@given(
    old=st.lists(st.sampled_from([SEA, LAMP, GULL, NOON]), max_size=6),
    new=st.lists(st.sampled_from([SEA, LAMP, GULL, NOON]), max_size=6),
)
def test_a_change_is_found_where_it_is(old, new):
    found, index = indexed(old, new)

    for number in range(len(found.steps)):
        assert index.step_from(index.whereabouts(number)) == number


def test_where_a_change_was_taken_back_the_next_one_follows():
    new = LAMP.replace("crooked", "old").replace("painted", "seen")
    _, before = indexed([SEA, LAMP], [SEA, new])
    after = compare(f"{SEA}\n\n{LAMP}", f"{SEA}\n\n{LAMP.replace('painted', 'seen')}")

    index = RowIndex(after.rows, after.steps)

    assert index.step_from(before.whereabouts(0)) == 0
    assert index.step_from(before.whereabouts(1)) == 1


STORY = "The Last Ferry\n\nA/N: written in one sitting.\n\nThe sea rose."


def edited(model, new):
    base = recompared(model.base, difference(model.base.new, new))
    return model.with_edit(base, model.options)


def kinds(looks, text):
    lines = [line for line in text.split("\n") if line]
    return [looks.look(text.index(line), line).kind for line in lines]


def test_title_and_front_matter_are_told_from_each_text(read):
    bare = "The sea rose."

    old, new = read(STORY, bare).looks

    assert kinds(old, STORY) == [LineKind.TITLE, LineKind.FRONT, LineKind.BODY]
    assert kinds(new, bare) == [LineKind.BODY]


def test_an_edit_of_the_front_matter_changes_how_the_new_text_looks(read):
    new = STORY.replace("A/N: written", "A/N: first draft\n\nRating: none, written")

    old_looks, new_looks = edited(read(STORY, STORY), new).looks

    assert kinds(new_looks, new)[1:4] == [LineKind.FRONT, LineKind.FRONT, LineKind.BODY]
    assert old_looks == read(STORY, STORY).looks[0]


def test_an_edit_of_the_story_leaves_the_looks_alone(read):
    model = read(STORY, STORY)

    assert edited(model, f"{STORY} It rained.").looks == model.looks


def test_hidden_changes_are_not_gone_through(read):
    old, new = "The sea, it rose.", "The sea - it fell."

    assert len(read(old, new).steps) == 2
    assert len(read(old, new, hides_fine=True).steps) == 1


def test_blank_lines_within_a_text_read_as_body(read):
    looks, _ = read(STORY, STORY).looks

    assert looks.look(STORY.index("\n\n") + 1, "").kind is LineKind.BODY
