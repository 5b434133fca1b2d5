"""A story is opened on a second computer, where its author has another id."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.storage.story.settings import Settings, read_settings
from desktop.text.span import Span
from tests.journeys.conftest import STORY

AT_HOME = Person("urn:uuid:home", "Iris")
MARIT = Person("urn:uuid:marit", "Marit")
TEO = Person("urn:uuid:teo", "Teo & Co")
HERE = Settings(theme="light", author_name="Iris", author_id="urn:uuid:here")


def note_on(words, creator, kind=Kind.NOTE, **details):
    start = STORY.index(words)
    passage = describe(STORY, Span(start, start + len(words)))
    return new_annotation(
        kind, passage=passage, words="Hm.", creator=creator, **details
    )


def written(*notes):
    return serialise_notes(AnnotationSet().with_notes(notes), "here.txt")


@pytest.fixture
def open_with(make_writer, tmp_path):
    """Return what opens the story with these notes beside it."""

    def opened(*notes, settings=HERE, reader=()):
        (tmp_path / "here.txt.annotations.json").write_bytes(written(*notes))
        if reader:
            file = tmp_path / "here.txt.annotations.Marit.json"
            file.write_bytes(written(*reader))
        return make_writer(STORY, settings=settings)

    return opened


def names_on_cards(writer):
    view = writer.screen.session.view
    makers = [view(note.id).maker for note in writer.notes]
    return [maker.name if maker else "" for maker in makers]


def answer_with_keys(writer, words):
    writer.call("not-saved-yet")  # lets the keys go to the question
    writer.settle()
    while QApplication.focusWidget().text() != words:
        writer.press("Tab")
    writer.press("Space")
    writer.settle()


def test_who_says_yes_has_her_notes_back_in_every_story(open_with):
    writer = open_with(note_on("ferry", AT_HOME), note_on("Ines", AT_HOME))
    before = writer.notes_file.read_bytes()
    asked, offered, strange = writer.told, writer.offered, names_on_cards(writer)

    writer.press_button("Yes")
    writer.call("save-now")
    after = writer.notes_file.read_bytes()
    names = names_on_cards(writer)
    writer.select("Nobody")
    writer.press("1")

    assert asked == "2 notes on this story are by “Iris”. Is that you?"
    assert offered == ["Yes", "No"]
    assert strange == ["Iris", "Iris"]
    assert (names, after) == (["", ""], before)
    assert {note.creator.id for note in writer.notes} == {AT_HOME.id, HERE.author_id}
    kept = read_settings(paths.config_folder())
    assert (kept.own_ids, kept.not_own_ids) == ([AT_HOME.id], [])
    writer.reopen()
    assert writer.told == ""
    assert names_on_cards(writer) == ["", "", ""]


def test_yes_can_be_taken_back(open_with):
    writer = open_with(note_on("ferry", AT_HOME))
    writer.press_button("Yes")
    said = writer.told

    writer.press_button("They are not mine")

    assert said == "The notes by “Iris” are your own."
    assert names_on_cards(writer) == ["Iris"]
    kept = read_settings(paths.config_folder())
    assert (kept.own_ids, kept.not_own_ids) == ([], [AT_HOME.id])


def test_no_is_remembered_and_it_is_answered_with_keys_alone(open_with):
    writer = open_with(note_on("ferry", MARIT))

    answer_with_keys(writer, "No")

    assert writer.told == ""
    assert writer.has_keys(writer.page)
    assert read_settings(paths.config_folder()).not_own_ids == [MARIT.id]
    writer.close()
    writer.open()
    assert writer.told == ""
    assert names_on_cards(writer) == ["Marit"]


def test_of_several_one_answer_does_for_all(open_with):
    writer = open_with(note_on("Ines", TEO), note_on("ferry", MARIT))

    writer.press_button("I am none of them")

    assert writer.told == ""
    kept = read_settings(paths.config_folder())
    assert set(kept.not_own_ids) == {TEO.id, MARIT.id}


def test_of_several_the_one_who_made_most_is_asked_about_first(open_with):
    notes = [note_on("Ines", TEO), note_on("ferry", MARIT), note_on("sea", MARIT)]
    writer = open_with(*notes, note_on("late", AT_HOME))
    first = writer.told

    answer_with_keys(writer, "No")
    second = writer.told
    writer.press_button("No")
    last = writer.told
    offered = writer.offered
    answer_with_keys(writer, "Yes")

    assert "I am none of them" not in offered
    assert first == (
        "2 notes on this story are by “Marit”, others by “Teo & Co” and 1 more. "
        "Are you “Marit”?"
    )
    assert second.endswith("others are by “Iris”. Are you “Teo & Co”?")
    assert last == "1 note on this story is by “Iris”. Is that you?"
    assert sorted(names_on_cards(writer)) == ["", "Marit", "Marit", "Teo & Co"]


def test_a_readers_file_stays_the_readers_whatever_it_is_signed_with(open_with):
    theirs = note_on("Ines", AT_HOME)
    writer = open_with(note_on("ferry", None), reader=[theirs])
    writer.come_back()

    writer.app.preferences.update(own_ids=[AT_HOME.id])

    view = writer.screen.session.view(theirs.id)
    assert writer.told == ""
    assert (view.reader, view.maker.name) == ("Marit", "Marit")
