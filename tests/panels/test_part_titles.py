from __future__ import annotations

import pytest

from desktop.panels.part_titles import PartRow, numbered


def test_scenes_are_numbered_from_one():
    parts = [PartRow("The landing", 0), PartRow("Engine room", 9)]

    assert numbered(parts) == ["1 · The landing", "2 · Engine room"]


def test_front_matter_has_no_number():
    parts = [PartRow("Author’s note", 0, is_front_matter=True), PartRow("Fog", 9)]

    assert numbered(parts) == ["Author’s note", "1 · Fog"]


def test_scenes_are_numbered_anew_in_each_chapter():
    levels = [("Rain", 1), ("She woke", 2), ("He slept", 2), ("Sun", 1), ("Noon", 2)]
    parts = [PartRow(title, at, level) for at, (title, level) in enumerate(levels)]

    assert numbered(parts) == [
        "1 · Rain",
        "1 · She woke",
        "2 · He slept",
        "2 · Sun",
        "1 · Noon",
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Chapter 3",
        "CHAPTER IV",
        "Prologue",
        "Epilogue",
        "Part Two",
        "3. Fog",
        "IV",
        "ii.",
    ],
)
def test_a_title_with_a_number_of_its_own_is_left_alone(title):
    assert numbered([PartRow(title, 0)]) == [title]


@pytest.mark.parametrize("title", ["I was late", "Mixed feelings", "Acting up"])
def test_a_title_that_only_starts_like_a_number_gets_one(title):
    assert numbered([PartRow(title, 0)]) == [f"1 · {title}"]
