from __future__ import annotations

import pytest

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.anchoring.occurrences import Occurrences
from desktop.anchoring.quote_anchoring import anchor_quotes
from desktop.anchoring.quote_twins import TwinDoubts, twin_doubts
from desktop.annotations.annotation import Passage, TextQuoteSelector
from desktop.text.span import Span

FIRST = (
    "She counted the lamps on the quay before it was light, and lost count at nine. "
    "The harbour master had painted his door again, blue this time, for luck. "
    "Nobody on the early boat spoke until the island was behind them in the rain. "
    "Her brother had left the keys with the baker, who had lost them in the flour. "
    "By noon the whole street knew, and by three the bell ringer pretended not to. "
)
NOTED = ("lost count at nine", "the early boat", "with the baker")


SECOND = (
    FIRST.replace("counted", "numbered")
    .replace("the rain", "a storm")
    .replace("noon", "dusk")
)


def notes_on(text, words=NOTED):
    spans = [Span(at := text.index(each), at + len(each)) for each in words]
    passages = describe_all(text, spans)
    return dict(zip(words, passages, strict=True))


def doubts(passages, text):
    return twin_doubts(passages, Occurrences(text))


def test_of_two_equal_drafts_it_is_not_known_which_one_was_deleted():
    notes = notes_on(f"{FIRST * 2}\nThe end.")

    found = anchor_quotes(notes, f"{FIRST}\nThe end.")

    assert {it.state for it in found.values()} == {AnchorState.UNPLACED}
    assert all(it.confidence == pytest.approx(0.5, abs=0.02) for it in found.values())
    assert {key: it.candidates for key, it in found.items()} == {
        words: (Span(at := FIRST.index(words), at + len(words)),) for words in NOTED
    }


def test_where_the_other_draft_stays_its_places_are_offered_and_not_taken():
    notes = notes_on(f"{FIRST}\n\n{SECOND}", (*NOTED, "whole street"))

    found = anchor_quotes(notes, SECOND)

    assert not any(it.is_placed for it in found.values())
    assert [SECOND.index(words) for words in NOTED] == [
        found[words].candidates[0].start for words in NOTED
    ]


def test_where_the_twin_of_one_note_stays_its_place_is_less_than_sure():
    words = ("lost count at nine", "whole street", "the flour", "with the baker")
    second = FIRST.replace("counted", "numbered").replace("noon", "dusk")
    notes = notes_on(f"{FIRST}\n\n{second[:140]}", words)

    found = anchor_quotes(notes, FIRST.replace("counted", "numbered"))

    assert [key for key, it in found.items() if it.confidence <= 0.9] == [words[0]]
    assert found[words[0]].is_placed


def test_where_the_other_draft_is_deleted_the_notes_are_as_sure_as_ever():
    notes = notes_on(f"{FIRST}\n\n{SECOND}", (*NOTED, "whole street"))

    found = anchor_quotes(notes, FIRST)

    assert all(it.is_placed and it.confidence > 0.95 for it in found.values())


def test_notes_that_quote_as_much_as_usual_raise_no_doubts():
    notes = notes_on(FIRST)

    assert doubts(notes, "Another text.") == TwinDoubts()


@pytest.mark.parametrize("width", [64, 300])
def test_notes_of_a_program_that_always_quotes_much_raise_none_either(width):
    notes = {
        words: Passage(
            TextQuoteSelector(words, "x" * width, "y" * width), None, "#text-1"
        )
        for words in NOTED
    }

    assert doubts(notes, FIRST) == TwinDoubts()


def test_a_twin_that_is_still_there_beside_the_passage_raises_no_doubt():
    old = f"{FIRST}\n\n{SECOND}"
    notes = notes_on(old)

    assert not doubts(notes, old.replace("Her brother", "Her uncle")).others


def test_a_sentence_that_stands_twice_is_less_than_sure_though_its_fragment_is_not():
    before, scene, after = FIRST.partition(
        FIRST[FIRST.index("The") : FIRST.index("Her")]
    )
    doubled = f"{before}{scene}\n* * *\n{scene}{after}"
    words = ("the early boat", "until the island")

    found = anchor_quotes(notes_on(FIRST, words), doubled)

    assert found["the early boat"].confidence <= 0.9
