"""The notes of readers beside an open story."""

from __future__ import annotations

import os

import pytest

from desktop.anchoring.anchor import AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_passages import passage_key, with_further
from desktop.errors import ReadersNote
from desktop.session.keeping import reader_layers
from desktop.session.keeping.opening import open_story
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\n\nInes said no. Joan said no. The sea rose.\n"


@pytest.fixture(autouse=True)
def is_told_soon(monkeypatch):
    monkeypatch.setattr(reader_layers, "_HALF_WRITTEN_MS", 20)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def opened(qapp, path):
    stories = []

    def made():
        stories.append(open_story(path, IRIS))
        return stories[-1]

    yield made
    for story in stories:
        story.let_go()


def by_marit(words, kind=Kind.NOTE, **details):
    start = TEXT.index(words)
    passage = describe(TEXT, Span(start, start + len(words)))
    details.setdefault("words", "why?" if kind is Kind.NOTE else "")
    return new_annotation(kind, passage=passage, **details)


def send(path, *notes, name="Marit", gone=()):
    """Put a reader's file beside the story, in place of one there is.

    It says that the reader has deleted those that are ``gone``.
    """
    file = path.with_name(f"{path.name}.annotations.{name}.json")
    deleted = {note.id: note.created for note in gone}
    made = AnnotationSet(deleted=deleted).with_notes(notes)
    data = serialise_notes(made, path.name, name)
    part = path.with_name("part")
    part.write_bytes(data)
    os.replace(part, file)
    return file


def reads(story, key):
    anchor = story.session.anchor(key)
    span = anchor.span
    return span and span.of(story.session.text), anchor.state


def edit(story, old, new):
    start = story.session.text.index(old)
    changes = ChangeSet((Change(Span(start, start + len(old)), new),))
    story.session.edit(changes, "Edit")


@pytest.fixture
def note():
    return by_marit("The sea rose")


@pytest.fixture
def suggestion():
    return by_marit("stopped", Kind.SUGGESTION, replacement="halted")


def test_a_readers_notes_are_shown_and_anchored(opened, path, note):
    send(path, note)

    story = opened()

    assert reads(story, note.id) == ("The sea rose", AnchorState.EXACT)
    assert story.session.view(note.id).reader == "Marit"
    assert len(story.session.notes) == 0


def test_passages_of_readers_follow_the_text_and_undo(opened, path, note):
    send(path, with_further(note, by_marit("Ines").passage, note.created))
    story = opened()

    edit(story, "The ferry", "O, the ferry")
    edit(story, "Ines", "Iris")
    edited = [reads(story, passage_key(note.id, n)) for n in (0, 1)]
    story.session.undo()
    story.session.undo()

    assert edited == [
        ("The sea rose", AnchorState.EXACT),
        ("Iris", AnchorState.CHANGED),
    ]
    assert reads(story, passage_key(note.id, 1)) == ("Ines", AnchorState.EXACT)


def test_a_story_revised_since_is_searched_for_the_words(opened, path, note):
    path.write_text("Rain.\n\n" + TEXT.replace("Ines", "Iris"))
    send(path, note)

    assert reads(opened(), note.id) == ("The sea rose", AnchorState.EXACT)


@pytest.mark.parametrize("act", ["toggle_done", "dismiss", "apply"])
def test_what_is_done_about_a_readers_note_goes_into_the_authors_file(
    opened, path, suggestion, act
):
    file = send(path, suggestion)
    before = file.read_bytes(), file.stat().st_mtime_ns
    story = opened()

    getattr(story.marking, act)(suggestion.id)
    assert story.save()

    (own,) = read_notes(path).notes.values()
    assert (own.kind, own.about) == (Kind.OTHER, suggestion.id)
    assert own.status is Status.DONE
    assert own.raw["motivation"] == "moderating"
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert story.session.shown.get(suggestion.id).status is Status.DONE
    assert [n.id for n in story.session.threads()] == [suggestion.id]


def test_it_is_still_done_another_day_and_can_be_opened_again(opened, path, note):
    send(path, note)
    story = opened()
    story.marking.toggle_done(note.id)
    story.save()

    story = opened()
    done = story.session.shown.get(note.id).status
    story.marking.toggle_done(note.id)

    assert done is Status.DONE
    assert story.session.shown.get(note.id).status is Status.OPEN
    assert len(story.session.notes) == 1


def test_a_readers_note_whose_passage_changed_can_be_kept_open(opened, path, note):
    send(path, note)
    story = opened()
    edit(story, "sea", "lake")
    asked = story.session.view(note.id).asks

    story.marking.keep_open(note.id)

    assert asked
    assert not story.session.view(note.id).asks
    assert [own.about for own in story.session.notes.notes.values()] == [note.id]


def test_applying_a_readers_suggestion_is_one_step(opened, path, suggestion):
    send(path, suggestion)
    story = opened()

    assert story.marking.apply(suggestion.id)
    applied = story.session.text
    story.session.undo()

    assert applied == TEXT.replace("stopped", "halted")
    assert story.session.text == TEXT
    assert story.session.shown.get(suggestion.id).status is Status.OPEN
    assert reads(story, suggestion.id) == ("stopped", AnchorState.EXACT)
    assert story.session.notes.notes == {}


