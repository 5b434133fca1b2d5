"""What a finding becomes: a note, a suggestion, an edit; one or many at once."""

from __future__ import annotations

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind, Status
from desktop.errors import NotesLocked
from desktop.lenses.finding import Finding, LensName
from desktop.session.lenses import finding_notes
from desktop.session.lenses.finding_notes import (
    edit_all,
    edit_finding,
    note_finding,
    suggest_all,
    suggest_finding,
)
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
STORY = "They recieve it. We recieve nothing.\n\n\"'No,'\" she said. She goes home."


class Found:
    """A story in which a lens found something."""

    def __init__(self, text=STORY):
        self.session = StorySession(text, AnnotationSet(), {})
        self.marking = Marking(self.session, IRIS)

    def finding(self, words="recieve", new="receive", number=0):
        at = -1
        for _ in range(number + 1):
            at = self.session.text.index(words, at + 1)
        span = Span(at, at + len(words))
        key = f"word:{words}"
        message = f"Misspelt: {words}"
        return Finding(LensName.SPELLING, "misspelt", span, message, new, key)

    def both(self):
        return [self.finding(), self.finding(number=1)]

    def notes(self):
        return list(self.session.notes.notes.values())

    def place(self, note):
        return self.session.placing.span_of(note).of(self.session.text)


@pytest.fixture
def found(qapp):
    return Found()


def note_of(found, finding):
    note = note_finding(found.session, found.marking, finding)
    return found.session.notes.notes[note]


def test_a_finding_becomes_a_note_that_says_what_was_found(found):
    note = note_of(found, found.finding(number=1))

    assert (note.kind, note.words, note.tags) == (
        Kind.NOTE,
        "Misspelt: recieve",
        ("spelling",),
    )
    assert (note.creator, note.status) == (IRIS, Status.OPEN)
    assert found.session.placing.span_of(note.id) == found.finding(number=1).span


def test_a_finding_may_become_a_question(found):
    note = note_finding(found.session, found.marking, found.finding(), Kind.QUESTION)

    assert found.session.notes.get(note).kind is Kind.QUESTION


def test_the_same_finding_becomes_no_second_note(found):
    first = note_of(found, found.finding())
    found.marking.set_words(first.id, "Look this up.")

    assert note_of(found, found.finding()).id == first.id
    assert len(found.session.notes) == 1


def test_a_finding_becomes_a_suggestion_of_what_is_proposed(found):
    note = suggest_finding(found.session, found.marking, found.finding())
    made = found.session.notes.get(note)

    assert (made.kind, made.replacement, made.words) == (
        Kind.SUGGESTION,
        "receive",
        "",
    )
    assert made.tags == ("spelling",)
    assert found.session.text == STORY


def test_other_words_for_the_same_passage_are_the_same_suggestion(found):
    first = suggest_finding(found.session, found.marking, found.finding())

    other = suggest_finding(found.session, found.marking, found.finding(new="relieve"))

    assert first == other
    assert [note.replacement for note in found.notes()] == ["relieve"]
    found.session.undo()
    assert [note.replacement for note in found.notes()] == ["receive"]


def test_what_is_suggested_already_is_not_suggested_twice(found):
    there = found.finding("recieve it", None).span
    mine = found.marking.add(Kind.SUGGESTION, there, replacement="get it")

    again = suggest_finding(found.session, found.marking, found.finding())
    marked = suggest_all(found.session, found.marking, found.both())

    assert again == mine
    assert (len(marked.notes), marked.already) == (1, 1)
    assert len(found.session.notes) == 2


def test_nothing_is_suggested_where_nothing_is_proposed(found):
    nothing = found.finding(new=None)

    assert suggest_finding(found.session, found.marking, nothing) is None
    assert not suggest_all(found.session, found.marking, [nothing]).notes
    assert not edit_finding(found.session, nothing)
    assert found.session.history.last is None


def test_all_findings_become_suggestions_in_one_step(found):
    marked = suggest_all(found.session, found.marking, found.both())
    label = found.session.history.last.label
    proposed = [found.place(note) for note in marked.notes]

    found.session.undo()

    assert (label, proposed) == ("Suggest for all", ["recieve", "recieve"])
    assert found.notes() == []
    assert not found.session.history.can_undo


def test_so_many_suggestions_are_made_at_one_stroke(found, monkeypatch):
    monkeypatch.setattr(finding_notes, "MOST_MARKED", 1)

    first = suggest_all(found.session, found.marking, found.both())
    then = suggest_all(found.session, found.marking, found.both())

    assert (len(first.notes), first.already, first.left_out) == (1, 0, 1)
    assert (len(then.notes), then.already, then.left_out) == (1, 1, 0)


def test_a_finding_becomes_an_edit_and_the_note_on_it_stays(found):
    note = note_of(found, found.finding())

    assert edit_finding(found.session, found.finding())

    assert found.session.text == STORY.replace("recieve", "receive", 1)
    assert found.place(note.id) == "receive"
    assert found.session.history.last.label == "Correct"
    found.session.undo()
    assert (found.session.text, found.place(note.id)) == (STORY, "recieve")


def test_all_findings_become_edits_in_one_step(found):
    notes = [note_of(found, finding).id for finding in found.both()]

    assert edit_all(found.session, reversed(found.both())) == 2

    assert found.session.text == STORY.replace("recieve", "receive")
    assert [found.place(note) for note in notes] == ["receive", "receive"]
    found.session.undo()
    assert found.session.text == STORY


def test_quotes_that_touch_are_edited_together(found):
    straight, single = (found.finding(sign, new) for sign, new in ('"“', "'‘"))

    assert edit_all(found.session, [single, straight]) == 2
    assert "“‘No,'\" she said" in found.session.text


def test_quotes_that_touch_are_suggested_each_by_itself(found):
    straight, single = (found.finding(sign, new) for sign, new in ('"“', "'‘"))

    marked = suggest_all(found.session, found.marking, [straight, single])

    assert [found.place(note) for note in marked.notes] == ['"', "'"]


def test_of_findings_that_overlap_the_first_is_edited(found):
    whole, part = found.finding("recieve it", "get it"), found.finding()

    assert edit_all(found.session, [part, whole]) == 1
    assert found.session.text.startswith("They receive it.")


def test_the_suggestions_can_be_applied_as_all_can(found):
    marked = suggest_all(found.session, found.marking, found.both())

    applied = found.marking.apply_all(marked.notes)

    assert applied.done == 2
    assert found.session.text == STORY.replace("recieve", "receive")


def test_no_note_is_made_while_notes_are_locked(found):
    found.session.lock_notes("Not now.")

    for deed in (note_finding, suggest_finding):
        with pytest.raises(NotesLocked, match="Not now"):
            deed(found.session, found.marking, found.finding())
    with pytest.raises(NotesLocked, match="Not now"):
        suggest_all(found.session, found.marking, found.both())


def test_every_lens_has_a_tag_for_its_notes():
    tags = finding_notes.TAGS

    assert set(tags) == set(LensName)
    assert len(set(tags.values())) == len(tags)
