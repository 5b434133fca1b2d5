from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.appearance.theme import load_theme
from desktop.screens.history.version_list import VersionList
from desktop.screens.history.version_rows import rows_of
from desktop.storage.version_index import Version, Why

NOW = datetime(2025, 11, 23, 21, 30, tzinfo=UTC)


def version(minutes_ago):
    at = NOW - timedelta(minutes=minutes_ago)
    return Version(f"{minutes_ago:064}", at, 10, Why.SAVED)


KEPT = [version(minutes) for minutes in (1, 90, 1400, 9000)]


@pytest.fixture
def versions(qtbot):
    shown = VersionList(load_theme("light"))
    qtbot.addWidget(shown)
    shown.resize(260, 400)
    shown.show_rows(rows_of(KEPT, "", NOW))
    shown.show()
    shown.setFocus()
    return shown


def test_the_newest_version_is_chosen_first(versions):
    assert versions.chosen == KEPT[0]


def test_up_and_down_go_through_the_versions_and_past_the_days(versions, qtbot):
    seen = []
    versions.choice_changed.connect(seen.append)

    for _ in range(5):
        qtbot.keyClick(versions, Qt.Key.Key_Down)
    for _ in range(5):
        qtbot.keyClick(versions, Qt.Key.Key_Up)

    assert seen == [*KEPT[1:], *KEPT[2::-1]]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Home, KEPT[0]),
        (Qt.Key.Key_End, KEPT[3]),
        (Qt.Key.Key_PageUp, KEPT[0]),
        (Qt.Key.Key_PageDown, KEPT[3]),
    ],
)
def test_long_ways_end_on_a_version_too(versions, qtbot, key, expected):
    versions.choose(KEPT[1])

    qtbot.keyClick(versions, key)

    assert versions.chosen == expected


def test_a_day_cannot_be_chosen(versions, qtbot):
    day = versions.visualRect(versions.model().index(0)).center()

    qtbot.mouseClick(versions.viewport(), Qt.MouseButton.LeftButton, pos=day)

    assert versions.chosen == KEPT[0]


def test_a_click_chooses_and_does_not_restore(versions, qtbot):
    row = versions.visualRect(versions.model().index(2)).center()

    with qtbot.assertNotEmitted(versions.entered):
        qtbot.mouseClick(versions.viewport(), Qt.MouseButton.LeftButton, pos=row)

    assert versions.chosen == KEPT[1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_is_told(versions, qtbot, key):
    with qtbot.waitSignal(versions.entered, timeout=0):
        qtbot.keyClick(versions, key)


def test_what_is_chosen_stays_chosen_among_more_rows(versions):
    versions.choose(KEPT[2])
    more = sorted([*KEPT, version(2), version(1399)], key=lambda v: v.at, reverse=True)

    versions.show_rows(rows_of(more, "", NOW))

    assert versions.chosen == KEPT[2]


def test_no_rows_choose_nothing(versions):
    versions.show_rows([])

    assert versions.chosen is None


def test_rows_are_read_out_whole(versions):
    index = versions.model().index(1)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "21:29, saved, 10 words"
