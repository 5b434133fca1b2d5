from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked
from desktop.session.story.cuttings import Cuttings
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = "The ferry had stopped. Ines went down.\n\nThe sea rose.\n\nNobody came.\n"


class Author:
    """Cuts, and puts back."""

    def __init__(self, text=TEXT):
        self.session = StorySession(text, AnnotationSet(), {})
        self.marking = Marking(self.session, Person("urn:uuid:1", "Iris"))
        self.cuttings = Cuttings(self.session, self.marking)

    @property
    def text(self):
        return self.session.text

    def span(self, words):
        start = self.text.index(words)
        return Span(start, start + len(words))

    def mark(self, words, kind=Kind.NOTE):
        return self.marking.add(kind, self.span(words))

    def cut(self, words):
        return self.cuttings.cut(self.span(words))

    def type(self, start, end, words):
        self.session.edit(ChangeSet((Change(Span(start, end), words),)), "Typing")

    def passage(self, note):
        anchor = self.session.anchor(note)
        return anchor.span.of(self.text), anchor.state


@pytest.fixture
def author(qapp):
    return Author()


def test_a_passage_goes_out_of_the_text_and_is_kept(author):
    cutting = author.cut("Ines went down.")

    assert author.text.startswith("The ferry had stopped.\n\nThe sea")
    assert author.cuttings.all() == [cutting]
    assert (cutting.text, cutting.notes) == (" Ines went down.", 0)
    assert (cutting.before, cutting.after) == ("The ferry had stopped.", "")


def test_put_back_it_stands_where_it_was(author):
    cutting = author.cut("The sea rose.")
    author.type(0, 3, "Once the")
    author.type(len(author.text), len(author.text), "The end.\n")

    now = author.cuttings.put_back(cutting)

    assert author.text == TEXT.replace("The ferry", "Once the ferry") + "The end.\n"
    assert now.of(author.text) == "The sea rose.\n\n"
    assert author.cuttings.all() == []


def test_the_notes_on_it_go_along_and_come_back(author):
    inside, over = author.mark("sea"), author.mark("rose.\n\nNobody")
    cutting = author.cut("The sea rose.")
    threads = [note.id for note in author.session.threads()]

    author.cuttings.put_back(cutting)

    assert cutting.notes == 1
    assert threads == [over]
    assert author.passage(inside) == ("sea", AnchorState.EXACT)
    assert {note.id for note in author.session.threads()} == {inside, over}


def test_it_can_be_put_elsewhere_with_its_notes(author):
    note = author.mark("Ines")
    cutting = author.cut("Ines went down.")

    author.cuttings.put_at(cutting, len(author.text) - 1)

    assert author.text.endswith("Nobody came. Ines went down.\n")
    assert author.passage(note) == ("Ines", AnchorState.EXACT)


def test_everything_is_undone_in_order(author):
    note = author.mark("Ines")
    cutting = author.cut("Ines went down.")
    author.cuttings.put_at(cutting, 0)

    author.session.undo()
    there = [found.id for found in author.cuttings.all()]
    author.session.undo()

    assert there == [cutting.id]
    assert author.text == TEXT
    assert author.cuttings.all() == []
    assert author.passage(note) == ("Ines", AnchorState.EXACT)
    author.session.redo()
    assert [found.id for found in author.cuttings.all()] == [cutting.id]
    author.session.redo()
    assert author.text.startswith("Ines went down. The ferry")
    assert author.passage(note) == ("Ines", AnchorState.EXACT)


def test_what_was_cut_last_comes_first(author):
    first = author.cut("Ines went down.")
    second = author.cut("Nobody came.")

    assert {each.id for each in author.cuttings.all()} == {first.id, second.id}
    assert author.cuttings.all()[0].cut_at >= author.cuttings.all()[1].cut_at


