from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.structure.story_words import StoryWords
from desktop.text.words import (
    INVISIBLE,
    MARKS,
    count_words,
    drawn_end,
    drawn_start,
    is_inside_word,
    next_end,
    next_start,
    previous_start,
    reading_minutes,
    unit_at,
    without_first_letter,
    without_first_word,
    without_last_letter,
    without_last_word,
    word_at,
    word_pattern,
)

PIECES = [
    "a",
    "don’t",
    "´",
    "'",
    "-",
    "—",
    "“",
    ".",
    "1",
    ",",
    " ",
    "\u00a0",
    "\n",
    "雨",
]
PIECES += [
    "e\u0301",
    "\u200b",
    "\u2060",
    "\u00ad",
    "ก",
    "👩‍👩‍👧",
    "🇩🇪",
    "👍🏽",
    "1️⃣",
    "क्षि",
    "_",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def stops(text, step, position):
    """Return ``text`` with a bar wherever ``step`` leads to, one from the other."""
    found = {position}
    while (position := step(text, position)) not in found:
        found.add(position)
    places = [0, *sorted(found), len(text)]
    pieces = [text[start:stop] for start, stop in pairwise(places)]
    return "|".join(pieces)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t\x00", 0),
        ("the sea", 2),
        ("She didn’t, she couldn't.", 4),
        ("a well-known mother‑in‑law", 3),
        ("one—two – three -- four", 4),
        ("‘so’ -- 'so'", 2),
        ("rock 'n' roll", 3),
        ("3.14 and 1,000 in 2024.", 5),
        ("*so* _so_ **so** snake_case", 5),
        ("* * *", 0),
        ("re\u0301sume\u0301 nai\u0308ve", 2),
        ("हिन्दी भाषा", 2),
        ("שָׁלוֹם לָכֶם", 2),
        ("a\u00a0b\u202fc", 3),
        ("雨が降った。", 5),
        ("彼はTokyoへ・か\u3099", 5),
        ("😀 so 👩‍👩‍👧", 1),
        ("don´t don`t don‘t donʼt don′t don‛t don＇t", 7),
        ("some\u200bthing some\u2060thing some\ufeffthing", 3),
        ("some\u00adthing some\u200cthing some\u200dthing some\u200ething", 4),
        ("e\u2060-\u2060mail I\u2060’\u2060m", 2),
        ("‘so’ ´so´ `so` ’tis dogs’", 5),
        ("five o’clock, rock ’n’ roll", 5),
        ("well\u2010known ’-’ a - b", 3),
        ("1,000.50 1.5th 3,50€ ١٬٠٠٠", 4),
        ("น้ำ\u200bตก សួ\u200bស្តី", 4),
        ("\u200b \u2060 \ufeff", 0),
        ("❤️ 🇩🇪 👍🏽 1️⃣", 1),
        ("so" * 100_000, 1),
        ("e\u0301" * 50_000, 1),
        ("a’" * 50_000, 1),
        ("the sea\n" * 5_000, 10_000),
    ],
)
def test_words_are_counted_as_a_writer_would(text, count):
    assert count_words(text) == count


@given(st.text(max_size=50), st.text(max_size=50))
def test_a_paragraph_break_parts_words(before, after):
    together = count_words(f"{before}\n{after}")

    assert together == count_words(before) + count_words(after)


@given(st.text(st.characters(exclude_categories=["Cn", "Cs"]), max_size=50))
def test_a_word_has_a_letter_and_no_blank(text):
    for word in word_pattern().findall(text):
        assert any(map(str.isalnum, word))
        assert not any(map(str.isspace, word))


def test_every_mark_of_unicode_goes_on_with_a_word():
    for code in range(0x300, 0x110000):
        if unicodedata.category(chr(code)).startswith("M"):
            assert count_words(f"a{chr(code)}a") == 1, hex(code)


def test_no_sign_that_can_be_seen_is_taken_for_a_mark():
    signs = re.compile(f"[{MARKS}{INVISIBLE}]")
    for code in range(0x110000):
        if unicodedata.category(chr(code))[0] in "PSZ":
            assert not signs.match(chr(code)), hex(code)


