"""How the passages of readers' notes are painted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.appearance.theme import load_theme
from desktop.page.wash_painting import WashStroke
from desktop.screens.story.noting.mark_painting import StoryMarks

THEME = load_theme("light")
MARIT, TEO, _ = map(QColor, THEME.readers)
PINK = QColor(THEME.washes["pink"])


@pytest.fixture
def marks(opened):
    return StoryMarks(opened.session, THEME, lambda note: True)


@pytest.fixture
def noted(opened):
    """Notes that readers made, each told as who, what words and what kind."""

    def made(*told, **details):
        text, session = opened.session.text, opened.session
        sets, anchors, ids = {}, {}, []
        for who, words, kind in told:
            span = opened.span(words)
            note = new_annotation(
                kind,
                passage=describe(text, span),
                creator=Person(f"urn:{who}", who),
                **{"colour": Colour.PINK, **details},
            )
            sets.setdefault(who, AnnotationSet())
            sets[who] = sets[who].with_note(note)
            anchors[note.id] = Anchor(span, AnchorState.EXACT)
            ids.append(note.id)
        layers = Layers([layer_of(who, notes) for who, notes in sets.items()])
        session.show_readers(layers, anchors)
        return ids

    return made


def test_a_readers_passage_is_pale_and_has_a_line_in_her_colour(marks, noted):
    noted(("Marit", "ferry", Kind.NOTE))

    (wash,) = marks.washes(2)

    assert wash.reader == MARIT
    assert wash.colour.rgb() == PINK.rgb()
    assert wash.colour.alphaF() == pytest.approx(PINK.alphaF() * 0.45, abs=0.01)


def test_ones_own_passage_has_neither(opened, marks):
    opened.mark("ferry", colour=Colour.PINK)

    (wash,) = marks.washes(2)

    assert (wash.reader, wash.colour) == (None, PINK)


def test_each_reader_keeps_a_colour(marks, noted):
    noted(("Marit", "ferry", Kind.NOTE), ("Teo", "Ines", Kind.NOTE))

    assert {wash.reader.name() for wash in marks.washes(2)} == {
        MARIT.name(),
        TEO.name(),
    }


def test_what_two_readers_say_alike_of_the_same_words_has_one_wash(marks, noted):
    noted(("Marit", "ferry", Kind.HIGHLIGHT), ("Teo", "ferry", Kind.HIGHLIGHT))

    washes = marks.washes(2)

    assert [wash.colour.isValid() for wash in washes] == [True, False]
    assert [wash.reader for wash in washes] == [MARIT, TEO]


def test_a_readers_note_that_is_pointed_at_is_as_strong_as_ones_own(marks, noted):
    first, second = noted(("Marit", "ferry", Kind.NOTE), ("Teo", "ferry", Kind.NOTE))
    marks.pointed = frozenset([second])

    washes = marks.washes(2)

    assert washes[0].colour == PINK
    assert first != second


def test_a_readers_note_that_is_done_is_as_faint_as_ones_own(marks, noted):
    noted(("Marit", "ferry", Kind.NOTE), status=Status.DONE)

    assert marks.washes(2)[0].colour.alphaF() == pytest.approx(0.18, abs=0.01)


def test_what_a_reader_suggests_is_struck_as_ones_own_with_her_line(marks, noted):
    noted(("Marit", "ferry", Kind.SUGGESTION), replacement="boat")

    (wash,) = marks.washes(2)

    assert wash.is_struck
    assert (wash.colour, wash.reader) == (QColor(THEME.removed_wash), MARIT)


def test_the_line_of_a_chosen_note_goes_on_to_its_card(marks, noted):
    (note,) = noted(("Marit", "ferry", Kind.NOTE))
    marks.chosen, marks.tails = note, {note: marks._session.anchor(note).span.start}

    (wash,) = marks.washes(2)

    assert (wash.stroke, wash.tail) == (WashStroke.UNDERLINE, 4)
    assert wash.stroke_colour == QColor(THEME.ink["pink"])


def test_three_hundred_notes_on_the_same_words_are_as_few_as_can_be_seen(marks, noted):
    noted(*((f"R{n % 30}", "ferry", Kind.HIGHLIGHT) for n in range(300)))

    washes = marks.washes(2)

    assert len(washes) <= 3 * 8
    assert sum(wash.colour.isValid() for wash in washes) == 1
    assert len({wash.reader.name() for wash in washes}) == 3
