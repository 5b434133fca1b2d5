from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.anchor import AnchorState, describe
from desktop.anchoring.quote_anchoring import anchor_quotes
from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
)
from desktop.text.span import Span

PARTS = (
    "She came down to the harbour before it was light, counting the lamps.",
    "The boats lay still in the grey water, and nobody on the quay spoke a word.",
    "Nobody remembered when the crooked lighthouse had last been painted white.",
    "At noon the captain folded his letter twice and went home to his sister.",
    "A fiddle was playing somewhere behind the chapel, badly and without a pause.",
)
STORY = "\n\n".join(PARTS)
WILD = st.text("the sea. “\n\ud800é🦊", max_size=30)
NUMBERS = st.integers(-(10**12), 10**12)
PASSAGES = st.builds(
    Passage,
    st.none() | st.builds(TextQuoteSelector, WILD, WILD, WILD),
    st.none() | st.builds(TextPositionSelector, NUMBERS, NUMBERS),
)


def notes_on(*passages):
    spans = [Span(at := STORY.index(words), at + len(words)) for words in passages]
    return {s.of(STORY): describe(STORY, s, "#old") for s in spans}


@pytest.mark.parametrize(
    ("passage", "replaced", "by", "found"),
    [
        pytest.param("lay still", "She came", "He came", "lay still", id="elsewhere"),
        pytest.param(
            "crooked lighthouse", "crooked", "leaning", "lighthouse", id="its-edge"
        ),
        pytest.param(
            "folded his letter twice and went home",
            "his letter",
            "the map",
            "folded the map twice and went home",
            id="its-middle",
        ),
        pytest.param(
            "the grey water", "The boats lay", "Boats lay", "the grey water", id="near"
        ),
    ],
)
def test_a_passage_is_found_by_its_quote(passage, replaced, by, found):
    new = STORY.replace(replaced, by)

    outcome = anchor_quotes(notes_on(passage), new)[passage]

    assert outcome.span is not None
    assert found in outcome.span.of(new)
    assert len(outcome.span) < len(found) + 12


def test_a_passage_whose_surroundings_closed_behind_it_was_cut():
    new = STORY.replace("the captain folded his letter twice and ", "")
    words = "the captain folded his letter twice and "

    outcome = anchor_quotes(notes_on(words), new)[words]

    assert (outcome.state, outcome.is_placed) == (AnchorState.CUT, False)


def test_a_passage_that_moved_is_found():
    words = PARTS[2]
    new = "\n\n".join([words, *PARTS[:2], *PARTS[3:]])

    outcome = anchor_quotes(notes_on(words, PARTS[0], PARTS[1]), new)[words]

    assert outcome.span == Span(0, len(words))


def test_of_two_places_alike_the_one_in_order_is_chosen():
    refrain = "And the tide came in, as it does, and the tide went out."
    story = f"{PARTS[0]}\n{refrain}\n{PARTS[1]}\n{refrain}\n{PARTS[2]}"
    at = story.rindex(refrain)
    note = describe(story, Span(at, at + len(refrain)))
    new = story.replace("lay still", "rocked")

    outcome = anchor_quotes({"it": note}, new)["it"]

    assert outcome.span == Span(new.rindex(refrain), new.rindex(refrain) + len(refrain))


def test_another_story_holds_none_of_the_passages():
    other = "Elsewhere a stranger mended engines under an old bridge, whistling. " * 9

    found = anchor_quotes(notes_on("lay still", "crooked lighthouse", *PARTS), other)

    assert not any(it.is_placed for it in found.values())


def test_what_is_not_sure_enough_comes_with_the_places_it_may_be():
    words = "the crooked lighthouse"
    new = f"He drew {words} on a napkin. Later he sold {words} to a museum."

    outcome = anchor_quotes(notes_on(words), new)[words]

    assert not outcome.is_placed
    assert words in [span.of(new) for span in outcome.candidates]


@given(st.dictionaries(st.text(max_size=3), PASSAGES), WILD)
def test_every_note_gets_an_answer_whatever_it_says(passages, text):
    found = anchor_quotes(passages, text)

    assert found.keys() == passages.keys()
    assert all(it.span is None or it.span.end <= len(text) for it in found.values())


