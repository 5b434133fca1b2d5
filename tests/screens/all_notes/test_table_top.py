"""What stands above the table gives way in a narrow window with large words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.appearance.fonts import load_fonts, ui_font
from desktop.appearance.theme import load_theme
from desktop.screens.all_notes.table_buttons import FilterPill


@pytest.fixture
def pill(qtbot):
    load_fonts()
    pill = FilterPill("Everybody", "By", load_theme("light"), None)
    pill.setFont(ui_font())
    qtbot.addWidget(pill)
    return pill


@pytest.fixture
def metrics(pill):
    return QFontMetrics(pill.font())


def test_a_pill_says_all_of_its_words_where_there_is_room(pill, metrics):
    room = metrics.horizontalAdvance("Everybody")

    assert pill.fitting(metrics, room) == "Everybody"


def test_a_pill_that_asks_for_nothing_says_its_name_where_there_is_little(
    pill, metrics
):
    room = metrics.horizontalAdvance("Everybo")

    assert pill.fitting(metrics, room) == "By"


def test_a_pill_may_be_narrower_than_its_words(pill):
    assert pill.minimumSizeHint().width() < pill.sizeHint().width()
    assert pill.minimumSizeHint().height() == pill.sizeHint().height()
