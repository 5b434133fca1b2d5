"""Whose notes are seen, and what readers are called, as the author chose."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from shiboken6 import delete

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.makers import letter_of
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.session.exchange.shown_readers import ShownReaders
from desktop.session.story.noting.marking import Marking
from desktop.session.story.rereading import Rereading
from desktop.session.story.story_session import StorySession
from desktop.session.story_choices import StoryChoices

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
    yield session
    delete(session)


@pytest.fixture
def rereading(session):
    return Rereading(session.live, Marking(session, IRIS), session)


@pytest.fixture
def open_readers(session, rereading, tmp_path):
    """Look at the readers of a story as if it were opened."""

    def opened():
        choices = StoryChoices(tmp_path / "here.txt", parent=session)
        return ShownReaders(session, choices, rereading, session)

    return opened


@pytest.fixture
def readers(open_readers):
    return open_readers()


def receive(session, *notes):
    by_name = {}
    for note in notes:
        by_name.setdefault(note.creator.name, []).append(note)
    layers = [layer_of(name, set_of(*theirs)) for name, theirs in by_name.items()]
    session.show_readers(Layers(layers), {})


def seen(session):
    return {note.id for note in session.threads()}


def test_the_notes_of_one_reader_are_hidden_and_shown_again(session, readers):
    marits, teos = note_by(MARIT), note_by(TEO, 1)
    receive(session, marits, teos)

    readers.hide(MARIT.id, is_hidden=True)
    hidden = seen(session)
    readers.hide(MARIT.id, is_hidden=False)

    assert hidden == {teos.id}
    assert seen(session) == {marits.id, teos.id}


def test_a_hidden_readers_reply_and_tags_are_not_seen_either(session, readers):
    own = note_by(IRIS)
    reply = note_by(MARIT, 1, Kind.REPLY, about=own.id)
    tagged = note_by(MARIT, 2).with_tags(("rope",), NOON)
    session.begin_with(set_of(own), {})
    receive(session, reply, tagged)
    before = session.tags_used()

    readers.hide(MARIT.id, is_hidden=True)

    assert [each.tag for each in before] == ["rope"]
    assert session.tags_used() == []
    assert session.view(own.id).replies == ()


def test_of_all_that_are_hidden_one_can_be_shown(session, readers):
    marits, teos = note_by(MARIT), note_by(TEO, 1)
    receive(session, marits, teos)
    readers.hide_all(is_hidden=True)
    hidden = seen(session)

    readers.hide(TEO.id, is_hidden=False)

    assert hidden == set()
    assert seen(session) == {teos.id}
    assert not readers.hides_all


def test_hidden_names_are_letters_in_the_order_in_which_readers_began(session, readers):
    marits, teos = note_by(MARIT, 5), note_by(TEO)
    receive(session, marits, teos)

    readers.hide_names(is_on=True)

    makers = {note.id: session.view(note.id).maker for note in (marits, teos)}
    assert (makers[teos.id].name, makers[teos.id].initial) == ("A", "A")
    assert makers[marits.id].name == "B"
    assert [each.maker.name for each in readers.readers()] == ["A", "B"]
    assert session.called(marits.id) == "B"


def test_letters_stay_whose_they_are_though_somebody_comes_who_began_earlier(
    session, readers, open_readers, rereading, tmp_path
):
    receive(session, note_by(MARIT, 5))
    readers.hide_names(is_on=True)

    other = StorySession("The ferry.", AnnotationSet(), {}, session)
    Marking(other, IRIS)
    choices = StoryChoices(tmp_path / "here.txt", parent=other)
    again = ShownReaders(other, choices, rereading, other)
    receive(other, note_by(TEO), note_by(MARIT, 5))

    names = {each.maker.id: each.maker.name for each in again.readers()}
    assert names == {MARIT.id: "A", TEO.id: "B"}


def test_names_are_back_when_they_are_not_hidden_any_more(session, readers):
    note = note_by(MARIT)
    receive(session, note)

    readers.hide_names(is_on=True)
    readers.hide_names(is_on=False)

    assert session.view(note.id).maker.name == "Marit"


def test_an_author_who_reads_blind_sees_no_notes_of_readers_that_come(session, readers):
    own = note_by(IRIS)
    session.begin_with(set_of(own), {})
    readers.read_blind(is_on=True)

    receive(session, note_by(MARIT), note_by(MARIT, 1))

    assert seen(session) == {own.id}
    assert readers.waiting_count == 2


def test_those_that_wait_are_shown_when_the_author_says_so(session, readers):
    marits, teos = note_by(MARIT), note_by(TEO)
    receive(session, marits, teos)
    readers.read_blind(is_on=True)

    readers.unfold(MARIT.id)

    assert seen(session) == {marits.id}
    assert readers.waiting_count == 1


def test_those_that_wait_are_shown_when_the_authors_pass_is_done(
    session, readers, rereading, qtbot
):
    marits = note_by(MARIT)
    receive(session, marits)
    readers.read_blind(is_on=True)
    rereading.begin("First reread")
    during = seen(session)

    with qtbot.waitSignal(readers.unfolded, timeout=0) as told:
        rereading.end(1.0)

    assert during == set()
    assert told.args == [1]
    assert seen(session) == {marits.id}
    assert readers.is_blind
    assert not readers.waits_for_author


def test_blindness_holds_when_the_story_is_opened_again(session, open_readers):
    open_readers().read_blind(is_on=True)

    again = open_readers()
    receive(session, note_by(MARIT))

    assert again.waits_for_author
    assert seen(session) == set()


def test_the_places_of_folded_notes_go_along_with_the_text(session, readers):
    from desktop.anchoring.anchor import Anchor, AnchorState, describe
    from desktop.text.change import Change, ChangeSet
    from desktop.text.span import Span

    span = Span(4, 9)
    note = note_by(MARIT, passage=describe(session.text, span))
    layers = Layers([layer_of("Marit", set_of(note))])
    session.show_readers(layers, {note.id: Anchor(span, AnchorState.EXACT)})
    readers.read_blind(is_on=True)

    session.edit(ChangeSet((Change(Span(0, 0), "Here. "),)), "Typing")
    readers.read_blind(is_on=False)

    assert session.view(note.id).passage == "ferry"


@pytest.mark.parametrize(
    ("number", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (702, "AAA")]
)
def test_there_is_a_letter_for_everybody(number, letter):
    assert letter_of(number) == letter
