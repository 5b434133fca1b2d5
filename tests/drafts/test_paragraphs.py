from __future__ import annotations

from desktop.drafts.paragraphs import paragraphs_of


def test_lines_that_say_nothing_are_no_paragraphs():
    text = "\n \nOne.\n\n  Two.\n"

    found = paragraphs_of(text)

    assert [found.span(n).of(text) for n in range(len(found))] == ["One.", "  Two."]


def test_a_stretch_covers_a_part_of_each_paragraph():
    found = paragraphs_of("One.\n\nTwo.\n\nThree.")

    assert list(found.covered(2, 14)) == [(0, 2), (1, 4), (2, 2)]


def test_a_stretch_of_blank_lines_covers_nothing():
    assert list(paragraphs_of("One.\n\nTwo.").covered(4, 6)) == []


def test_no_text_has_no_paragraphs():
    assert len(paragraphs_of("")) == 0
