"""The prose around an edit, told without reading the whole story again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lenses.edited_prose import part_after
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

STORY = (
    "# The Ferry\n\nBy Ann\n\n## One\n\nShe *waits* at the ferry.\n\nNobody came.\n\n"
    "***\n\n“Where are you?” he asked. 😀\n\nShe went home.\n\n## Two\n\nIt rained.\n"
)
WRAPPED = "\n\n".join(
    "\n".join(f"The {word} of the old harbour was wet and grey in it" for word in words)
    for words in (("wall", "boat", "quay"), ("lamp", "house"), ("tide", "rope", "sea"))
)


def prose_of(text, is_markdown):
    return StoryProse(text, is_markdown=is_markdown, memory=ReadingMemory())


def after(story, start, end, words, is_markdown=True):
    """Return the paragraphs around an edit: told from before, and of the whole."""
    changes = ChangeSet((Change(Span(start, end), words),))
    text = changes.apply(story)
    near = Span(max(start - 40, 0), start + len(words) + 40)
    part = part_after(prose_of(story, is_markdown), changes, text, near)
    return part.paragraphs, prose_of(text, is_markdown).part(near).paragraphs


@pytest.mark.parametrize(
    "word", ["waits", "Nobody", "came", "😀", "you", "rained", "home"]
)
@pytest.mark.parametrize("typed", ["x", " and ", "", "*", "\n\n", "a\n\nb"])
def test_what_is_typed_within_a_paragraph_is_told_as_of_the_whole(word, typed):
    start = STORY.index(word) + len(word)
    told, known = after(STORY, start, start, typed)
    assert [(p.start, p.words) for p in told] == [(p.start, p.words) for p in known]


@pytest.mark.parametrize(
    "gone", ["came.\n\n***\n\n“Where", "home.\n\n## Two\n\nIt", "waits"]
)
def test_so_is_what_is_deleted_across_paragraphs(gone):
    start = STORY.index(gone)
    told, known = after(STORY, start, start + len(gone), "")
    assert [each.words for each in told] == [each.words for each in known]


@given(
    place=st.integers(0, len(WRAPPED) - 1),
    typed=st.sampled_from(["a", " b ", "", "\n\n"]),
)
def test_lines_of_a_wrapped_paragraph_stay_together(place, typed):
    told, known = after(WRAPPED, place, place + (not typed), typed, is_markdown=False)
    assert [each.words for each in told] == [each.words for each in known]


def test_a_heading_stays_none_and_a_line_that_is_made_one_is_none():
    start = STORY.index("One")
    told, _ = after(STORY, start, start + 3, "The First")
    assert [each.words for each in told] == [
        "She  waits  at the ferry.",
        "Nobody came.",
    ]
    start = STORY.index("Nobody")
    told, _ = after(STORY, start, start, "# ")
    assert "Nobody" not in "".join(each.words for each in told)


def test_what_is_known_of_the_whole_story_comes_from_before():
    before = prose_of(STORY, True)
    part = part_after(before, ChangeSet(), STORY, Span(0, 9))
    assert part.whole is before
    assert part.scenes == before.scenes
