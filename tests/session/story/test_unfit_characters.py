"""Characters that Qt takes for the end of a paragraph, and a story does not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from desktop.session.story.live_text import LiveText
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span


@pytest.fixture
def live(qapp):
    return LiveText(QTextDocument())


@pytest.mark.parametrize("unfit", ["\u2029", "\r", "\ufdd0", "\ufdd1"])
def test_a_character_that_qt_cannot_hold_ends_no_paragraph(live, unfit):
    live.load(f"One{unfit}two.\nThree.")

    assert live.text == f"One{unfit}two.\nThree."
    assert live.document.blockCount() == live.block_count == 2
    assert live.from_document(live.to_document(9)) == 9


def test_nor_does_one_that_another_program_brought(live):
    live.load("One.\nTwo.")

    live.apply(ChangeSet((Change(Span(3, 3), "\u2029"),)))

    assert live.text == "One\u2029.\nTwo."
    assert live.document.blockCount() == live.block_count == 2


@pytest.mark.parametrize("text", ["\ufeffone", "\ufffetwo", "a\ufeff", "\ufeff"])
def test_a_mark_that_begins_a_text_stays_in_it(qapp, text):
    document = QTextDocument()
    live = LiveText(document)

    live.load(text)
    live.apply(ChangeSet((Change(Span(0, 0), text),)))

    assert live.text == text + text
    assert document.toRawText() == text + text
