"""The prose of a story: what lenses read of it, and where that stands."""

from __future__ import annotations

import time

import pytest

from desktop.lenses.reading_memory import ReadingLayer, ReadingMemory
from desktop.lenses.story_prose import StoryProse
from desktop.text.span import Span


def prose_of(text, is_markdown=False):
    return StoryProse(text, is_markdown=is_markdown, memory=ReadingMemory())


def test_headings_and_scene_breaks_are_no_paragraphs_of_prose():
    prose = prose_of("# One\n\nShe waited.\n\n***\n\nHe came.\n", is_markdown=True)
    words = [paragraph.words for paragraph in prose.paragraphs]
    assert words == ["She waited.", "He came."]
    assert [paragraph.scene for paragraph in prose.paragraphs] == [0, 1]


def test_a_place_in_a_paragraph_is_a_place_in_the_text_whatever_markup_it_has():
    text = "First.\n\nShe *never* saw [the sea](http://sea), 😀 <b>once</b>.\n"
    paragraph = prose_of(text, is_markdown=True).paragraphs[1]
    for word in ("never", "the sea", "😀", "once"):
        place = paragraph.words.index(word)
        assert text[paragraph.start + place :].startswith(word)
    assert "http" not in paragraph.words


def test_narration_is_as_long_as_its_paragraph_without_what_is_spoken():
    prose = prose_of("“Go,” she says, and turns.\n")
    (narration,) = prose.narration
    assert narration == "      she says, and turns."


def test_a_paragraph_is_read_once_however_often_it_is_asked_for():
    asked = []
    layer = ReadingLayer("length", 1, lambda words: asked.append(words) or len(words))
    memory = ReadingMemory()
    assert memory.read_all(layer, ["one", "three", "one"]) == [3, 5, 3]
    assert memory.read(layer, "three") == 5
    assert asked == ["one", "three"]


def test_a_part_has_only_the_paragraphs_that_a_place_touches_where_they_stand():
    text = "The Ferry\n\nShe waited.\n\nHe came.\n\nThey went.\n"
    prose = prose_of(text)
    part = prose.part(Span(text.index("came"), text.index("came")), prose)
    assert [each.words for each in part.paragraphs] == ["He came."]
    assert part.paragraphs[0].span.of(text) == "He came."
    assert len(part.narration) == 1
    assert part.whole is prose


def test_reading_that_is_left_half_way_is_remembered_as_far_as_it_came():
    class Left(BaseException):
        pass

    def leave():
        raise Left

    asked = []

    def read(words):
        asked.append(words)
        until = time.perf_counter() + 0.006
        while time.perf_counter() < until:
            pass

    memory = ReadingMemory(pause=leave)
    for expected in (["one"], ["one", "two"]):
        with pytest.raises(Left):
            memory.read_all(ReadingLayer("slow", 1, read), ["one", "two"])
        assert asked == expected
    memory.read_all(ReadingLayer("slow", 1, read), ["one", "two"])
    assert asked == ["one", "two"]


def test_what_a_part_takes_from_all_of_the_story_is_worked_out_once():
    worked = []
    whole = prose_of("She waited.\n\nHe came.\n")
    for position in (0, 20):
        part = whole.part(Span(position, position), whole)
        length = part.whole.once("length", lambda: worked.append(1) or len(whole.text))
    assert (length, worked) == (len(whole.text), [1])


def test_a_line_of_thousands_of_speeches_has_as_many_blanks():
    (narration,) = prose_of("“Go,” she says. " * 3_000).narration
    assert narration.split() == ["she", "says."] * 3_000
    assert narration.index("she", 20) == len("“Go,” she says. “Go,” ")
