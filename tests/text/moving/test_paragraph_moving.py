from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.moving.paragraph_moving import (
    MovingExcerpt,
    OutOfReach,
    moved_paragraphs,
    units_in,
)
from desktop.text.moving.rearranging import Rearrangement, Stay
from desktop.text.paragraphs import wrapping_of
from desktop.text.span import Span

DOWN, UP = 1, -1
_WAYS = {"down": DOWN, "up": UP}


def parted(marked):
    """Return a text without the brackets around what is selected, and that."""
    start = marked.index("[")
    end = marked.index("]") - 1
    return marked.replace("[", "", 1).replace("]", "", 1), Span(start, end)


def moved(text, selected, step, *, is_markdown=True):
    wrapping = wrapping_of(text, is_markdown=is_markdown)
    return moved_paragraphs(MovingExcerpt(text), selected, step, wrapping)


def after(marked, way, *, is_markdown=True):
    """Return the text, what was selected in brackets, once that was moved."""
    text, selected = parted(marked)
    found = moved(text, selected, _WAYS[way], is_markdown=is_markdown)
    if isinstance(found, Stay):
        return found.name
    made, at = found.changes.apply(text), found.place_of(selected)
    return f"{made[: at.start]}[{at.of(made)}]{made[at.end :]}"


@pytest.mark.parametrize(
    ("before", "way", "expected"),
    [
        pytest.param("A.\n\nB[].\n\nC.\n", "down", "A.\n\nC.\n\nB[].\n", id="down"),
        pytest.param("A.\n\nB[].\n\nC.\n", "up", "B[].\n\nA.\n\nC.\n", id="up"),
        pytest.param("A.\n\nB[].", "up", "B[].\n\nA.", id="no-last-line-end"),
        pytest.param("A[].\n\nB.", "down", "B.\n\nA[].", id="to-no-last-line-end"),
        pytest.param(
            "A.\n\n\nB[].\n\nC.\n\n", "down", "A.\n\n\nC.\n\nB[].\n\n", id="odd-gaps"
        ),
        pytest.param("A.\n \t\nB[].\n", "up", "B[].\n \t\nA.\n", id="blanks-between"),
        pytest.param(
            "A.\n\nB[.\n\nC].\n\nD.", "down", "A.\n\nD.\n\nB[.\n\nC].", id="several"
        ),
        pytest.param(
            "A.\n\n[B.\n\n]C.\n\nD.", "up", "[B.]\n\nA.\n\nC.\n\nD.", id="not-the-next"
        ),
        pytest.param("A[].\n\n***\n\nB.\n", "down", "***\n\nA[].\n\nB.\n", id="break"),
        pytest.param(
            "A[].\n\n# Two\n\nB.\n", "down", "# Two\n\nA[].\n\nB.\n", id="heading"
        ),
        pytest.param(
            "Two\n===\n\nB[].\n", "up", "B[].\n\nTwo\n===\n", id="underlined-heading"
        ),
        pytest.param(
            "T[]wo\n---\n\nB.\n", "down", "B.\n\nT[]wo\n---\n", id="both-its-lines"
        ),
        pytest.param(
            "- a\n- b[]\n- c\n", "down", "- a\n- c\n- b[]\n", id="item-among-items"
        ),
        pytest.param(
            "1. a\n2. b[]\n3. c\n", "up", "2. b[]\n1. a\n3. c\n", id="counted-items"
        ),
        pytest.param(
            "A[].\n\n- a\n- b\n\nB.\n", "down", "- a\n- b\n\nA[].\n\nB.\n", id="list"
        ),
        pytest.param(
            "- a[]\n  - b\n- c\n",
            "down",
            "- c\n- a[]\n  - b\n",
            id="item-and-its-items",
        ),
        pytest.param(
            "- a[]\n\n  More.\n\n- c\n", "down", "- c\n\n- a[]\n\n  More.\n", id="loose"
        ),
        pytest.param(
            "A.\n\n- a[]\n- b\n", "up", "A.\n- a[]\n\n- b\n", id="item-out-of-its-list"
        ),
        pytest.param(
            "- a\n- b[]\n\nA.\n\nB.\n",
            "down",
            "- a\n\nA.\n- b[]\n\nB.\n",
            id="item-never-joined-to-what-follows",
        ),
        pytest.param(
            "A[].\n\n```\nx\n\ny\n```\n\nB.\n",
            "down",
            "```\nx\n\ny\n```\n\nA[].\n\nB.\n",
            id="fence",
        ),
        pytest.param(
            "A.\n\n~~~\nx\n\ny[]\n~~~\n", "up", "~~~\nx\n\ny[]\n~~~\n\nA.\n", id="in-it"
        ),
        pytest.param(
            "A[].\n\n| a | b |\n| - | - |\n| 1 | 2 |\n",
            "down",
            "| a | b |\n| - | - |\n| 1 | 2 |\n\nA[].\n",
            id="table",
        ),
        pytest.param(
            "A.\n\n<!-- x\n\ny[] -->\n", "up", "<!-- x\n\ny[] -->\n\nA.\n", id="comment"
        ),
        pytest.param(
            "A.\n> q\n\nB[].\n", "up", "B[].\n\nA.\n> q\n", id="past-a-group-at-once"
        ),
        pytest.param("[]A.\n\nB.", "up", "FIRST", id="at-the-start"),
        pytest.param("A.\n\nB.[]", "down", "LAST", id="at-the-end"),
        pytest.param("A.\n[]\nB.", "down", "NOTHING", id="on-a-blank-line"),
        pytest.param("[]", "down", "NOTHING", id="empty"),
        pytest.param("A[].", "down", "LAST", id="one"),
        pytest.param(
            "---\ntitle: x\n---\n\nA[].\n", "up", "FIRST", id="below-the-data"
        ),
        pytest.param(
            "---\nti[]tle: x\n---\n\nA.\n", "down", "FIXED", id="data-stay-on-top"
        ),
        pytest.param(
            "é😀[].\n\nשלום.\n", "down", "שלום.\n\né😀[].\n", id="any-letters"
        ),
    ],
)
def test_a_paragraph_goes_past_the_next_one(before, way, expected):
    assert after(before, way) == expected


