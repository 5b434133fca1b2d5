"""The numbers of a text are those its status line and its lenses tell."""

from __future__ import annotations

from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse
from desktop.lenses.text_numbers import numbers_of_text, scene_rows
from desktop.paths import stories
from desktop.text.structure.story_words import StoryWords

TWO_SCENES = "She came in. “Go home,” he said.\n\n* * *\n\nNobody spoke that night.\n"


def numbers(text, is_markdown=False):
    memory = ReadingMemory()
    return numbers_of_text(StoryProse(text, is_markdown=is_markdown, memory=memory))


def test_words_and_speech_are_told_by_scene():
    first, second = numbers(TWO_SCENES).scenes
    assert (first.words, first.spoken) == (7, 2)
    assert (second.words, second.spoken) == (4, 0)


def test_a_sentence_stands_in_the_bar_of_its_length():
    lengths = numbers("One two three four. One two three four five.\n").lengths
    assert lengths[:3] == (1, 1, 0)


def test_a_sentence_of_a_hundred_words_stands_in_the_last_bar():
    lengths = numbers("Again " * 99 + "again.\n").lengths
    assert lengths[-1] == 1
    assert sum(lengths) == 1


def test_the_words_are_those_that_are_counted_everywhere():
    text = (stories() / "the-last-ferry.txt").read_text(encoding="utf-8")
    assert numbers(text).words == StoryWords(is_markdown=False).count(text)


def test_a_story_without_a_word_has_numbers_too():
    found = numbers("")
    assert (found.words, found.sentences, found.spoken) == (0, 0, 0.0)
    assert found.words_a_sentence == 0.0


def test_many_scenes_share_rows_and_nothing_of_them_is_lost():
    scenes = numbers("\n\n* * *\n\n".join(f"Scene {n} goes on." for n in range(50)))
    rows = scene_rows(scenes.scenes, 20)
    assert len(rows) == 17
    assert [row.label for row in rows[:2]] == ["1–3", "4–6"]
    assert (rows[-1].first, rows[-1].last) == (49, 50)
    assert sum(row.scene.words for row in rows) == scenes.words