def test_two_cuttings_from_one_place_are_both_put_back(author):
    rose, came = author.cut("The sea rose."), author.cut("Nobody came.")

    author.cuttings.put_back(came)
    author.cuttings.put_back(rose)

    assert "The sea rose." in author.text
    assert "Nobody came." in author.text


def test_given_up_it_leaves_its_notes_as_cut(author):
    note = author.mark("Ines")
    cutting = author.cut("Ines went down.")

    author.cuttings.give_up(cutting)

    assert author.cuttings.all() == []
    assert [each.id for each in author.session.threads()] == [note]
    assert author.passage(note) == ("", AnchorState.CUT)
    author.session.undo()
    assert author.cuttings.all() == [cutting]


def test_a_note_deleted_meanwhile_does_not_come_back(author):
    note = author.mark("Ines")
    cutting = author.cut("Ines went down.")
    author.marking.delete([note])

    author.cuttings.put_back(author.cuttings.all()[0])

    assert cutting.notes == 1
    assert author.session.threads() == []


def test_it_travels_in_the_notes_file(author):
    note = author.mark("Ines")
    cutting = author.cut("Ines went down.")

    data = serialise_notes(author.session.notes, "here.txt", "Iris")
    read = parse_notes(data, "here.txt").notes

    kept = read[cutting.id]
    assert kept.kind is Kind.CUTTING
    assert kept.replacement == " Ines went down."
    assert [(held.note, held.start, held.end) for held in kept.holds] == [(note, 1, 5)]


def test_nothing_is_cut_while_notes_may_not_be_made(author):
    author.marking.refusal = "The notes are another’s."

    with pytest.raises(NotesLocked):
        author.cut("Ines went down.")

    assert author.text == TEXT


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_what_is_put_back_at_once_leaves_all_as_it_was(qapp, data):
    author = Author()
    places = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
    for ends in data.draw(st.lists(places, max_size=5)):
        author.marking.add(Kind.NOTE, Span(min(ends), max(ends)))
    spans = author.session.placing.spans()
    ends = data.draw(places.filter(lambda ends: ends[0] != ends[1]))

    cutting = author.cuttings.cut(Span(min(ends), max(ends)))
    held = author.session.notes.get(cutting.id).holds
    author.cuttings.put_back(cutting)

    assert author.text == TEXT
    for each in held:
        now = author.session.placing.span_of(each.note)
        # A blank that was marked with the words may have stayed in the story.
        assert now.of(TEXT).strip() == spans[each.note].of(TEXT).strip()
    author.session.undo()
    author.session.undo()
    assert author.session.placing.spans() == spans


def test_a_note_that_is_on_another_passage_as_well_stays_in_the_story(author):
    note = author.mark("The sea rose")
    author.marking.add_passage(note, author.span("Nobody came"))

    author.cut("The sea rose.")

    assert note in {thread.id for thread in author.session.threads()}
    assert author.session.anchor(note).state is AnchorState.CUT
    assert note not in author.session.notes.set_aside


def test_the_other_passage_of_a_note_is_cut_and_comes_back(author):
    note = author.mark("Nobody")
    key = author.marking.add_passage(note, author.span("Ines"))

    cutting = author.cut("Ines went down.")
    threads = [each.id for each in author.session.threads()]
    data = serialise_notes(author.session.notes, "here.txt", "Iris")
    (held,) = parse_notes(data, "here.txt").notes[cutting.id].holds
    author.cuttings.put_back(cutting)

    assert threads == [note]
    assert (held.note, held.number) == (note, 1)
    assert author.passage(key) == ("Ines", AnchorState.EXACT)


def test_a_note_of_which_every_passage_is_cut_goes_along(author):
    note = author.mark("Nobody")
    author.marking.add_passage(note, author.span("Ines"))

    first, second = author.cut("Ines went down."), author.cut("Nobody came.")
    threads = author.session.threads()
    author.cuttings.put_back(first)
    author.cuttings.put_back(second)

    assert threads == []
    assert author.passage(note) == ("Nobody", AnchorState.EXACT)
