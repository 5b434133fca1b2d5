from __future__ import annotations

import pytest

from desktop.text.line_look import LineKind
from desktop.text.outline import outline
from desktop.typography.paragraph_looks import Gap, ParagraphLooks, looks_of

STORY = (
    "The Ferry\n\nA/N: first draft\n\nRating: none\n\nThe ferry had stopped.\n\n* * *\n"
)


def kinds(text, *, is_markdown=False):
    looks = looks_of(text, outline(text, is_markdown), is_markdown=is_markdown)
    found = [looks.look(n, line) for n, line in enumerate(text.split("\n"))]
    return [look if isinstance(look, Gap) else look.kind for look in found]


def test_title_and_front_matter_are_told_from_the_story():
    assert kinds(STORY) == [
        LineKind.TITLE,
        Gap.UNDER_TITLE,
        LineKind.FRONT,
        Gap.IN_FRONT_MATTER,
        LineKind.FRONT,
        Gap.BEFORE_STORY,
        LineKind.BODY,
        LineKind.BLANK,
        LineKind.SCENE_BREAK,
        LineKind.BLANK,
    ]


@pytest.mark.parametrize("text", ["", "\n", "only a line.", "A/N: nothing else"])
def test_any_story_has_looks(text):
    assert len(kinds(text)) == text.count("\n") + 1


@pytest.mark.parametrize(
    ("edited", "title", "front"),
    [
        ((0, 2, 1), 0, 7),  # Enter in the title
        ((2, 5, 3), 0, 8),  # two lines more in the note
        ((2, 3, 5), 0, 4),  # two lines fewer
        ((4, 5, 8), 0, 5),  # deleted across its end
        ((6, 9, 7), 0, 6),  # in the story
        ((2, 3, 3), 0, 6),  # a letter
    ],
)
def test_looks_move_with_the_lines_until_the_outline_is_known(edited, title, front):
    looks = ParagraphLooks(title_block=0, front_blocks=6).shifted(*edited)

    assert (looks.title_block, looks.front_blocks) == (title, front)


def test_a_title_moves_with_what_is_put_before_it():
    looks = ParagraphLooks(title_block=2, front_blocks=6).shifted(0, 3, 1)

    assert looks.title_block == 4


def test_looks_that_differ_in_the_front_matter_agree_after_it():
    looks = ParagraphLooks(title_block=0, front_blocks=6)

    assert looks.same_from(ParagraphLooks(front_blocks=4)) == 6
    assert looks.same_from(looks) == 0
    assert looks.same_from(ParagraphLooks(is_markdown=True)) is None