# At a place


@pytest.mark.parametrize(
    ("text", "position", "word"),
    [
        ("the old sea", 5, "old"),
        ("the old sea", 4, "old"),
        ("the old sea", 7, "old"),
        ("she didn’t well-known", 7, "didn’t"),
        ("she didn’t well-known", 12, "well-known"),
        ("don´t don`t", 8, "don`t"),
        ("a some\u200bthing", 8, "some\u200bthing"),
        ("one—two", 4, "two"),
        ("a  b", 2, ""),
        ("re\u0301sume\u0301.", 1, "re\u0301sume\u0301"),
        ("雨だ", 1, "だ"),
        ("_so_", 2, "so"),
        ("‘Go,’ he", 1, "Go"),
        ("", 0, ""),
    ],
)
def test_the_word_at_the_caret_is_found(text, position, word):
    assert word_at(text, position).of(text) == word


@pytest.mark.parametrize(
    ("text", "position", "unit"),
    [
        ("so, then", 1, "so"),
        ("so, then", 2, "so"),
        ("so, then", 3, ","),
        ("so  then", 3, ""),
        ("one —— two", 5, "——"),
        ("a 👩‍👩‍👧 b", 4, "👩‍👩‍👧"),
        ("one\n\ntwo", 4, ""),
    ],
)
def test_a_double_click_takes_a_word_or_else_signs(text, position, unit):
    assert unit_at(text, position).of(text) == unit


@given(text=TEXTS, data=st.data())
def test_a_place_inside_a_word_is_told(text, data):
    position = data.draw(st.integers(0, len(text)))
    words = [match.span() for match in word_pattern().finditer(text)]

    is_inside = any(start < position < end for start, end in words)

    assert is_inside_word(text, position) == is_inside


# From place to place


@pytest.mark.parametrize(
    "text",
    [
        "|the |old |sea|",
        "|She |didn’t|, |she |couldn't|.|",
        "|don´t |don`t |don‘t |donʼt|",
        "|some\u200bthing |some\u2060thing |some\ufeffthing|",
        "|some\u200b |thing|",
        "|a |well-known |mother‑in‑law|",
        "|one|—|two |– |three|",
        "|“|Go|,” |she |said|. |‘|No|.’|",
        "|five |o’clock|, |rock |’|n|’ |roll|",
        "|1,000.50 |in |2024|",
        "|It |rained|.|\n|\n|Then|…|\n|",
        "|  |indented   |\n|so|",
        "|re\u0301sume\u0301 |nai\u0308ve|",
        "|a |👩‍👩‍👧🇩🇪 |b|",
        "|雨|が|降|っ|た|。|",
        "|ภาษาไทย |ง่าย|",
        "|_|so|_ |*|so|*|",
        "|",
    ],
)
def test_words_begin_where_the_caret_stops_both_ways(text):
    plain = text.replace("|", "")

    assert stops(plain, next_start, 0) == text
    assert stops(plain, previous_start, len(plain)) == text


@pytest.mark.parametrize(
    "text",
    [
        "|the| old| sea|",
        "|“Go|,” she| said|.|\n|\n|Then| so|",
        "|don’t| well-known|—so|",
    ],
)
def test_words_end_where_the_caret_of_a_mac_stops(text):
    plain = text.replace("|", "")

    assert stops(plain, next_end, 0) == text


@given(text=TEXTS, data=st.data())
def test_the_caret_always_gets_on_and_tears_nothing(text, data):
    edges = {0} | {match.end() for match in regex.finditer(r"\X", text)}
    position = data.draw(st.sampled_from(sorted(edges)))

    later = [step(text, position) for step in (next_start, next_end)]
    earlier = previous_start(text, position)

    assert {*later, earlier} <= edges
    assert all(min(position + 1, len(text)) <= place for place in later)
    assert earlier <= max(position - 1, 0)


@given(text=TEXTS, data=st.data())
def test_the_caret_stops_in_no_word(text, data):
    position = data.draw(st.integers(0, len(text)))

    for step in (next_start, previous_start, next_end):
        assert not is_inside_word(text, step(text, position))


