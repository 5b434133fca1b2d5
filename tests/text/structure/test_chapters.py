"""Which lines are chapters, told from their place and their sequence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.structure.outline import PartKind, outline

PROSE = "It rained all day, and she stayed in.\n\nNobody came.\n\n"


def chapters(text, is_markdown=False):
    """Return the titles of the chapters of ``text``, further in the deeper they are."""
    parts = outline(text, is_markdown).parts
    found = (part for part in parts if part.kind is PartKind.CHAPTER)
    return [" " * (part.level - 1) + part.title for part in found]


def written(*headings):
    """Return a story with some prose below each heading."""
    return "".join(f"{heading}\n\n{PROSE}" for heading in headings)


@pytest.mark.parametrize(
    ("headings", "titles"),
    [
        pytest.param(["1", "2", "3"], None, id="figures"),
        pytest.param(["1.", "2.", "3."], None, id="with-stops"),
        pytest.param(["I", "II", "III"], None, id="roman"),
        pytest.param(["i", "ii", "iii"], None, id="small-roman"),
        pytest.param(["One", "Two", "Three"], None, id="words"),
        pytest.param(["First", "Second", "Third"], None, id="ordinals"),
        pytest.param(["一", "二", "三"], None, id="chinese"),
        pytest.param(["א", "ב", "ג"], None, id="hebrew"),
        pytest.param(["٣", "٤", "٥"], None, id="arabic-figures-in-the-midst"),
        pytest.param(["- 1 -", "- 2 -", "- 3 -"], ["1", "2", "3"], id="dashes"),
        pytest.param(["[1]", "[2]", "[3]"], ["1", "2", "3"], id="brackets"),
        pytest.param(["(i)", "(ii)", "(iii)"], ["i", "ii", "iii"], id="parentheses"),
        pytest.param(["~ 7 ~", "~ 8 ~", "~ 9 ~"], ["7", "8", "9"], id="a-later-part"),
        pytest.param(["2", "3", "4"], None, id="the-first-missing"),
        pytest.param(["1", "2", "4", "5"], None, id="one-missing"),
        pytest.param(["12", "12a", "13"], None, id="a-letter-behind"),
        pytest.param(["1", "2", "3", "1", "2", "3"], None, id="anew-in-each-part"),
        pytest.param(["2 of 7", "3 of 7", "4 of 7"], None, id="of-so-many"),
        pytest.param(["1/3", "2/3"], None, id="out-of-so-many"),
        pytest.param(["Day 1", "Day 2"], None, id="days"),
        pytest.param(["Letter I", "Letter II", "Letter III"], None, id="letters"),
        pytest.param(["Night One", "Night Two"], None, id="nights"),
        pytest.param(["Session 3", "Session 4", "Session 5"], None, id="sessions"),
        pytest.param(["1st Watch", "2nd Watch", "3rd Watch"], None, id="ordinal-first"),
        pytest.param(["Zorgle 1", "Zorgle 2"], None, id="a-word-of-no-language"),
        pytest.param(["ზოგი 1", "ზოგი 2", "ზოგი 3"], None, id="of-one-not-listed"),
        pytest.param(["ഭാഗം 1", "ഭാഗം 2", "ഭാഗം 3"], None, id="of-an-indic-script"),
        pytest.param(["壹", "贰", "叁"], None, id="chinese-for-money"),
        pytest.param(["I. Rain", "II. Sun", "III. Fog"], None, id="with-titles"),
        pytest.param(["1 - Rain", "2 - Sun", "3 - Fog"], None, id="with-dashes"),
        pytest.param(["RAIN", "THE SUN", "FOG"], None, id="capitals"),
    ],
)
def test_lines_alone_that_count_up_are_chapters(headings, titles):
    assert chapters(written(*headings)) == (headings if titles is None else titles)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["I"], id="one"),
        pytest.param(["I", "II"], id="two"),
        pytest.param(["3", "2", "1"], id="counting-down"),
        pytest.param(["1", "5", "9"], id="too-far-apart"),
        pytest.param(["“One”", "“Two”", "“Three”"], id="said"),
        pytest.param(["One.", "Two.", "Three."], id="counted-aloud"),
        pytest.param(["1999", "12", "7"], id="years"),
        pytest.param(["Room 12", "Room 40"], id="other-numbers"),
        pytest.param(["KEEP OUT", "STOP!"], id="signs"),
        pytest.param(["HELP!", "NO!", "STOP!"], id="shouts"),
        pytest.param(["I ran", "We ran", "I ran"], id="short-lines"),
    ],
)
def test_other_lines_alone_are_none(lines):
    assert chapters(PROSE + written(*lines)) == []


def test_a_list_without_a_story_between_is_no_list_of_chapters():
    assert chapters(f"{PROSE}1\n\n2\n\n3\n\n{PROSE}") == []


def test_page_numbers_in_the_midst_of_sentences_are_no_chapters():
    half = "She went down to the landing, where nobody waited for her and\n\n"
    other = "the rain came in from the sea, and went on until the next day and\n\n"

    assert chapters(half + "".join(f"{page}\n\n{other}" for page in range(1, 9))) == []


def test_without_blank_lines_every_line_stands_for_itself():
    text = "1\nIt rained.\nIt did.\n2\nIt stopped.\n3\nIt rained.\n"

    assert chapters(text) == ["1", "2", "3"]


@pytest.mark.parametrize(
    "heading",
    [
        *("Ch. 1", "Chap 1", "Ch.1", "Chapter 2 of 7", "Chapter 2/7", "Chapter 12a"),
        *("Chapter 3 (edited)", "Chapter 3 [old]", "Chapter 3: Rain (edited)"),
        *("Chapter One: Rain", "CHAPTER THE FIRST", "Chapter the Last", "Chapter #4"),
        *("STAVE I: RAIN", "Canto II", "Episode 3", "Chapter Twenty One", "PART TWO"),
        *("Kapitel 3", "Erstes Kapitel", "Kapitel Eins", "Chapitre premier"),
        *("Deuxième partie", "Capítulo primero", "Capitolo terzo", "Hoofdstuk 2"),
        *("Kapittel 2", "Kapitel tre", "Luku 1", "Rozdział 1"),
        *("Kapitola první", "2. fejezet", "Második fejezet", "Capitolul I", "1. Bölüm"),
        *("BİRİNCİ BÖLÜM", "Глава первая", "ГЛАВА 2", "Розділ 3", "Κεφάλαιο Α΄"),
        *(
            "ΚΕΦΑΛΑΙΟ 2",
            "פרק א",
            "الفصل الأول",
            "第一章",
            "第二章 雨",
            "第十二話",
            "第3回",
        ),
        *(
            "第壹章 渡口",
            "第貳拾章",
            "第一千二百三十四章",
            "第卌二回",
            "卷贰",
            "第参章",
        ),
        *("บทที่ ๑", "บทที่๒", "บทที่ 3 ฝน", "ตอนที่ ๓", "अध्याय 1", "अध्याय १: नदी"),
        *("अध्याय एक", "অধ্যায় ২", "அத்தியாயம் 1", "ជំពូក ១", "E\u0301pisode 3", "פֶּרֶק א"),
        *("제1장", "2화", "Chương 1", "Bab 1", "Ĉapitro 2", "Caput III", "卷一"),
        *(
            "Prologue",
            "Epilog",
            "Prólogo",
            "Epílogo",
            "Пролог",
            "Förord",
            "序章",
            "프롤로그",
        ),
        *("Act I, Scene 2", "Part A", "Chapter12"),
    ],
)
def test_a_word_for_chapters_with_its_numeral_is_enough(heading):
    assert [title.strip() for title in chapters(written(heading))] == [heading]


def test_a_chapter_may_stand_directly_below_a_paragraph():
    line = "The rain came down on the ferry landing, and Ada waited for a boat there.\n"
    text = f"Chapter 1\n\n{line * 4}Chapter 2\n{line * 4}\nChapter 3: Rain\n\n{line}"

    assert chapters(text) == ["Chapter 1", "Chapter 2", "Chapter 3: Rain"]
    wrapped = f"Chapter 1\n\n{line * 4}\n".replace("there.", "of")
    assert chapters(f"{wrapped[:-1]}Chapter 2\n{line}\n{line}") == ["Chapter 1"]


def test_marks_around_a_heading_are_no_part_of_its_title():
    headings = ["[Chapter 4]", "~ Chapter 5 ~", "**Chapter 6**", "— Chapter 7 —"]

    assert chapters(written(*headings)) == [f"Chapter {n}" for n in (4, 5, 6, 7)]


def test_a_heading_is_no_title_of_the_story():
    assert outline(written("Ch. 1"), is_markdown=False).title is None
    assert outline(written("1", "2", "3"), is_markdown=False).title is None
    assert (
        outline("The Well\n\n" + written("I", "II", "III"), False).title == "The Well"
    )


def test_a_title_in_capitals_is_no_chapter():
    text = "THE WELL\n\n" + written("RAIN", "SUN")

    assert outline(text, is_markdown=False).title == "THE WELL"
    assert chapters(text) == ["RAIN", "SUN"]


def test_numerals_below_chapters_and_parts_are_within_them():
    text = written("Chapter 1", "I", "II", "III", "Chapter 2", "I", "II", "III")

    assert chapters(text) == [
        *("Chapter 1", " I", " II", " III"),
        *("Chapter 2", " I", " II", " III"),
    ]
    assert chapters("Part One\n\n" + written("1", "2", "3")) == [
        *("Part One", " 1", " 2", " 3")
    ]


def test_a_part_may_have_two_chapters_or_one():
    parts = ["PART ONE", "1", "2", "PART TWO", "1", "2"]
    text = "".join(f"{line}\n\n{'' if 'PART' in line else PROSE}" for line in parts)
    assert [title.strip() for title in chapters(text)] == parts

    parts = ["Part One", "1", "2", "3", "Part Two", "1"]
    text = "".join(f"{line}\n\n{'' if 'Part' in line else PROSE}" for line in parts)
    assert [title.strip() for title in chapters(text)] == parts


def test_numerals_that_go_on_where_words_stopped_are_as_deep():
    text = written("Night I. Rain", "Night II. Sun", "III. Fog", "IV. Ice", "V. Mud")

    assert {title.count(" " * 2) for title in chapters(text)} == {0}
    assert chapters(text)[-1] == "V. Mud"


def test_a_name_below_a_number_belongs_to_it():
    directly = "CHAPTER I.\nDown by the Landing\n\n" + PROSE
    parted = "".join(f"{n}\n\n{name}\n\n{PROSE}" for n, name in NAMED)

    assert chapters(directly) == ["CHAPTER I. Down by the Landing"]
    assert chapters(parted) == ["1: Rain", "2: The Sun", "3: Fog"]


NAMED = [("1", "Rain"), ("2", "The Sun"), ("3", "Fog")]


def test_what_stands_behind_the_story_names_no_chapter():
    text = f"Chapter 1\n\n{PROSE}Chapter 2\n底本：見本\n"

    assert chapters(text)[-1] == "Chapter 2"


def test_a_short_first_sentence_is_no_name():
    assert chapters(f"Chapter 1\n\nIt rained.\n\n{PROSE}") == ["Chapter 1"]
    assert chapters(f"Chapter 1\n\n“Rain”\n\n{PROSE}") == ["Chapter 1"]


@pytest.mark.parametrize("mark", ["\ufeff", "\u200b", "\u00ad", "\u2060\ufeff"])
def test_what_cannot_be_seen_hides_no_heading(mark):
    assert chapters(f"# One\n\n{PROSE}{mark}# Two\n\n{PROSE}", True) == ["One", "Two"]
    assert chapters(written(f"{mark}Chapter 1", f"Chap{mark}ter 2")) == [
        *("Chapter 1", "Chapter 2")
    ]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Rain\n====", "Rain"),
        ("Rain\n----", "Rain"),
        ("## Rain ##", "Rain"),
        ("## In C#", "In C#"),
        ("## *Rain* and [fog](#fog)", "Rain and fog"),
        ("## [Rain][1] [sic]", "Rain [sic]"),
        ("## Rain {#rain .unnumbered}", "Rain"),
        ("Rain {-}\n====", "Rain"),
        ("## Rain \\& fog", "Rain & fog"),
        ("<h2>Rain</h2>", "Rain"),
        ('<h2 id="rain">Rain</h2>', "Rain"),
        ("<center>Chapter 1</center>", "Chapter 1"),
    ],
)
def test_markdown_has_more_ways_to_write_a_heading(heading, title):
    assert chapters(f"{PROSE}{heading}\n\n{PROSE}", True)[-1] == title


def test_only_a_title_can_be_underlined():
    long = "It rained all day and all night, " * 4

    assert chapters(f"{PROSE}Rain\n----\n\n{PROSE}") == []
    assert chapters(f"{long}\n---\n\n{PROSE}", is_markdown=True) == []
    assert chapters(f"- a list\n---\n\n{PROSE}", is_markdown=True) == []


LINES = st.sampled_from(
    [
        *("1", "2", "3", "I", "II", "Chapter 1", "Chapter 2", "RAIN", "SUN", "# A"),
        *("", "", "***", "It rained.", "A/N: hi", "Contents", "Part One", "```", "-->"),
        *(
            "<!--",
            "    so",
            "===",
            "---",
            "[^1]: x",
            "…",
            "Prologue",
            "\u200b",
            "\ufeff",
        ),
        *(
            "    \u200b",
            "[",
            "<",
            "&",
            "&;",
            "<b",
            "- x",
            "%",
            "\x00",
            "\t",
            "\x0c",
            "２",
        ),
        *("*** START OF THE PROJECT GUTENBERG EBOOK ***", "第一章", "(", "[^", "Ch."),
        *("*** END OF THE PROJECT GUTENBERG EBOOK ***", "Imprint", "Colophon", "+++"),
    ]
)


@given(lines=st.lists(LINES, max_size=40), is_markdown=st.booleans())
def test_chapters_nest_and_are_in_order_in_any_text(lines, is_markdown):
    text = "\n".join(lines)
    found = outline(text, is_markdown)
    story = found.story(len(text))

    open_ends = [story.end]
    for part in found.parts:
        if part.kind in {PartKind.FRONT_MATTER, PartKind.BACK_MATTER}:
            continue
        assert story.start <= part.span.start <= part.span.end <= story.end
        while part.span.start >= open_ends[-1] and len(open_ends) > 1:
            open_ends.pop()
        assert part.span.end <= open_ends[-1]
        open_ends.append(part.span.end)
