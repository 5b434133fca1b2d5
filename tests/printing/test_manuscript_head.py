"""The head of a manuscript: who wrote what, and how much of it there is."""

from __future__ import annotations

import pytest

from desktop.printing.page_choices import NotesPlace, PageChoices
from desktop.printing.page_layout import PageLayout
from desktop.steps import in_one_go
from tests.printing.manuscripts import AT, PARAGRAPH, manuscript, words_of

pytestmark = pytest.mark.usefixtures("qapp")


def as_manuscript(text: str, title: str = "The Lock") -> PageLayout:
    choices = PageChoices(notes=NotesPlace.NONE).as_manuscript()
    layout = PageLayout(manuscript(text, title=title, is_markdown=True), choices, AT)
    in_one_go(layout.laying())
    return layout


@pytest.mark.parametrize(
    "text", [f"# The Lock\n\n{PARAGRAPH}\n", f"{PARAGRAPH}\n\n{PARAGRAPH}\n"]
)
def test_title_and_author_stand_in_the_middle_a_third_down_the_first_page(text):
    layout = as_manuscript(text)

    title, author, *_ = blocks = layout.pages[0].blocks
    assert words_of(layout, blocks).startswith("The Lock by Ida Lund The lock keeper")
    assert title.block.kind.is_centred
    assert author.block.kind.is_centred
    assert title.top > layout.room.page.height() / 3


def test_the_first_page_tells_about_how_many_words_there_are():
    layout = as_manuscript(PARAGRAPH * 43)

    assert layout.told_first == "Ida Lund · about 1\u202f100 words"


def test_chapters_begin_on_a_page_of_their_own_and_paragraphs_are_indented():
    layout = as_manuscript(
        f"# The Lock\n\n## One\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n\n## Two\n\n{PARAGRAPH}\n"
    )

    heads = [page.blocks[0].block.text for page in layout.pages]
    assert heads == ["The Lock", "One", "Two"]
    first, second = layout.pages[1].blocks[1:3]
    assert (first.block.first_left, second.block.first_left > 0) == (0.0, True)
