from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.kinds import Kind
from desktop.annotations.makers import Makers, initial_of

NOON = datetime(2026, 11, 12, 12, 0, tzinfo=UTC)


def note_by(name, minutes=0, of=None):
    person = None if name is None else Person(of or f"urn:{name}", name)
    return new_annotation(Kind.NOTE, NOON + timedelta(minutes=minutes), creator=person)


@pytest.fixture
def makers():
    makers = Makers()
    makers.own_ids = frozenset({"urn:Iris"})
    return makers


def test_ones_own_notes_and_those_that_name_nobody_are_by_nobody_else(makers):
    assert makers.of(note_by("Iris")) is None
    assert makers.of(note_by(None)) is None


def test_whoever_began_first_has_the_first_number(makers):
    makers.meet([note_by("Teo", 9), note_by("Marit", 5), note_by("Teo", 7)])

    numbers = [makers.of(note_by(name)).number for name in ("Marit", "Teo")]

    assert numbers == [0, 1]


def test_a_number_stays_whoever_comes_later(makers):
    makers.meet([note_by("Teo", 9)])

    makers.meet([note_by("Marit", 5), note_by("Teo", 9)])

    assert makers.of(note_by("Teo")).number == 0


def test_two_of_the_same_initial_differ_by_their_numbers(makers):
    names = ["Marit", "Teo", "Bo", "Mo"]
    makers.meet([note_by(name, at) for at, name in enumerate(names)])

    marit, mo = (makers.of(note_by(name)) for name in ("Marit", "Mo"))

    assert marit.initial == mo.initial == "M"
    assert marit.number != mo.number


def test_somebody_who_goes_by_another_name_now_keeps_the_number(makers):
    makers.meet([note_by("Teo"), note_by("Marit", 1)])

    renamed = makers.of(note_by("M. Silva", of="urn:Marit"))

    assert (renamed.name, renamed.number) == ("M. Silva", 1)


@pytest.mark.parametrize(
    ("name", "initial"),
    [
        ("marit", "M"),
        ("  Teo", "T"),
        ("“Bo”", "B"),
        ("e\u0301lise", "E\u0301"),
        ("ßen", "ß"),
        ("👩‍🚀", "👩‍🚀"),
        ("שרה", "ש"),
        ("", "?"),
    ],
)
def test_an_initial_is_the_first_letter_as_a_capital(name, initial):
    assert initial_of(name) == initial


def test_whoever_made_most_notes_is_the_first_stranger(makers):
    notes = [note_by("Marit"), note_by("Teo"), note_by("Marit"), note_by(None)]

    found = makers.strangers(notes)

    assert [(person.name, count) for person, count in found] == [
        ("Marit", 2),
        ("Teo", 1),
    ]


def test_where_a_note_is_ones_own_nobody_is_a_stranger(makers):
    assert makers.strangers([note_by("Marit"), note_by("Iris")]) == []
    makers.own_ids = frozenset({"urn:Iris", "urn:Teo"})
    assert makers.strangers([note_by("Marit"), note_by("Teo")]) == []


def test_somebody_without_an_id_could_not_be_known_again(makers):
    nameless = new_annotation(Kind.NOTE, NOON, creator=Person("", "Marit"))

    assert makers.strangers([nameless, note_by(None)]) == []


def test_nobody_who_signed_a_sample_story_is_taken_for_its_reader(makers):
    files = list((Path(__file__).parents[2] / "stories").glob("**/*annotations*.json"))

    notes = [parse_notes(file.read_bytes(), file.name) for file in files]

    assert files
    assert all(makers.strangers(each.notes.values()) == [] for each in notes)


def test_a_readers_note_is_the_readers_whoever_signed_it(makers):
    assert makers.reader("Marit").name == "Marit"
    assert makers.reader("Marit") is makers.reader("Marit")
