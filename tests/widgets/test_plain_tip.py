from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from desktop.widgets.plain_tip import plain_tip


@pytest.mark.parametrize(
    "words",
    ["The Last Ferry", "a < b & c", "<img src='file:///x'>", "<b>Bold</b> & so", ""],
)
def test_a_tip_shows_exactly_the_words_it_is_given(qapp, words):
    tip = plain_tip(words)

    if Qt.mightBeRichText(tip):
        shown = QTextDocument()
        shown.setHtml(tip)
        tip = shown.toPlainText()

    assert tip == words


def test_a_tip_never_opens_a_picture(qapp):
    assert "<img" not in plain_tip("<img src='file:///etc/hostname'>")