@given(text=TEXTS, data=st.data())
def test_the_caret_passes_no_line_end_without_a_stop(text, data):
    position = data.draw(st.integers(0, len(text)))

    for step in (next_start, previous_start, next_end):
        low, high = sorted((position, step(text, position)))
        assert "\n" not in text[low:high] or text[low:high] == "\n"


@pytest.mark.parametrize("text", ["a" * 1_000_000, "so " * 300_000, " " * 1_000_000])
def test_an_endless_line_is_looked_at_only_nearby(text):
    middle = len(text) // 2

    assert len(word_at(text, middle)) <= 1_000
    assert middle < next_start(text, middle) <= middle + 500
    assert middle - 500 <= previous_start(text, middle) < middle
    assert middle < next_end(text, middle) <= middle + 500


# With the mouse


@pytest.mark.parametrize(
    ("text", "to", "start", "end"),
    [
        ("one two three", 5, 4, 7),
        ("one two three", 4, 4, 3),
        ("one two three", 7, 8, 7),
        ("one, don’t", 7, 5, 10),
        ("one\n\ntwo", 4, 4, 4),
        ("a   b", 2, 4, 1),
    ],
)
def test_what_is_drawn_over_is_taken_by_words(text, to, start, end):
    assert drawn_start(text, to) == start
    assert drawn_end(text, to) == end


@given(text=TEXTS, data=st.data())
def test_no_word_is_taken_in_part(text, data):
    position = data.draw(st.integers(0, len(text)))

    for end in (drawn_start(text, position), drawn_end(text, position)):
        assert not is_inside_word(text, end)


# Time


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 0), (1, 1), (134, 1), (6_512, 24), (600_000, 2_222)]
)
def test_reading_takes_a_minute_at_least(words, minutes):
    assert reading_minutes(words) == minutes


@pytest.mark.parametrize(
    ("text", "is_markdown", "words"),
    [
        ("The Landing\n\nIt rained.\nShe left.\n", False, 4),
        ("A/N: be kind\n\nIt rained.\n", False, 2),
        ("# The Landing\n\nIt rained.\n", True, 2),
        ("It rained all day.", False, 4),
        ("", False, 0),
    ],
)
def test_the_words_of_the_front_matter_do_not_count(text, is_markdown, words):
    assert StoryWords(is_markdown).count(text) == words


@given(st.lists(st.lists(st.sampled_from(["It rained.", "", "no", "a b c"]))))
def test_counting_again_gives_what_counting_anew_would(revisions):
    counter = StoryWords(is_markdown=False)
    for lines in revisions:
        text = "It was so, as everybody knew it would be, on that day.\n"
        text += "\n".join(lines)

        assert counter.count(text) == count_words(text)


@pytest.mark.parametrize(
    ("text", "without_last", "without_first"),
    [
        ("sea", "se", "ea"),
        ("", "", ""),
        ("e\u0301a\u0301", "e\u0301", "a\u0301"),
        ("👨‍👩‍👧", "", ""),
        ("a🇩🇪", "a", "🇩🇪"),
        ("हिन्दी", "हिन्द", "न्दी"),
    ],
)
def test_a_letter_is_what_a_reader_takes_for_one(text, without_last, without_first):
    assert without_last_letter(text) == without_last
    assert without_first_letter(text) == without_first


@pytest.mark.parametrize(
    ("text", "without_last", "without_first"),
    [
        ("the old sea", "the old ", "old sea"),
        ("the sea  ", "the ", "sea  "),
        ("it rose!", "it rose", "rose!"),
        ("so don´t", "so ", "don´t"),
        ("some\u200bthing well-known", "some\u200bthing ", "well-known"),
        ("one\ntwo", "one\n", "\ntwo"),
        ("   ", "", ""),
        ("", "", ""),
    ],
)
def test_a_word_goes_with_the_blanks_beyond_it(text, without_last, without_first):
    assert without_last_word(text) == without_last
    assert without_first_word(text) == without_first
