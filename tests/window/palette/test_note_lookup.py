from __future__ import annotations

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.steps import in_one_go
from desktop.window.palette.note_lookup import NoteLookup


def nobody(note):
    del note
    return ""


def lookup(*notes, maker_of=nobody):
    made = NoteLookup(maker_of)
    in_one_go(made.preparing([a_note(n) if isinstance(n, str) else n for n in notes]))
    return made


def a_note(words, **details):
    return new_annotation(Kind.NOTE, words=words, **details)


def marked(hit):
    words, shift = hit.words, 0
    for mark in hit.marks:
        start, end = mark.start + shift, mark.end + shift
        words = f"{words[:start]}[{words[start:end]}]{words[end:]}"
        shift += 2
    return words


def test_a_note_is_found_by_the_beginnings_of_its_words_in_any_order():
    notes = lookup("The tense shifts here", "Too slow", "The tension holds")

    assert [marked(hit) for hit in notes.found("shif tens", 9)] == [
        "The [tens]e [shif]ts here"
    ]
    assert len(notes.found("tens", 9)) == 2


def test_words_that_begin_so_come_before_those_that_have_it_within():
    notes = lookup("An intense page", "The tense shifts")

    found = [hit.words for hit in notes.found("tens", 9)]

    assert found == ["The tense shifts", "An intense page"]


def test_capitals_and_accents_do_not_matter():
    (hit,) = lookup("In the Café").found("cafe", 9)

    assert marked(hit) == "In the [Café]"


def test_a_note_is_found_by_its_tags_and_by_who_made_it():
    notes = lookup(a_note("Hm", tags=("pace",)), maker_of=lambda _note: "Marit")

    assert [hit.words for hit in notes.found("pace", 9)] == ["Hm"]
    assert [hit.words for hit in notes.found("marit", 9)] == ["Hm"]
    assert [hit.words for hit in notes.tagged("pa", 9)] == ["Hm"]
    assert notes.tagged("hm", 9) == []


def test_what_stands_late_in_a_long_note_is_shown():
    (hit,) = lookup("so much to say " * 12 + "of lanterns in the rain").found("lant", 9)

    assert hit.words.startswith("…")
    assert "[lant]erns" in marked(hit)
    assert len(hit.words) <= 121


@pytest.mark.parametrize("typed", ["", "  ", "t", "…", "nowhere"])
def test_nothing_is_found_of_too_little_or_of_what_is_not_there(typed):
    assert lookup("The tense shifts here").found(typed, 9) == []


def test_no_more_are_returned_than_are_wanted():
    assert len(lookup(*["again"] * 30).found("again", 6)) == 6


def test_a_note_that_was_changed_is_found_by_its_new_words():
    note = a_note("Too slow")
    notes = lookup(note)

    in_one_go(notes.preparing([note.with_words("Too quick", note.created)]))

    assert notes.found("slow", 9) == []
    assert [hit.words for hit in notes.found("quick", 9)] == ["Too quick"]
