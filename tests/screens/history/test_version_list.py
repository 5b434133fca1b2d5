from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop.appearance.theme import load_theme
from desktop.screens.history.version_list import VersionList, milestones, rows_of
from desktop.storage.history.version_index import Version, Why

NOW = datetime(2025, 11, 23, 21, 30, tzinfo=UTC)


def version(minutes_ago, words=10, why=Why.SAVED):
    at = NOW - timedelta(minutes=minutes_ago)
    return Version(f"{minutes_ago:064}", at, words, why)


KEPT = [version(minutes) for minutes in (1, 90, 1400, 9000)]


def test_versions_stand_under_their_days():
    rows = rows_of([version(1), version(90), version(1400), version(9000)], "", NOW)

    assert [row.words for row in rows] == [
        *("Today", "21:29", "20:00"),
        *("Yesterday", "22:10"),
        *("17 November", "15:30"),
    ]
    assert [row.version is None for row in rows] == [
        *(True, False, False),
        *(True, False),
        *(True, False),
    ]


def test_a_version_says_how_much_it_added_to_the_one_before():
    rows = rows_of([version(1, 322), version(20, 10), version(30, 50)], "", NOW)

    assert [row.detail for row in rows[1:]] == [
        "322 words · +312",
        "10 words · \u221240",
        "50 words",
    ]


@pytest.mark.parametrize(
    ("words", "earlier", "expected"),
    [
        (6512, 6200, "6\u202f512 words · +312"),
        (6160, 6200, "6\u202f160 words · \u221240"),
        (10, 10, "10 words"),
    ],
)
def test_a_version_is_as_long_as_it_is_and_so_much_longer(words, earlier, expected):
    rows = rows_of([version(1, words), version(20, earlier)], "", NOW)

    assert rows[1].detail == expected


def test_a_single_word_is_said_in_the_singular():
    assert rows_of([version(1, 1)], "", NOW)[1].detail == "1 word"


@pytest.mark.parametrize("why", Why)
def test_every_reason_to_keep_a_version_has_its_words(why):
    assert rows_of([version(1, why=why)], "", NOW)[1].why


def test_the_newest_version_is_the_text_as_it_is_now_if_it_reads_the_same():
    kept = [version(1), version(20)]

    assert rows_of(kept, kept[0].sha256, NOW)[1].why == "as it is now"
    assert rows_of(kept, kept[1].sha256, NOW)[1].why == "saved"


def test_no_versions_are_no_rows():
    assert rows_of([], "", NOW) == []


def test_of_saves_close_together_the_last_is_a_milestone():
    kept = [version(minutes) for minutes in (0, 2, 4, 11, 13, 40)]

    assert milestones(kept) == [kept[0], kept[3], kept[5]]


def test_what_was_not_just_typed_is_one_and_so_is_what_it_replaced():
    kept = [
        version(0),
        version(1, why=Why.RESTORED),
        version(2),
        version(3),
        version(4, why=Why.OUTSIDE),
        version(5),
        version(6),
    ]

    assert milestones(kept) == [kept[0], kept[1], kept[2], kept[4], kept[5]]


@given(st.lists(st.tuples(st.integers(0, 90), st.sampled_from(Why))))
def test_the_newest_is_always_one_and_none_is_far_from_one(drawn):
    kept = [version(minutes, why=why) for minutes, why in sorted(drawn, key=_minutes)]

    chosen = milestones(kept)

    assert chosen[:1] == kept[:1]
    for each in kept:
        assert any(
            timedelta(0) <= one.at - each.at < timedelta(minutes=10) for one in chosen
        )


def _minutes(pair):
    return pair[0]


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
    more = sorted(
        [*KEPT, version(2), version(1399)],
        key=lambda v: v.at,
        reverse=True,
    )

    versions.show_rows(rows_of(more, "", NOW))

    assert versions.chosen == KEPT[2]


def test_no_rows_choose_nothing(versions):
    versions.show_rows([])

    assert versions.chosen is None


def test_rows_are_read_out_whole(versions):
    index = versions.model().index(1)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "21:29, saved, 10 words"
