"""The habits that a story shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.smart_typing.habits import (
    Dash,
    QuoteMarks,
    TypingHabits,
    habits_of,
)


@pytest.mark.parametrize(
    ("prose", "double", "single"),
    [
        ("“So,” he said.", "“ ”", "‘ ’"),
        ("‘So,’ he said. ‘No.’", "“ ”", "‘ ’"),
        ("„So“, sagte er.", "„ “", "‚ ‘"),
        ("„Tak”, rzekł.", "„ ”", "‚ ’"),
        ("»So«, sagte er.", "» «", "› ‹"),
        ("”Hej”, sa han.", "” ”", "’ ’"),
        ("»Hej», sa han.", "» »", "’ ’"),
        ("「はい」と『本』", "「 」", "『 』"),
        ("“你好，”他说。", "“ ”", "‘ ’"),
        ('"So," he said.', None, None),
        ("\"So,\" 'he' said.", None, None),
        ('“One” and "two" and "three"', None, None),
        ('“One” and "two" and “three”', "“ ”", "‘ ’"),
        ("no speech at all", None, None),
        ("", None, None),
    ],
)
def test_quotes_are_those_used_most(prose, double, single):
    habits = habits_of(prose)

    assert (habits.double and f"{habits.double.opening} {habits.double.closing}") == (
        double
    )
    assert (habits.single and f"{habits.single.opening} {habits.single.closing}") == (
        single
    )


@pytest.mark.parametrize("blank", ["", " ", "\xa0", "\u202f"])
def test_quotes_keep_the_blank_inside_of_them(blank):
    prose = f"«{blank}Oui{blank}», dit-il. «{blank}Ah{blank}?{blank}»"

    assert habits_of(prose).double == QuoteMarks(f"«{blank}", f"{blank}»")


@pytest.mark.parametrize(
    ("prose", "is_curly"),
    [
        ("don’t, can't, won’t", True),
        ("don’t, can't", False),
        ("“So,” he said.", True),
        ("「はい」", False),
        ("It’s “so”", True),
        ("“It's so”", False),
    ],
)
def test_apostrophes_are_told_by_words_that_have_them(prose, is_curly):
    assert habits_of(prose).has_apostrophes is is_curly


@pytest.mark.parametrize(
    ("prose", "dash"),
    [
        ("so—no", Dash("—")),
        ("so – no", Dash("–", " ", " ")),
        ("so\xa0— no", Dash("—", "\xa0", " ")),
        ("so—no, so – no, so—no", Dash("—")),
        ("so--no, so—no, so--no", None),
        ("so - no", None),
        ("1914–18, 20–30", None),
        ("“I—” and so – then", Dash("—", "", "")),
        ("“I —” and so — then —", Dash("—", " ", " ")),
        ("él —dijo él—. ¿Y —dijo ella—?", Dash("—")),
        ("---", None),
        ("| --- | --- |", None),
    ],
)
def test_the_dash_is_the_one_used_most(prose, dash):
    assert habits_of(prose).dash == dash


@pytest.mark.parametrize(
    ("prose", "dash"),
    [
        ("— Oui.\n— Non.", Dash("—", "", " ")),
        ("—Sí.", Dash("—")),
        ("- one\n- two\n— Oui.", None),
        ("so—no", None),
    ],
)
def test_speech_has_a_dash_of_its_own(prose, dash):
    assert habits_of(prose).speech_dash == dash


@pytest.mark.parametrize(
    ("prose", "has"),
    [
        ("so…", True),
        ("so...", False),
        ("so… no...", False),
        ("so. . . no", False),
        ("so… no… then...", True),
        ("…", False),
    ],
)
def test_dots_are_one_sign_where_they_mostly_are(prose, has):
    assert habits_of(prose).has_ellipsis is has


def test_a_story_without_words_has_no_habits():
    assert habits_of("") == TypingHabits()


@given(prose=st.text("a \n“”„\"'‘’‚«»‹›「」—–-.…\xa0<>", max_size=40))
def test_any_text_has_habits(prose):
    assert habits_of(prose).double != QuoteMarks("", "")
