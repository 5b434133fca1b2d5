"""The prose of a story: what lenses read of it, and where that stands."""

from __future__ import annotations

from desktop.lenses.reading_memory import Layer, ReadingMemory
from desktop.lenses.story_prose import StoryProse


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
    layer = Layer("length", 1, lambda words: asked.append(words) or len(words))
    memory = ReadingMemory()
    assert memory.read_all(layer, ["one", "three", "one"]) == [3, 5, 3]
    assert memory.read(layer, "three") == 5
    assert asked == ["one", "three"]