WRAPPED = (
    "The ferry had stopped running years ago, but Ines still\n"
    "went down to the landing every evening when the lamps\n"
    "came on along the harbour wall and the gulls slept.\n"
    "\n"
    "Nobody had asked[] her to, and nobody thanked her for it\n"
    "either, but somebody had to look at the water before it\n"
    "grew too dark to tell it from the sky above it.\n"
)


def test_lines_that_flow_are_one_paragraph():
    found = after(WRAPPED, "up", is_markdown=False)

    plain = WRAPPED.replace("[]", "")
    first, second = plain.removesuffix("\n").split("\n\n")
    assert found.replace("[]", "") == f"{second}\n\n{first}\n"


UNPARTED = "A.\nB.\n\n***\n\nC.\nD[].\n"


def test_where_no_blank_line_parts_paragraphs_one_leaves_its_scene():
    first = after(UNPARTED, "up", is_markdown=False)
    second = after(first, "up", is_markdown=False)

    assert first == "A.\nB.\n\n***\n\nD[].\nC.\n"
    assert second == "A.\nB.\nD[].\n\n***\n\nC.\n"
    assert after(second, "down", is_markdown=False) == first


def test_a_line_of_a_stanza_goes_into_the_next_stanza():
    poem = "One[],\ntwo,\n\nthree,\nfour.\n"
    first = after(poem, "down", is_markdown=False)
    second = after(first, "down", is_markdown=False)

    assert first == "two,\nOne[],\n\nthree,\nfour.\n"
    assert second == "two,\n\nOne[],\nthree,\nfour.\n"


def test_a_passage_over_the_border_stays_with_most_of_its_words():
    text = "Night fell.\n\nShe slept on.\n"
    found = moved(text, Span(0, 0), DOWN)
    new = found.changes.apply(text)

    mostly_first = found.place_of(Span(2, text.index("She") + 2))
    mostly_second = found.place_of(Span(9, text.index(" on")))

    assert mostly_first.of(new) == "ght fell."
    assert mostly_second.of(new) == "She slept"


def test_a_passage_over_all_of_it_still_has_all_of_it():
    text = "Night fell.\n\nShe slept on.\n"
    found = moved(text, Span(0, 0), DOWN)
    whole = Span(0, len(text) - 1)

    assert found.place_of(whole) == whole


def test_more_must_be_looked_at_where_the_excerpt_ends():
    text = "A.\n\nB.\n"
    excerpt = MovingExcerpt(text, 100, is_start=False, is_end=False)
    wrapping = wrapping_of(text, is_markdown=True)

    with pytest.raises(OutOfReach):
        moved_paragraphs(excerpt, Span(101, 101), UP, wrapping)


def test_in_an_excerpt_places_are_those_of_the_whole_text():
    whole = "Long before.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n"
    start = whole.index("A.")
    excerpt = MovingExcerpt(whole[start:], start, is_start=False)
    at = whole.index("C.")
    wrapping = wrapping_of(whole, is_markdown=True)

    found = moved_paragraphs(excerpt, Span(at, at), UP, wrapping)

    assert found.changes.apply(whole) == whole.replace("B.\n\nC.", "C.\n\nB.")


_LINES = ["Ann slept.", "Ben woke", "", "", "***", "- one", "- two", "  deep", "> so"]
_LINES += [
    "# Two",
    "```",
    "1. first",
    "| a |",
    "Rating: none",
    "日本😀",
    "---",
    "===",
    " ",
]
_STORIES = st.lists(st.sampled_from(_LINES), max_size=14).map("\n".join)


@settings(max_examples=200)
@given(_STORIES, st.data(), st.sampled_from([UP, DOWN]), st.booleans())
def test_moving_loses_nothing_joins_nothing_and_is_undone(text, data, step, markdown):
    ends = st.integers(0, len(text))
    start, end = sorted((data.draw(ends), data.draw(ends)))
    wrapping = wrapping_of(text, is_markdown=markdown)

    found = moved(text, Span(start, end), step, is_markdown=markdown)

    if not isinstance(found, Rearrangement):
        return
    new = found.changes.apply(text)
    assert new != text or Counter(text) == Counter(new)
    assert Counter(new) == Counter(text)
    assert found.changes.inverse(text).apply(new) == text
    assert words_in(new, wrapping) == words_in(text, wrapping)
    for old, place in zip(found.olds, found.news, strict=True):
        assert place.of(new) == old.of(text)
    for old, place in zip(found.moved.olds, found.moved.news, strict=True):
        assert place.of(new) == old.of(text)


def words_in(text, wrapping):
    return Counter(unit.of(text) for unit in units_in(text, wrapping, is_start=True))
