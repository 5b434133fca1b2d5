"""What of a story goes along when it is given away."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.makers import Makers
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.exchange.gathering import (
    Along,
    WhichNotes,
    Whole,
    WholeMakers,
    gathered,
)
from desktop.exchange.manuscript import annotation_set, named_id, person_called
from desktop.text.span import Span

TEXT = "The Ferry\n\nby Iris\n\nIt is late. Nobody waits.\n"
MARIT, TEO = person_called("Marit"), person_called("Teo")
IRIS = Person("urn:uuid:5b7e0c52-51a1-4d0e-9a0e-1c1f6a7f0009", "Iris")
AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)


def note_on(words: str, kind: Kind = Kind.NOTE, by: Person | None = None, **details):
    start = TEXT.index(words)
    passage = describe(TEXT, Span(start, start + len(words)))
    return new_annotation(kind, AT, passage=passage, creator=by, **details)


def whole_with(*notes, **details) -> Whole:
    def anchor(note):
        position = note.passage.position
        return Anchor(Span(position.start, position.end), AnchorState.EXACT)

    made = AnnotationSet().with_notes(notes)
    anchors = {note.id: anchor(note) for note in notes if note.passage}
    known = {"makers": Makers(), "front_end": 20, **details}
    return Whole(text=TEXT, notes=made, anchors=anchors, **known)


def test_notes_come_in_the_order_of_the_text_with_their_replies_behind_them():
    late, early = note_on("waits"), note_on("late")
    reply = new_annotation(Kind.REPLY, AT, about=early.id, words="Yes.")

    going = gathered(whole_with(late, reply, early), Along())

    assert [each.note.id for each in going.notes] == [early.id, reply.id, late.id]
    assert [span.of(going.text) for span in going.notes[0].spans] == ["late"]
    assert all(each.is_own for each in going.notes)


@pytest.mark.parametrize(
    ("along", "words"),
    [
        (Along(), ["late", "Nobody", "waits"]),
        (Along(notes=WhichNotes.OPEN), ["late", "waits"]),
        (Along(notes=WhichNotes.NONE), []),
        (Along(has_own=False), ["waits"]),
        (Along(readers=frozenset()), ["late", "Nobody"]),
        (Along(readers=frozenset([MARIT.id])), ["late", "Nobody", "waits"]),
    ],
)
def test_the_author_says_whose_notes_go_along(along, words):
    notes = (
        note_on("late"),
        note_on("Nobody", status=Status.DONE),
        note_on("waits", by=MARIT),
    )

    going = gathered(whole_with(*notes), along)

    assert [each.spans[0].of(going.text) for each in going.notes] == words


def test_what_is_said_of_scenes_and_to_lenses_stays_at_home():
    of_scene = note_on("late", Kind.SCENE)
    to_lens = note_on("Nobody", Kind.LENS)

    assert gathered(whole_with(of_scene, to_lens), Along()).notes == ()


def signatures(going):
    return [(each.note.creator.name, each.is_own) for each in going.notes]


def test_who_has_an_id_and_no_name_is_not_taken_for_the_author():
    nameless = note_on("late", by=Person("urn:uuid:1", ""))
    whole = whole_with(nameless, note_on("waits"), author=IRIS)

    assert signatures(gathered(whole, Along())) == [
        ("Somebody", False),
        ("Iris", True),
    ]


def test_what_stands_in_a_readers_file_is_hers_whoever_signed_it():
    hers = AnnotationSet().with_note(note_on("late", by=IRIS))
    own = AnnotationSet().with_note(note_on("waits", by=IRIS))
    known, layers = Makers(), Layers([layer_of("Marit", hers)])
    known.own_ids = frozenset([IRIS.id])
    makers = WholeMakers(known, own, layers)
    every = layers.over(own).notes.values()

    going = gathered(whole_with(*every, makers=makers, author=IRIS), Along())

    assert signatures(going) == [("Marit", False), ("Iris", True)]


def test_readers_who_go_by_letters_do_so_in_every_file():
    known = Makers()
    known.hides_names, known.order = True, (TEO.id, MARIT.id)
    makers = WholeMakers(known, AnnotationSet(), Layers())
    notes = note_on("late", by=MARIT), note_on("waits", by=TEO)

    going = gathered(whole_with(*notes, makers=makers), Along())

    assert signatures(going) == [("B", False), ("A", False)]
    only = Along(readers=frozenset([TEO.id]))
    assert signatures(gathered(whole_with(*notes, makers=makers), only)) == [
        ("A", False)
    ]


def test_what_is_folded_stays_and_replies_do_too():
    seen, unseen = note_on("late", by=MARIT), note_on("waits", by=TEO)
    reply = new_annotation(Kind.REPLY, AT, about=seen.id, creator=TEO, words="No.")

    whole = whole_with(seen, unseen, reply, folded=frozenset([unseen.id, reply.id]))

    assert [each.note.id for each in gathered(whole, Along()).notes] == [seen.id]


def test_without_the_front_matter_notes_are_where_their_words_are():
    notes = note_on("by Iris"), note_on("waits")

    going = gathered(whole_with(*notes), Along(has_front_matter=False))

    assert going.text == TEXT[20:]
    gone, there = sorted(going.notes, key=lambda each: len(each.spans))
    assert gone.spans == ()
    assert gone.lost_words == "by Iris"
    assert there.spans[0].of(going.text) == "waits"


def test_a_manuscript_becomes_notes_that_find_their_passages():
    going = gathered(whole_with(note_on("late"), note_on("waits")), Along())

    made = annotation_set(going)

    quotes = [note.passage.quote.exact for note in made.notes.values()]
    assert quotes == ["late", "waits"]
    assert {note.passage.state for note in made.notes.values()} == {*made.texts}


def test_the_same_comment_read_again_has_the_same_id():
    assert named_id("Marit", "1") == named_id("Marit", "1")
    assert named_id("Marit", "1") != named_id("Marit1", "")
    assert person_called("Marit") == MARIT
