from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.anchoring.finding import anchor_all, offered_places
from desktop.anchoring.surviving_tokens import Survivors
from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.kinds import Kind
from desktop.text.span import Span
from desktop.value import replace


def marked(text):
    """Return ``"a [b] c"`` as ``"a b c"`` and the span of ``b``."""
    before, rest = text.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before + inside))


def note_on(text, **more):
    plain, span = marked(text)
    return new_annotation(Kind.NOTE, passage=describe(plain, span, "#old"), **more)


def anchor(note, text, state="#new", **texts):
    known = {f"#{name}": kept for name, kept in texts.items()}

    def survivors_of(version):
        old = known.get(version)
        return None if old is None else Survivors.of_texts(old, text)

    return anchor_all([note], text, state, survivors_of)[note.id]


def fate(note, text, state="#new", **texts):
    found = anchor(note, text, state, **texts)
    return found.span, found.state


STORY = "She came down to the harbour. The boats lay still in [the grey light] of noon."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(STORY, STORY, id="nothing-changed"),
        pytest.param(STORY, "Once. " + STORY, id="text-before-it"),
        pytest.param(STORY, STORY.replace("She", "He"), id="a-word-before-it"),
        pytest.param(STORY, STORY + " The end.", id="text-after-it"),
        pytest.param(
            "Then [there was a grey light] and it was noon.",
            "Look, [there was a grey light]!",
            id="unmistakable-words",
        ),
        pytest.param(
            "The sea. A [sea] of troubles, they said.",
            "The sea, the sea. A [sea] of troubles, they said.",
            id="a-word-of-many",
        ),
        pytest.param(
            "Still the boats lay in the []harbour at noon.",
            "Yes, still the boats lay in the []harbour at noon.",
            id="a-place-between-words",
        ),
        pytest.param("[A]", "[A]", id="all-there-is"),
    ],
)
def test_a_passage_is_found_by_its_words_when_the_text_is_another(before, after):
    text, span = marked(after)

    assert fate(note_on(before), text) == (span, AnchorState.EXACT)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(STORY, "Nothing of it is left.", id="gone"),
        pytest.param(STORY, "", id="all-gone"),
        pytest.param(STORY, "Lay in the grey light, all day.", id="too-few-words"),
        pytest.param("By [sea] or land.", "The sea is wet.", id="a-word-elsewhere"),
        pytest.param(
            "Far off, [the same old words] were said.",
            "the same old words, and the same old words",
            id="two-places-as-good",
        ),
        pytest.param(
            "He stood []here alone.", "Nobody remained at all.", id="no-place-left"
        ),
    ],
)
def test_where_there_is_any_doubt_no_place_is_guessed(before, after):
    text = after.replace("[", "").replace("]", "")

    found = anchor(note_on(before), text)

    assert found.span is None or found.span.is_empty
    assert found.state in (AnchorState.UNPLACED, AnchorState.CUT)


def test_a_passage_that_reads_otherwise_is_found_and_said_to_have_changed():
    text, span = marked(STORY.replace("the grey light", "a grey light"))

    found = anchor(note_on(STORY), text)

    assert found.state is AnchorState.CHANGED
    assert "grey light" in found.span.of(text)
    assert found.span.overlaps(span)


def test_where_it_may_be_is_said_of_what_could_not_be_placed():
    line = "the same old words"
    text = f"{line}, and {line}"

    found = anchor(note_on(f"Far off, [{line}] were said."), text)

    assert found.state is AnchorState.UNPLACED
    assert {place.of(text) for place in found.candidates} <= {line}


def test_of_two_places_the_one_with_the_same_surroundings_is_taken():
    line = "and the boats lay still in the grey light"
    note = note_on(f"At dawn he rose, [{line}] until the bells rang.")
    text, span = marked(
        f"{line}. Later he rose, [{line}] until the bells rang. {line}."
    )

    assert fate(note, text) == (span, AnchorState.EXACT)


def test_a_text_that_has_not_changed_needs_no_search():
    refrain = "sea " * 400
    passage = describe(refrain, Span(800, 803), "#text-1")
    note = new_annotation(Kind.NOTE, passage=passage)

    assert anchor(note, refrain, "#text-1").span == Span(800, 803)


def test_a_position_is_not_believed_where_the_words_are_others():
    note = note_on(STORY)
    text = "He said: " + marked(STORY)[0]

    assert anchor(note, text, "#old").span.of(text) == "the grey light"


def test_a_reworded_passage_is_known_to_have_changed():
    note = note_on("In the [grey light] of noon.")
    text, span = marked("Once more, in the [dim light] of noon.")
    reworded = note.with_passage(describe(text, span))

    assert fate(reworded, text) == (span, AnchorState.CHANGED)
    assert anchor(reworded.with_anchor_state("changed"), text).span == span


