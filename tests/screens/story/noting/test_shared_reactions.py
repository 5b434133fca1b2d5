"""Which reactions of readers one card tells of is kept up, not worked out anew."""

from __future__ import annotations

import random

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.screens.story.noting.shared_reactions import SharedReactions
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span

TEXT = "\n\n".join(
    f"The ferry number {n} had stopped, and Ines went down to it." for n in range(12)
)
READERS = ("Marit", "Teo", "Ada", "Bo")


def reacted(shown, chance, count=60):
    """Give the story reactions and notes of readers, many at nearly the same words."""
    text, sets, anchors = shown.session.text, {}, {}
    for _ in range(count):
        who = chance.choice(READERS)
        start = text.index(f"number {chance.randrange(12)} ") + chance.randrange(3)
        span = Span(start, start + chance.randint(12, 20))
        is_reaction = chance.random() < 0.8
        note = new_annotation(
            Kind.HIGHLIGHT if is_reaction else Kind.NOTE,
            passage=describe(text, span),
            creator=Person(f"urn:{who}", who),
            colour=Colour.PINK,
            tags=("love",) if is_reaction else (),
        )
        sets[who] = sets.get(who, AnnotationSet()).with_note(note)
        anchors[note.id] = Anchor(span, AnchorState.EXACT)
    layers = [layer_of(who, notes) for who, notes in sets.items()]
    shown.session.show_readers(Layers(layers), anchors)
    return [*anchors]


def anew(shown, notes):
    fresh = SharedReactions(shown.session, shown.screen.reading.is_shown)
    return {note: fresh.of(note) for note in notes}


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edit_and_deed_the_same_is_shared_as_if_asked_anew(make_screen, seed):
    chance = random.Random(seed)  # noqa: S311 - no secret
    shown = make_screen(TEXT)
    shown.screen.modes.enter(Mode.REVISE)
    notes, shared = reacted(shown, chance), shown.screen.reading.shared
    assert any(len(shared.of(note)) > 1 for note in notes)

    for _ in range(25):
        match chance.randrange(5):
            case 0:
                shown.marking.toggle_done(chance.choice(notes))
            case 1:
                folded = frozenset(chance.sample(notes, chance.randrange(12)))
                shown.session.fold(folded)
            case 2:
                if shown.session.history.can_undo:
                    shown.session.undo()
            case _:
                at = chance.randrange(len(shown.text))
                end = min(at + chance.choice((0, 0, 1, 9)), len(shown.text))
                shown.page.select(Span(at, end))
                shown.page.insert_words(chance.choice(("x", "and on ", "\n")))
        asked = chance.sample(notes, 20)
        assert {note: shared.of(note) for note in asked} == anew(shown, asked)


def test_a_key_in_a_readers_passage_has_its_paragraph_asked_for_again_alone(
    make_screen,
):
    shown = make_screen(TEXT)
    shown.screen.modes.enter(Mode.REVISE)
    chance = random.Random(7)  # noqa: S311 - no secret
    notes = set(reacted(shown, chance))
    shown.screen.cards.notes_between(0.0, 900.0)
    edited = shown.screen.cards.edited
    line = shown.span("The ferry number 4 had stopped, and Ines went down to it.")
    place_of = shown.session.placing.span_of
    there = {note for note in notes if line.overlaps(place_of(note))}

    at = shown.span("number 4 had").end - 1
    shown.page.select(Span(at, at))
    shown.page.insert_words("x")

    assert edited.take() == there != set()


def test_what_is_no_readers_reaction_is_known_to_share_nothing(make_screen):
    shown = make_screen(TEXT)
    own = [shown.mark(f"number {n} ", colour=Colour.PINK) for n in (3, 4)]
    shared = shown.screen.reading.shared

    assert [shared.of(note) for note in own] == [(note,) for note in own]

    shown.marking.set_tags(own[0], ("love",))
    assert shared.of(own[0]) == (own[0],)
