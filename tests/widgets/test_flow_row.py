"""Widgets side by side go on in the next line where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.widgets.flow_row import FlowRow


@pytest.fixture
def row(qtbot):
    row = FlowRow(10)
    qtbot.addWidget(row)
    for name in ("Marit", "Teo", "Somebody else"):
        row.add(QPushButton(name))
    return row


def test_all_stand_in_one_line_where_there_is_room(row):
    row.resize(900, row.heightForWidth(900))
    row.show()

    tops = {part.y() for part in row.findChildren(QPushButton)}
    assert len(tops) == 1


def test_where_there_is_none_they_stand_below_one_another_and_none_overlap(row):
    width = max(part.sizeHint().width() for part in row.findChildren(QPushButton))
    row.resize(width, row.heightForWidth(width))
    row.show()

    places = [part.geometry() for part in row.findChildren(QPushButton)]
    assert [place.x() for place in places] == [0, 0, 0]
    assert not places[0].intersects(places[1])
    assert row.rect().contains(places[2])