@pytest.mark.parametrize("passage", [PARTS[2], "crooked lighthouse"])
def test_of_two_places_that_are_the_same_neither_is_taken(passage):
    twice = f"A new beginning.\n\n{STORY}\n\n***\n\n{STORY}"

    outcome = anchor_quotes(notes_on(passage), twice)[passage]

    assert outcome.state is AnchorState.UNPLACED
    assert [span.of(twice) for span in outcome.candidates] == [passage, passage]


def test_a_sure_neighbour_tells_which_of_two_places_it_is():
    again = "\n\n".join([*PARTS, PARTS[2]])

    outcome = anchor_quotes(notes_on("crooked lighthouse", "folded his letter"), again)

    found = outcome["crooked lighthouse"].span
    assert found is not None
    assert found.start == again.index("crooked lighthouse")


def test_a_word_that_lost_its_company_is_not_taken_for_another_like_it():
    new = "Rain fell on the hills.\n\nHe lay still in bed that night and slept."

    outcome = anchor_quotes(notes_on("still"), new)["still"]

    assert not outcome.is_placed


def marked(text):
    before, rest = text.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before + inside))


def found_of(before, after):
    text, span = marked(before)
    note = describe(text, span)
    return anchor_quotes({"it": note}, after)["it"]


def test_a_nearly_verbatim_passage_in_a_changed_text_is_no_rival_of_itself():
    words = PARTS[1].replace("nobody on the quay spoke", "no one on the quay said")
    new = STORY.replace(PARTS[1], words).replace(PARTS[2], "")
    lines = "\n\n".join([*PARTS[3:], new])

    outcome = anchor_quotes(notes_on(PARTS[1], "nobody on the quay"), lines)[PARTS[1]]

    assert outcome.is_placed
    assert outcome.span.of(lines) == words


def test_a_word_in_a_deleted_sentence_does_not_jump_to_the_same_word_next_door():
    before = (
        "He put the lantern on the table and sat down. The [lantern] smoked all night. "
        "At six somebody knocked twice, and then a third time, harder than before."
    )
    after = (
        "He put the lantern on the table and sat down. "
        "At six somebody knocked twice, and then a third time, harder than before."
    )

    assert not found_of(before, after).is_placed


def test_a_refrain_that_was_cut_does_not_jump_to_where_it_stood_before():
    refrain = "Row, row, the tide is turning."
    before = f"{PARTS[0]}\n{refrain}\n{PARTS[1]}\n[{refrain}]\n{PARTS[3]}"
    after = f"{PARTS[0]}\n{refrain}\n{PARTS[1]}\n{PARTS[3]}"

    outcome = found_of(before, after)

    assert not outcome.is_placed
    assert outcome.confidence > 0.5


def test_the_visible_word_is_not_taken_for_its_twin_in_an_attribute():
    before = f"{PARTS[0]}\nThey met at the [lighthouse] that evening.\n{PARTS[4]}"
    link = '<a href="lighthouse.html" title="lighthouse">lighthouse</a>'
    after = before.replace("[lighthouse]", link)

    outcome = found_of(before, after)

    assert not outcome.is_placed or outcome.span.start == after.index("lighthouse</a>")


def test_a_passage_without_a_place_is_offered_where_it_may_be_also_when_it_was_cut():
    words = "the captain folded his letter twice and "
    new = STORY.replace(words, "") + " Once the captain folded a letter, only once."

    outcome = anchor_quotes(notes_on(words), new)[words]

    assert outcome.state is AnchorState.CUT
    assert [span.of(new) for span in outcome.candidates] == [
        "the captain folded a letter"
    ]


def test_the_confidence_of_a_passage_without_a_place_is_that_it_is_gone():
    new = STORY.replace("the crooked lighthouse", "the lighthouse, a crooked one,")
    gone = anchor_quotes(notes_on("A fiddle was playing"), "Nothing is left of it.")
    unsure = anchor_quotes(notes_on("crooked lighthouse"), f"{new} {new}")

    assert gone["A fiddle was playing"].confidence > 0.95
    assert unsure["crooked lighthouse"].confidence < 0.6
