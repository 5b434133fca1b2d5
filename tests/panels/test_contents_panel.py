from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.theme import load_theme
from desktop.panels.contents_panel import ContentsPanel
from desktop.panels.part_list import PartList
from desktop.panels.part_titles import PartRow


@pytest.fixture
def panel(qtbot):
    panel = ContentsPanel(load_theme("light"))
    qtbot.addWidget(panel)
    return panel


def words(panel, name):
    return panel.findChild(QLabel, name).text()


def test_choosing_a_part_is_reported(panel, qtbot):
    panel.show_parts([PartRow("The landing", 0), PartRow("Fog", 900)])
    panel.show_current(1)

    with qtbot.waitSignal(panel.part_chosen, timeout=0) as chosen:
        qtbot.keyClick(panel.findChild(PartList), Qt.Key.Key_Return)

    assert chosen.args == [900]


def test_another_filter_is_reported(panel, qtbot):
    with qtbot.waitSignal(panel.filter_changed, timeout=0) as changed:
        panel.findChild(QLineEdit).setText("rope")

    assert changed.args[0].words == "rope"


def test_a_filter_can_be_restored(panel, qtbot):
    with qtbot.assertNotEmitted(panel.filter_changed):
        panel.show_filter(NoteFilter(words="rope"))

    assert panel.findChild(QLineEdit).text() == "rope"


def test_the_progress_of_the_reread_is_told(panel):
    panel.passes.show_progress(0.62, 2480)

    assert words(panel, "progress_done") == "62\u00a0% read"
    assert words(panel, "progress_rest") == "2\u202f480 words left"


def test_at_the_end_nothing_is_left(panel):
    panel.passes.show_progress(1.0, 0)

    assert words(panel, "progress_done") == "100\u00a0% read"
    assert words(panel, "progress_rest") == ""


def test_a_low_window_can_scroll_to_every_filter(panel):
    panel.show_parts([PartRow(f"Scene {n}", n) for n in range(2_000)])
    panel.resize(panel.sizeHint().width(), 200)
    panel.widget().layout().activate()

    assert panel.widget().minimumSizeHint().height() > 200
    assert panel.minimumSizeHint().height() <= 200


def test_the_panel_is_as_wide_as_in_the_pictures(panel):
    font = panel.font()
    font.setPixelSize(13)

    panel.setFont(font)

    assert panel.sizeHint().width() == 216