def test_a_reply_to_a_reader_is_the_authors(opened, path, note):
    send(path, note)
    story = opened()

    reply = story.marking.reply(note.id)

    assert [r.id for r in story.session.view(note.id).replies] == [reply]
    assert list(story.session.notes.notes) == [reply]


@pytest.mark.parametrize(
    "act",
    [
        lambda marking, note: marking.set_words(note, "mine"),
        lambda marking, note: marking.set_tags(note, ("x",)),
        lambda marking, note: marking.place(note, Span(0, 3)),
        lambda marking, note: marking.add_passage(note, Span(0, 3)),
        lambda marking, note: marking.delete([note]),
    ],
)
def test_nothing_else_of_a_readers_note_is_changed(opened, path, note, act):
    send(path, note)
    story = opened()

    with pytest.raises(ReadersNote, match="Marit’s"):
        act(story.marking, note.id)

    assert not story.session.history.can_undo
    assert story.session.shown.get(note.id).words == "why?"


def test_files_that_come_while_the_story_is_open_are_noticed(opened, path, note, qtbot):
    story = opened()

    with qtbot.waitSignal(story.readers.told) as told:
        send(path, note)

    assert told.args == ["Marit’s notes have come, and are shown beside yours."]
    assert note.id in story.session.shown


def test_a_file_that_changes_is_shown_anew_and_passages_stay(opened, path, note, qtbot):
    other = by_marit("Ines")
    send(path, note, other)
    story = opened()
    edit(story, "The sea rose", "The sea fell")

    with qtbot.waitSignal(story.readers.told) as told:
        send(path, note.with_words("why not?", note.created), gone=[other])

    assert told.args == ["Marit’s notes were changed and are shown anew."]
    assert [n.words for n in story.session.shown.notes.values()] == ["why not?"]
    assert reads(story, note.id) == ("The sea fell", AnchorState.CHANGED)
    assert list(story.session.placing.spans()) == [note.id]


def test_a_file_written_in_place_is_noticed(opened, path, note, qtbot):
    file = send(path, note)
    story = opened()
    data = AnnotationSet().with_notes([note, by_marit("Ines")])

    with qtbot.waitSignal(story.readers.told):
        file.write_bytes(serialise_notes(data, path.name))

    assert story.session.shown.notes.keys() == data.notes.keys()


def test_a_file_that_goes_takes_its_notes_along_if_the_author_says_so(
    opened, path, note, qtbot
):
    file = send(path, note)
    story = opened()
    reply = story.marking.reply(note.id)

    file.unlink()
    qtbot.waitUntil(lambda: file in story.readers.lacking)

    story.readers.show_without(file)

    assert list(story.session.shown.notes) == [reply]
    assert story.session.threads() == []


def test_several_readers_are_told_apart(opened, path, note):
    send(path, note)
    send(path, other := by_marit("Ines"), name="Jo")

    session = opened().session

    assert [session.reader_of(n) for n in (note.id, other.id)] == ["Marit", "Jo"]


def test_a_file_that_cannot_be_read_is_told_of_and_left(opened, path, qtbot):
    file = path.with_name("sea.txt.annotations.Marit.json")
    file.write_bytes(b"{")
    story = opened()

    with qtbot.waitSignal(story.readers.told) as told:
        pass

    assert told.args[0].startswith("Marit’s notes are not shown.")
    assert file.read_bytes() == b"{"


def test_a_file_half_written_keeps_what_was_shown(opened, path, note, qtbot):
    file = send(path, note)
    story = opened()

    with qtbot.waitSignal(story.readers.lacking_changed):
        file.write_bytes(file.read_bytes()[:40])

    assert note.id in story.session.shown


def test_typing_in_a_readers_passage_says_nothing_of_it_in_the_authors_file(
    opened, path, note
):
    send(path, note)
    story = opened()

    edit(story, "sea", "lake")
    story.save()

    assert not path.with_name("sea.txt.annotations.json").exists()


def test_what_is_typed_while_a_novel_is_searched_moves_the_passages(
    opened, path, note, qtbot, monkeypatch
):
    monkeypatch.setattr(reader_layers, "SHORT_TEXT", 0)
    story = opened()
    story.readers.wait()
    send(path, note)
    story.readers.look()
    story.readers._on_looked()
    assert story.readers.is_pending

    edit(story, "The ferry", "At last the ferry")
    story.readers.wait()

    assert reads(story, note.id) == ("The sea rose", AnchorState.EXACT)


def test_a_readers_notes_stay_through_an_outside_edit_of_the_story(
    opened, path, note, qtbot
):
    send(path, note)
    story = opened()
    old = os.stat(path).st_mtime - 60

    path.write_text("Rain.\n\n" + TEXT)
    os.utime(path, (old, old))
    story.saving.look()
    story.saving.wait()

    assert story.session.text.startswith("Rain.")
    assert reads(story, note.id) == ("The sea rose", AnchorState.EXACT)
