from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.moving.part_moving import PartMoves, Slot
from desktop.text.moving.rearranging import Rearrangement, Stay
from desktop.text.structure.outline import PartKind, outline

DOWN, UP = 1, -1


def moves(text, *, is_markdown=True):
    found = outline(text, is_markdown)
    return found, PartMoves(lambda span: span.of(text), found, len(text))


def after(text, words, step, *, is_markdown=True):
    """Return the text once the part was moved in which ``words`` are."""
    found, parts = moves(text, is_markdown=is_markdown)
    made = parts.stepped(found.part_at(text.index(words)), step)
    return made.name if isinstance(made, Stay) else made.changes.apply(text)


ONE = "# One\n\na a.\n\n***\n\nb b.\n\n"
TWO = "# Two\n\nc c.\n\n"
THREE = "# Three\n\nd d.\n\n~\n\ne e.\n"


@pytest.mark.parametrize(
    ("before", "words", "step", "expected"),
    [
        pytest.param(
            ONE, "a a", DOWN, "# One\n\nb b.\n\n***\n\na a.\n\n", id="in-a-chapter"
        ),
        pytest.param(
            "a a.\n\n***\n\nb b.", "b b", UP, "b b.\n\n***\n\na a.", id="without-any"
        ),
        pytest.param(
            ONE + TWO,
            "b b",
            DOWN,
            "# One\n\na a.\n\n# Two\n\nb b.\n\n***\n\nc c.\n\n",
            id="into-the-next-chapter",
        ),
        pytest.param(
            TWO + THREE,
            "d d",
            UP,
            "# Two\n\nc c.\n\n~\n\nd d.\n\n# Three\n\ne e.\n",
            id="into-the-one-before",
        ),
        pytest.param(
            "# One\n\n# Two\n\nc.\n\n~\n\nd.\n",
            "c.",
            UP,
            "# One\n\nc.\n\n# Two\n\nd.\n",
            id="into-an-empty-chapter-no-break",
        ),
        pytest.param(
            "Before.\n\n# One\n\na.\n\n~\n\nb.\n",
            "Before",
            DOWN,
            "# One\n\nBefore.\n\n~\n\na.\n\n~\n\nb.\n",
            id="from-before-all-chapters-the-usual-break",
        ),
        pytest.param(
            "# I\n\n## A\n\na.\n\n~\n\nb.\n\n# II\n\n## B\n\nc.\n",
            "b.",
            DOWN,
            "# I\n\n## A\n\na.\n\n# II\n\n## B\n\nb.\n\n~\n\nc.\n",
            id="not-between-a-part-and-its-chapter",
        ),
        pytest.param(
            ONE + TWO, "# One", DOWN, TWO + ONE.rstrip() + "\n\n", id="a-chapter"
        ),
        pytest.param(
            ONE + TWO, "c c", UP, TWO + ONE, id="of-one-scene-with-its-heading"
        ),
        pytest.param(
            "# One\n\na.\n\n# Two\n\nb.",
            "# One",
            DOWN,
            "# Two\n\nb.\n\n# One\n\na.",
            id="no-last-line-end",
        ),
        pytest.param(
            "# I\n\n## A\n\na.\n\n# II\n\n## B\n\nb.\n",
            "## A",
            DOWN,
            "# I\n\n# II\n\n## A\n\na.\n\n## B\n\nb.\n",
            id="chapter-into-the-next-part",
        ),
        pytest.param(
            "# I\n\n## A\n\na.\n\n# II\n\n## B\n\nb.\n",
            "## B",
            UP,
            "# I\n\n## A\n\na.\n\n## B\n\nb.\n\n# II\n",
            id="chapter-into-the-part-before",
        ),
        pytest.param(
            "# One\n\na.\n\n# Two\n\nb.\n\n***\n\nA/N: bye.\n",
            "# One",
            DOWN,
            "# Two\n\nb.\n\n# One\n\na.\n\n***\n\nA/N: bye.\n",
            id="the-note-at-the-end-keeps-its-break",
        ),
        pytest.param("A/N: hi.\n\n" + ONE, "hi", DOWN, "FIXED", id="front-matter"),
        pytest.param(ONE + TWO, "a a", UP, "FIRST", id="first-scene"),
        pytest.param(ONE + TWO, "# One", UP, "FIRST", id="first-chapter"),
        pytest.param(TWO + THREE, "e e", DOWN, "LAST", id="last-scene"),
        pytest.param(ONE + TWO, "# Two", DOWN, "LAST", id="last-chapter"),
        pytest.param("a a a.\n", "a a", DOWN, "NOTHING", id="no-parts"),
    ],
)
def test_a_part_goes_past_the_next_one(before, words, step, expected):
    assert after(before, words, step) == expected


def test_a_chapter_goes_with_the_name_below_its_number():
    text = "Chapter One\nThe Sea\n\na.\n\nChapter Two\nThe Land\n\nb.\n"

    made = after(text, "Chapter One", DOWN, is_markdown=False)

    assert made == "Chapter Two\nThe Land\n\nb.\n\nChapter One\nThe Sea\n\na.\n"


def test_there_and_back_everything_is_as_it_was():
    text = ONE + TWO + THREE
    for words in ("a a", "# One"):
        there = [text]
        while (made := after(there[-1], words, DOWN)) != "LAST":
            there.append(made)
        back = there[-1]
        for expected in reversed(there[:-1]):
            back = after(back, words, UP)
            assert back == expected


def test_a_scene_can_go_to_the_end_of_any_chapter():
    text = ONE + TWO + THREE
    found, parts = moves(text)

    made = parts.scene_to(found.part_at(text.index("a a")), Slot(3, 2))

    assert made.changes.apply(text).endswith("~\n\ne e.\n\n***\n\na a.\n")


def test_a_scene_that_is_there_stays_there():
    text = ONE + TWO
    found, parts = moves(text)

    made = parts.scene_to(found.part_at(text.index("b b")), Slot(1, 1))

    assert made is Stay.NOTHING


_PARTS = ["# One", "# Two", "## Two a", "She slept.", "He woke up.", "***", "~", "😀!"]
_STORIES = st.lists(st.sampled_from(_PARTS), min_size=2, max_size=12)


@settings(max_examples=200)
@given(_STORIES, st.data(), st.sampled_from([UP, DOWN]))
def test_no_scene_is_lost_and_all_of_it_is_undone(lines, data, step):
    text = (
        "\n\n".join(
            f"{line} {n}" if line[0].isalpha() else line for n, line in enumerate(lines)
        )
        + "\n"
    )
    found, parts = moves(text)
    if not found.parts:
        return
    part = data.draw(st.integers(0, len(found.parts) - 1))

    made = parts.stepped(part, step)

    if not isinstance(made, Rearrangement):
        return
    new = made.changes.apply(text)
    assert made.changes.inverse(text).apply(new) == text
    assert sorted(words_of(new)) == sorted(words_of(text))
    for old, place in zip(made.olds, made.news, strict=True):
        assert place.of(new) == old.of(text)
    if found.parts[part].kind is PartKind.CHAPTER:
        assert sorted(new) == sorted(text)


def words_of(text):
    return [line for line in text.split("\n") if line.strip(" *~")]
