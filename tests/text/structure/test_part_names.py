from __future__ import annotations

import pytest

from desktop.text.span import Span
from desktop.text.structure.outline import outline
from desktop.text.structure.part_names import PartNames

SCENES = "The Sea\n\nA/N: hi.\n\nShe woke.\n\n***\n\nHe slept.\n"
CHAPTERS = (
    "It was dark.\n\nChapter 1: The long way\n\nShe woke.\n\n***\n\nHe slept.\n\n"
    "Epilogue\n\nIt rained.\n"
)


def called(text, words, longest=None):
    start = text.index(words)
    names = PartNames(outline(text, is_markdown=False), longest)
    return names.of(Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        pytest.param(SCENES, "hi", "author’s note", id="front-matter"),
        pytest.param(SCENES, "woke", "scene 1", id="scene"),
        pytest.param(SCENES, "He", "scene 2", id="another-scene"),
        pytest.param(CHAPTERS, "dark", "scene 1", id="before-the-first-chapter"),
        pytest.param(CHAPTERS, "long", "Chapter 1: The long way", id="heading"),
        pytest.param(
            CHAPTERS, "He", "Chapter 1: The long way, scene 2", id="in-a-chapter"
        ),
        pytest.param(CHAPTERS, "It rained", "Epilogue", id="chapter-in-one-piece"),
        pytest.param("The Sea\n\nIt rained.\n", "Sea", "title", id="title"),
        pytest.param("The Sea\n\nIt rained.\n", "rained", "", id="story-in-one-piece"),
        pytest.param(
            f"{SCENES}\nA/N: thanks!\n", "thanks", "after the story", id="back-matter"
        ),
    ],
)
def test_a_place_is_called_by_the_part_it_is_in(text, words, name):
    assert called(text, words) == name


def test_a_long_heading_is_cut_short_where_there_is_little_room():
    assert called(CHAPTERS, "He", longest=12) == "Chapter 1:…, scene 2"


def test_what_has_no_place_is_called_nothing():
    assert PartNames(outline(SCENES, is_markdown=False)).of(None) == ""
