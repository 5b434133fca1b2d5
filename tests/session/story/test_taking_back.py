from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.drafts.comparison import compare
from desktop.drafts.taking import picks_of_row, taken
from desktop.session.keeping.opening import open_story
from desktop.session.story.taking_back import take_back
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
BOATS = "The boats lay still."
NOON = "It was noon, and the market was empty."
_ME = Person("urn:uuid:01890000-0000-7000-8000-000000000001", "Iris")


@pytest.fixture
def story(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text("\n\n".join([BOATS, LAMP, NOON]))
    story = open_story(path, _ME)
    yield story
    story.let_go()


@pytest.fixture
def session(story):
    return story.session


def note_on(story, words):
    start = story.session.text.index(words)
    return story.marking.add(Kind.NOTE, Span(start, start + len(words)))


def everything_back(story, old):
    found = compare(old, story.session.text)
    rows = range(len(found.rows))
    picks = [pick for n in rows for pick in picks_of_row(found, n)]
    take_back(story.session, taken(found, picks), story.marking)


def passage(session, note):
    return session.placing.span_of(note).of(session.text)


def test_what_is_taken_back_is_one_step_to_undo(story, session):
    old = session.text
    session.edit(ChangeSet((Change(Span(4, 9), "ships"),)), "Edit")
    new = session.text

    everything_back(story, old)

    assert session.text == old
    assert session.history.undo_label == "Take back"
    session.undo()
    assert session.text == new


def test_a_note_comes_back_with_its_words(story, session):
    old, note = session.text, note_on(story, "crooked lighthouse")
    start = old.index(LAMP)
    session.edit(ChangeSet((Change(Span(start, start + len(LAMP) + 2), ""),)), "Edit")
    assert session.anchor(note).state is AnchorState.CUT

    everything_back(story, old)

    assert passage(session, note) == "crooked lighthouse"
    assert session.anchor(note).state is AnchorState.EXACT


def test_a_note_on_what_was_reworded_is_on_its_first_words_again(story, session):
    old, note = session.text, note_on(story, "crooked lighthouse")
    start = old.index("crooked")
    session.edit(ChangeSet((Change(Span(start, start + 7), "old"),)), "Edit")

    everything_back(story, old)

    assert passage(session, note) == "crooked lighthouse"


def test_the_notes_on_a_moved_paragraph_go_back_with_it(story, session):
    old = session.text
    start = old.index(LAMP)
    session.move(Span(start, start + len(LAMP) + 2), 0)
    note = note_on(story, "crooked lighthouse")

    everything_back(story, old)

    assert session.text == old
    assert passage(session, note) == "crooked lighthouse"
    session.undo()
    assert passage(session, note) == "crooked lighthouse"


def test_every_passage_of_a_note_comes_back_with_its_words(story, session):
    old, note = session.text, note_on(story, "boats")
    start = old.index("crooked")
    key = story.marking.add_passage(note, Span(start, start + 7))
    start = old.index(LAMP)
    session.edit(ChangeSet((Change(Span(start, start + len(LAMP) + 2), ""),)), "Edit")

    everything_back(story, old)

    assert passage(session, key) == "crooked"
    assert passage(session, note) == "boats"


def test_where_nothing_differs_there_is_nothing_to_undo(story, session):
    everything_back(story, session.text)

    assert not session.history.can_undo


def test_each_passage_of_a_note_comes_back_with_its_words(story, session):
    note = note_on(story, "market")
    start = session.text.index("crooked lighthouse")
    key = story.marking.add_passage(
        note, Span(start, start + len("crooked lighthouse"))
    )
    old = session.text
    session.edit(ChangeSet((Change(Span(start - 10, len(old) - 1), "gone"),)), "Edit")

    everything_back(story, old)

    assert [passage(session, one) for one in (note, key)] == [
        "market",
        "crooked lighthouse",
    ]


def test_a_readers_note_comes_back_with_its_words(story, session):
    words = "crooked lighthouse"
    start = session.text.index(words)
    hers = new_annotation(
        Kind.NOTE, passage=describe(session.text, Span(start, start + len(words)))
    )
    layer = layer_of("Marit", AnnotationSet().with_note(hers))
    anchor = Anchor(Span(start, start + len(words)), AnchorState.EXACT)
    session.show_readers(Layers([layer]), {hers.id: anchor})
    old = session.text
    session.edit(ChangeSet((Change(Span(start - 10, len(old) - 1), "gone"),)), "Edit")

    everything_back(story, old)

    assert passage(session, hers.id) == words


def test_a_suggestion_that_was_applied_waits_again_with_its_first_words(story, session):
    old, start = session.text, session.text.index("crooked")
    passage_span = Span(start, start + len("crooked"))
    note = story.marking.add(Kind.SUGGESTION, passage_span, replacement="leaning")
    story.marking.apply(note)

    everything_back(story, old)
    taken_back = session.text, session.notes.get(note).state_word
    session.undo()

    assert taken_back == (old, "open")
    assert session.notes.get(note).state_word == "applied"
    assert "leaning" in session.text
