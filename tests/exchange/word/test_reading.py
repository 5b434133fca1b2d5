"""Word files of other programs, read as stories with notes."""

from __future__ import annotations

from tests.exchange.word.documents import (
    p,
    read,
    word_file,
)


def text_of(*body: str, **how) -> str:
    return read(word_file(*body), **how).manuscript.text


def test_paragraphs_are_parted_by_blank_lines_and_line_ends_stay():
    lines = p("One,", "<w:r><w:br/></w:r>", "two.")

    assert text_of(p("It is late."), lines) == "It is late.\n\nOne,\\\ntwo."
    assert text_of(lines, is_markdown=False) == "One,\ntwo."
