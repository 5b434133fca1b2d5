from __future__ import annotations

from PySide6.QtGui import QFont

from desktop.widgets.section_head import SectionHead


def test_a_head_is_read_out_as_written_and_shown_in_capitals(qtbot):
    head = SectionHead("This reread")
    qtbot.addWidget(head)

    assert head.text() == "This reread"
    assert head.font().capitalization() == QFont.Capitalization.AllUppercase
