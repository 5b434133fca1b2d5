from __future__ import annotations

import copy
import dataclasses
import pickle
from functools import cached_property
from typing import ClassVar

import pytest

from desktop.value import (
    FrozenValueError,
    field,
    fields,
    replace,
    to_dictionary,
    value,
)


@value
class Span:
    start: int
    end: int = 9
    words: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    longest: ClassVar[int] = 100

    def __post_init__(self):
        if self.start > self.end:
            raise ValueError(f"a span cannot run from {self.start} to {self.end}")


@value(kw_only=True)
class Note:
    body: str
    spans: tuple[Span, ...] = ()


@value(order=True)
class Place:
    line: int
    column: int = 0


@value(frozen=False)
class Count:
    found: int = 0


@value(slots=False)
class Text:
    letters: str

    @cached_property
    def length(self):
        return len(self.letters)


@value
class Wide(Span):
    height: int = 1


@value
class Empty:
    pass


@pytest.mark.parametrize(
    ("given", "named"), [((), {}), ((1, 2, {}, 4), {}), ((1,), {"middle": 2})]
)
def test_a_value_that_is_made_wrongly_is_refused(given, named):
    with pytest.raises(TypeError):
        Span(*given, **named)


def test_a_field_that_is_not_given_holds_its_default():
    assert Span(3) == Span(3, 9, {})


def test_what_a_factory_makes_is_made_for_each_value():
    assert Span(1).words is not Span(1).words


def test_what_is_given_for_a_field_with_a_factory_is_taken():
    words = {"sea": 1}

    assert Span(1, words=words).words is words


def test_an_invariant_is_checked_whenever_a_value_is_made():
    for _ in range(2):
        with pytest.raises(ValueError, match="from 4 to 2"):
            Span(4, 2)
    with pytest.raises(ValueError, match="from 20 to 9"):
        replace(Span(4), start=20)


def test_values_are_equal_if_what_is_compared_is():
    assert Span(1, 2) == Span(1, 2, {"sea": 1})
    assert Span(1, 2) != Span(1, 3)
    assert Span(1, 2) != Place(1, 2)
    assert Empty() == Empty()


def test_equal_values_are_found_in_a_set():
    assert Span(1, 2, {"sea": 1}) in {Span(1, 2)}
    assert Note(body="x") in {Note(body="x")}


def test_a_value_that_can_change_has_no_hash():
    with pytest.raises(TypeError, match="unhashable"):
        hash(Count())


def test_only_ordered_values_are_compared_by_size():
    assert sorted([Place(2), Place(1, 5), Place(1, 2)])[0] == Place(1, 2)
    assert max(Place(1), Place(1, 1)) == Place(1, 1)
    with pytest.raises(TypeError):
        sorted([Span(1), Span(2)])


def test_nothing_in_a_value_can_be_set_or_deleted_or_added():
    span = Span(1)

    with pytest.raises(FrozenValueError, match=r"Span\.start"):
        span.start = 3
    with pytest.raises(FrozenValueError, match=r"Span\.start"):
        del span.start
    with pytest.raises(AttributeError):
        span.length = 3
    assert span == Span(1)


def test_a_value_that_is_not_frozen_can_change():
    count = Count()

    count.found += 1

    assert count == Count(1)


def test_fields_by_name_cannot_be_given_by_place():
    assert Note(spans=(), body="x").body == "x"
    with pytest.raises(TypeError):
        Note("x")


def test_a_value_shows_itself_as_it_is_made():
    shown = repr(Note(body="x", spans=(Span(1),)))

    assert shown == "Note(body='x', spans=(Span(start=1, end=9),))"


def test_a_changed_copy_leaves_the_value_as_it_was():
    span = Span(1, 5)

    assert replace(span, end=7) == Span(1, 7)
    assert span == Span(1, 5)
    with pytest.raises(TypeError):
        replace(span, middle=3)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("made", [Note(body="x", spans=(Span(1),)), Text("ab")])
def test_a_copy_is_equal(copied, made):
    assert copied(made) == made


def test_a_value_survives_pickling():
    note = Note(body="x", spans=(Span(1, words={"sea": 2}),))

    loaded = pickle.loads(pickle.dumps(note))  # noqa: S301  # our own

    assert loaded == note
    assert loaded.spans[0].words == {"sea": 2}


def test_a_value_can_be_taken_apart_by_match():
    match Span(1, 5):
        case Span(start, end):
            assert (start, end) == (1, 5)
        case _:
            raise AssertionError


def test_what_a_cached_property_found_is_kept():
    text = Text("abc")

    assert text.length == 3
    assert vars(text)["length"] == 3
    with pytest.raises(FrozenValueError):
        text.letters = "b"


def test_a_value_of_another_has_the_fields_of_both():
    wide = Wide(1, 5, height=3)

    assert [each.name for each in fields(wide)] == ["start", "end", "words", "height"]
    assert wide == Wide(1, 5, {}, 3)
    assert wide != Span(1, 5)
    with pytest.raises(ValueError, match="from 6 to 5"):
        Wide(6, 5)


def test_values_within_values_become_dictionaries():
    note = Note(body="x", spans=(Span(1),))

    assert to_dictionary(note) == {
        "body": "x",
        "spans": ({"start": 1, "end": 9, "words": {}},),
    }


def test_what_all_values_would_share_is_refused():
    with pytest.raises(TypeError, match="shared by all"):

        @value
        class Wrong:
            words: list[str] = []  # noqa: RUF012


def test_a_field_that_must_be_given_cannot_stand_behind_one_that_need_not():
    with pytest.raises(TypeError, match="start before it"):

        @value
        class Wrong:
            start: int = 0
            end: int


def test_a_field_can_be_set_by_the_class_itself():
    @value(frozen=False)
    class Heap:
        size: int
        depth: int = field(init=False)

        def __post_init__(self):
            self.depth = self.size * 2

    assert Heap(3).depth == 6


def test_a_value_means_what_the_standards_would():
    @dataclasses.dataclass(frozen=True, slots=True)
    class Standard:
        start: int
        end: int = 9

    @value
    class Ours:
        start: int
        end: int = 9

    for given in [(1,), (1, 2)]:
        theirs, ours = Standard(*given), Ours(*given)
        assert repr(ours).replace("Ours", "Standard") == repr(theirs)
        assert (ours.start, ours.end) == (theirs.start, theirs.end)
    assert Ours.__match_args__ == Standard.__match_args__
    assert not hasattr(Ours(1), "__dict__")