def test_a_passage_that_was_cut_stays_cut_where_it_was():
    note = note_on(STORY, anchor_state="cut")
    text = marked(STORY)[0].replace("the grey light", "")

    assert fate(note, "So. " + text)[1] is AnchorState.CUT
    assert fate(note, "Nothing.") == (None, AnchorState.CUT)


def test_a_passage_cut_in_this_very_text_shows_the_place():
    note = note_on("the [sea] was grey", anchor_state="cut")

    assert anchor(note, "the  was grey", "#old") == Anchor(Span(4, 4), AnchorState.CUT)


def test_a_passage_cut_at_the_very_end_shows_the_place():
    note = note_on("the sea [was grey]", anchor_state="cut")

    assert anchor(note, "the sea ", "#old") == Anchor(Span(8, 8), AnchorState.CUT)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("the sea was grey", (Span(4, 7), AnchorState.EXACT), id="once"),
        pytest.param("sea, sea", (None, AnchorState.UNPLACED), id="twice"),
    ],
)
def test_a_quote_alone_is_taken_only_where_it_stands_once(text, found):
    bare = Passage(TextQuoteSelector("sea"), None, None)

    assert fate(new_annotation(Kind.NOTE, passage=bare), text) == found


def test_a_passage_put_back_is_cut_no_more():
    note = note_on(STORY, anchor_state="cut")
    text, span = marked("Once. " + STORY)

    assert fate(note, text) == (span, AnchorState.EXACT)


def test_a_note_on_the_whole_story_has_no_place():
    note = new_annotation(Kind.STORY_NOTE)

    assert anchor(note, "the sea") == Anchor(None, AnchorState.WHOLE)


def test_a_position_without_words_holds_only_in_its_own_text():
    note = note_on(STORY)
    bare = replace(note, passage=replace(note.passage, quote=None))
    text, span = marked(STORY)

    assert anchor(bare, text, "#old").span == span
    assert fate(bare, text) == (None, AnchorState.UNPLACED)
    assert fate(bare, "short", "#old") == (None, AnchorState.UNPLACED)


def test_with_the_old_text_kept_a_rewritten_passage_is_carried_over():
    old, _ = marked(STORY)
    text, span = marked(
        "She came to the harbour. All boats lay quite still in [the dim grey light] "
        "of the noon."
    )

    found = anchor(note_on(STORY), text, old=old)

    assert found.state is AnchorState.CHANGED
    assert found.span.of(text) == span.of(text)


def test_with_the_old_text_kept_a_deleted_passage_is_cut_not_found_elsewhere():
    line = "The boats lay still in the grey light of noon, and nobody spoke."
    before = f"One day he left. [{line}] The rest is known. {line} So it ended."
    old, _ = marked(before)
    text = f"One day he left. The rest is known. {line} So it ended."

    found = anchor(note_on(before), text, old=old)

    assert found.state is AnchorState.CUT
    assert found.span.is_empty


def test_where_a_passage_that_was_cut_may_be_is_told_when_it_is_asked():
    line = "All boats lay still in the grey light of noon, and nobody spoke."
    note = note_on(f"One day he left. [{line}] The rest is known.")
    text = f"One day he left. The rest is known. {line[:-1]} of it."

    offered = offered_places([note], text)[note.id]

    assert [place.of(text) for place in offered] == [line[:-1]]


def test_with_the_old_text_kept_a_moved_passage_is_found_where_it_went():
    moved = "Whoever had painted the dolphin had never seen one, Ines thought."
    rest = (
        "The ferry came at six. Nobody waited on the landing but the dog. "
        "It had been raining since Tuesday, and the river was brown and loud. "
        "Abílio took his cap off, looked into it, and put it on again. "
        "By noon the fog was gone, and with it the last excuse for not going home. "
    )
    before = f"[{moved}] {rest}"
    old, _ = marked(before)
    text = f"{rest}{moved}"

    found = anchor(note_on(before), text, old=old)

    assert found.state is AnchorState.MOVED
    assert found.span.of(text) == moved


TEXTS = st.text("ab \n", max_size=40)
NUMBERS = st.integers(-5, 50)
PASSAGES = st.builds(
    Passage,
    st.none() | st.builds(TextQuoteSelector, TEXTS, TEXTS, TEXTS),
    st.none() | st.builds(TextPositionSelector, NUMBERS, NUMBERS),
    st.sampled_from([None, "#text-1"]),
)


@given(passage=PASSAGES, text=TEXTS, cut=st.sampled_from([None, "cut", "x"]))
def test_whatever_a_file_says_a_passage_reads_as_quoted_or_has_no_place(
    passage, text, cut
):
    note = new_annotation(Kind.NOTE, passage=passage, anchor_state=cut)

    found = anchor(note, text, "#text-1")

    if found.state is AnchorState.EXACT and passage.quote:
        assert found.span.of(text) == passage.quote.exact
    assert found.span is None or found.span.end <= len(text)
