from __future__ import annotations

import pytest

from desktop.storage.palette.habits import (
    Habits,
    habits_file,
    read_habits,
    write_choice,
)

DAY = 86_400.0


def chosen(*choices):
    habits = Habits()
    for key, typed, day in choices:
        habits = habits.with_choice(key, typed, day * DAY)
    return habits


def first(habits, typed="", day=0.0):
    worth = habits.bonus(typed, day * DAY)
    return max(worth, key=worth.get)


def test_what_is_chosen_most_comes_first():
    habits = chosen(("find", "", 0), ("note", "", 0), ("note", "", 0))

    assert habits.latest(1, 0.0) == ["note"]
    assert first(habits) == "note"


def test_what_was_chosen_long_ago_counts_less_than_what_is_chosen_now():
    habits = chosen(("old", "", 0), ("old", "", 0), ("new", "", 60))

    assert habits.latest(2, 60 * DAY) == ["new", "old"]


def test_what_was_chosen_for_the_same_words_comes_first():
    often = [("note", "", 0)] * 50
    habits = chosen(*often, ("next-note", "Nex Nó", 0))

    assert first(habits, "nex no") == "next-note"
    assert first(habits, "nex") == "next-note"
    assert first(habits, "other") == "note"


def test_the_choice_made_last_for_some_words_counts():
    habits = chosen(("one", "a", 0), ("other", "a", 1))

    assert first(habits, "a", 1) == "other"


def test_no_choice_ever_outweighs_everything():
    habits = chosen(*[("note", "", 0)] * 400)

    assert habits.bonus("", 0.0)["note"] == pytest.approx(30.0)


def test_only_so_much_is_remembered():
    habits = chosen(*[(f"key {n}", f"words {n}", n) for n in range(700)])

    assert len(habits.keys) == 500
    assert len(habits.queries) == 300
    assert "key 699" in habits.keys


def test_choices_are_there_again_another_day():
    write_choice("action:note", "no", 0.0)
    write_choice("action:find", "no", 1.0)

    habits = read_habits()

    assert set(habits.keys) == {"action:note", "action:find"}
    assert first(habits, "no") == "action:find"


def test_nothing_is_known_before_anything_was_chosen():
    assert read_habits() == Habits()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\x00\xff", b'{"keys": 3}'])
def test_the_good_copy_stands_in_for_a_damaged_file(damage):
    write_choice("action:note", "no", 0.0)
    habits_file().write_bytes(damage)

    assert set(read_habits().keys) == {"action:note"}
    assert read_habits() == read_habits()


def test_what_is_odd_in_the_file_is_passed_over():
    write_choice("action:note", "no", 0.0)
    habits_file().write_text(
        '{"keys": {"a": [1, 2], "b": "x", "c": [NaN, 1], "d": [-1, 0]}, "queries": 4}'
    )

    assert list(read_habits().keys) == ["a"]
