"""Stories of the kinds that readers and editors were reported to get wrong."""

from __future__ import annotations

import pytest

from desktop.text.structure.outline import PartKind, outline

RAIN = "It rained on the landing all that day, and nobody came over the water.\n"
REGEN = "雨下了一整夜，没有人过河。\n"


def story(*headings, words=RAIN):
    return "".join(f"{heading}\n\n{words}\n" for heading in headings)


def titles(text, kind=PartKind.CHAPTER, *, is_markdown=False):
    parts = outline(text, is_markdown).parts
    return [part.title for part in parts if part.kind is kind]


@pytest.mark.parametrize(
    "headings",
    [
        ("I: The Landing", "II: The Lamp", "III: The Tide"),
        ("1. The Heron", "2. The Lamp", "3. The Tide", "4. The Black Bird"),
        ("第壹章 渡口", "第两百一十八章 灯", "第两百一十九章 潮水"),
        ("第一章零点的渡口", "第十六章灯火与潮水", "第一一一章空船"),
        ("877화. 나루", "878화. 등불", "879화. 썰물"),
        ("บทที่ ๑", "บทที่ ๒", "บทที่ ๓"),
        ("अध्याय 1", "अध्याय 2", "अध्याय 3"),
        ("Chapter I. LAYING NETS", "Chapter II. WAGING TIDES"),
        ("1 of 3", "2 of 3", "3 of 3"),
        ("Day 1", "Day 2", "Day 3"),
        ("11", "12", "12a", "13"),
    ],
)
def test_chapters_are_what_the_author_calls_so(headings):
    assert titles(story(*headings)) == list(headings)


def test_a_row_of_dashes_parts_scenes_and_makes_no_chapter():
    text = story("Chapter 1", "-" * 20, "Chapter 2", "-" * 20)

    assert titles(text) == ["Chapter 1", "Chapter 2"]
    assert len(titles(text, PartKind.SCENE)) == 4


def test_a_count_at_the_start_of_a_sentence_is_no_chapter():
    prose = "第一封信是写给母亲的，他没有寄出去。\n第四本书记载着渡口的故事。\n"
    text = story("第一章 渡口", "第二章 灯", words=prose)

    assert titles(text) == ["第一章 渡口", "第二章 灯"]


def test_lists_and_years_are_no_chapters():
    text = (
        f"The List\n\n{RAIN}\n1. Buy milk\n2. Mend the net\n3. Write to Ines\n\n"
        f"{RAIN}\n1999\n\n{RAIN}\nHe dialled #5 and counted 4 gulls.\n"
    )

    assert titles(text) == []


def test_a_number_sign_alone_in_a_text_file_parts_scenes():
    text = f"The Ferry\n\n{RAIN}\n#\n\n{RAIN}\n#\n\n{RAIN}"

    assert titles(text) == []
    assert len(titles(text, PartKind.SCENE)) == 3
