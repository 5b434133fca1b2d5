"""Whose a note is, as cards and lists are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from shiboken6 import delete

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession

IRIS, MARIT, TEO = (Person(f"urn:{name}", name) for name in ("Iris", "Marit", "Teo"))
NOON = datetime(2026, 11, 12, 12, 0, tzinfo=UTC)


def note_by(person, minutes=0, kind=Kind.NOTE, **details):
    at = NOON + timedelta(minutes=minutes)
    return new_annotation(kind, at, creator=person, **details)


def set_of(*notes):
    return AnnotationSet(notes={note.id: note for note in notes})


@pytest.fixture
def session(qapp):
    session = StorySession("The ferry.", AnnotationSet(), {})
    Marking(session, IRIS)
    yield session
    delete(session)


def test_notes_of_others_in_the_storys_own_file_and_in_readers_files_name_them(session):
    own, marits, teos = note_by(IRIS), note_by(MARIT, 1), note_by(TEO, 2)
    session.begin_with(set_of(own, marits), {})
    session.show_readers(Layers([layer_of("Teo", set_of(teos))]), {})

    makers = [session.view(note.id).maker for note in (own, marits, teos)]

    assert makers[0] is None
    assert [(maker.name, maker.number) for maker in makers[1:]] == [
        ("Marit", 0),
        ("Teo", 1),
    ]


def test_a_reply_tells_who_made_it(session):
    note = note_by(IRIS)
    replies = [note_by(p, 1, Kind.REPLY, about=note.id) for p in (MARIT, IRIS)]
    session.begin_with(set_of(note, *replies), {})

    answers = session.view(note.id).answers

    assert {r.creator.name: m and m.name for r, m in answers} == {
        "Marit": "Marit",
        "Iris": None,
    }
