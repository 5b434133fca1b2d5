from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl

from desktop.widgets.dropped_files import accept_files, files_of
from tests.dragging import dropping, entering, moving

pytestmark = pytest.mark.usefixtures("qapp")

COPY, MOVE, LINK, NONE = (
    Qt.DropAction.CopyAction,
    Qt.DropAction.MoveAction,
    Qt.DropAction.LinkAction,
    Qt.DropAction.IgnoreAction,
)


def data_of(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.mark.parametrize("made", [entering, moving, dropping])
@pytest.mark.parametrize(
    ("possible", "taken"), [(COPY | MOVE, COPY), (COPY, COPY), (LINK | MOVE, LINK)]
)
def test_files_are_never_taken_from_where_they_are(made, possible, taken):
    data = data_of("file:///a/Marit.json")
    event = made(QPoint(5, 5), data, possible)

    accept_files(event)

    assert event.isAccepted()
    assert event.dropAction() is taken


@pytest.mark.parametrize(("made", "told"), [(entering, MOVE), (dropping, NONE)])
def test_of_files_that_can_only_be_moved_nothing_was_moved(made, told):
    data = data_of("file:///a/Marit.json")
    event = made(QPoint(5, 5), data, MOVE)

    accept_files(event)

    assert event.isAccepted()
    assert event.dropAction() is told


def test_what_is_elsewhere_is_no_file():
    data = data_of("file:///a/one.md", "https://example.org/two.md")

    assert files_of(dropping(QPoint(5, 5), data)) == [Path("/a/one.md")]
