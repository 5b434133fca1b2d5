"""Rhythm: sentences as bars, the longest, paragraphs of even beat."""

from __future__ import annotations

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, Settled
from desktop.lenses.lens import lens
from desktop.lenses.section import Beats, Does, Rows
from desktop.text.span import Span
from tests.lenses.looking import found, prose_of, section_of, seen

LONG = " ".join(["She went down to the water and back again,"] * 5) + " and slept."
SHORT = "The lamp was out. Nobody came.\n\n“Well,” he said.\n\n"


def rhythm(text, known=None):
    return seen(LensName.RHYTHM, text, known)


def test_a_bar_stands_for_each_sentence_of_each_scene():
    text = "One two three. Four five.\n\n***\n\nSix. Seven eight nine ten.\n"

    beats = section_of(rhythm(text), Beats).beats

    assert [[bar.words for bar in beat.bars] for beat in beats] == [[3, 2], [1, 4]]
    assert [beat.label for beat in beats] == ["1", "2"]
    assert beats[1].bars[1].span.of(text) == "Seven eight nine ten."
    assert (beats[0].caption, beats[0].figure) == ("2 sentences", "2 words on average")


def test_a_sentence_is_very_long_by_the_measure_of_its_story():
    text = SHORT * 8 + LONG + "\n"

    (finding,) = rhythm(text).findings

    assert finding.span.of(text) == LONG
    assert finding.message == "47 words long"
    assert rhythm(f"{LONG}\n\n" * 8).findings == ()


def test_the_longest_are_listed_as_they_stand_and_lead_there():
    text = SHORT * 3 + "Here is one that goes on for rather longer than that.\n"

    rows = section_of(rhythm(text), Rows, "Longest").rows

    assert rows[-1].words == "Here is one that goes…"
    assert rows[-1].deed.does is Does.GO
    assert rows[-1].figure == "11"
    assert [row.deed.span for row in rows] == sorted(row.deed.span for row in rows)


def test_four_sentences_in_a_row_that_are_nearly_alike_are_an_even_beat():
    even = (
        "The lamp stood on the table. The rope hung from the beam. "
        "The cat slept by the door. The rain fell on the roof."
    )
    text = f"He came. {even} And then, all at once, somebody knocked on the door.\n"

    what = rhythm(text)

    assert found(text, what) == [even]
    assert [row.figure for row in section_of(what, Rows, "Even beat").rows] == ["4"]


def test_an_even_beat_ends_with_its_paragraph_and_short_sentences_are_none():
    parted = "The lamp stood on the table. The rope hung from the beam.\n\n"
    assert rhythm(parted * 3).findings == ()
    assert rhythm("Go on. Come back. Not yet. Why not? Good night.\n").findings == ()


def test_what_is_settled_is_found_and_not_counted():
    text = SHORT * 8 + LONG + "\n"

    what = rhythm(text, Known(settled=frozenset({Settled(LensName.RHYTHM, "long")})))

    assert len(what.findings) == 1
    assert what.count == 0


def test_a_story_without_words_has_no_rhythm():
    assert rhythm("").sections == ()
    assert rhythm("***\n\n…\n").findings == ()


def test_in_a_part_of_a_story_the_whole_tells_what_is_long():
    text = SHORT * 8 + LONG + "\n"
    whole = prose_of(text)

    part = whole.part(Span(len(text) - 9, len(text)), whole)
    what = lens(LensName.RHYTHM).see(part, Known())

    assert found(text, what) == [LONG]
