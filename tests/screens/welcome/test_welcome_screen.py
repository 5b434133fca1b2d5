from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.appearance.theme import load_theme
from desktop.screens.welcome.recent_list import RecentList, cross_of, folder_words
from desktop.screens.welcome.welcome_screen import (
    SampleButton,
    SampleStory,
    WelcomeScreen,
)
from desktop.storage.story.story_state import RecentStory
from tests.dragging import dropping, entering

FERRY, GONE = Path("/stories/ferry.txt"), Path("/usb/gone.txt")


@pytest.fixture
def screen(qtbot):
    screen = WelcomeScreen(load_theme("light"))
    qtbot.addWidget(screen)
    now = datetime.now(UTC)
    screen.show_recent(
        [
            RecentStory(FERRY, "The <b>Last</b> Ferry", now, exists=True),
            RecentStory(GONE, "Gone", now - timedelta(days=1), exists=False),
        ]
    )
    screen.show_samples([SampleStory(Path("/s/salt.md"), "Salt", "A first draft")])
    screen.resize(900, 700)
    screen.show()
    return screen


@pytest.fixture
def recent(screen):
    return screen.findChild(RecentList)


def row(recent, number):
    return recent.visualRect(recent.model().index(number, 0))


def mouse(kind, where):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, QPointF(where), QPointF(where), left, left, none)


def drag(path):
    mime = QMimeData()
    mime.setUrls([path])
    return mime


def test_a_story_of_which_no_time_is_known_says_none(screen, recent):
    unknown = datetime.min.replace(tzinfo=UTC)
    screen.show_recent([RecentStory(FERRY, "Ferry", unknown, exists=True)])

    _, opened = recent.model().index(0, 0).data(Qt.ItemDataRole.UserRole)

    assert opened == ""


def test_the_button_asks_for_a_story(screen, qtbot):
    with qtbot.waitSignal(screen.open_requested, timeout=0):
        screen.findChild(QPushButton, "open_story").click()


def test_a_click_opens_a_recent_story(screen, recent, qtbot):
    with qtbot.waitSignal(screen.story_chosen, timeout=0) as chosen:
        qtbot.mouseClick(
            recent.viewport(), Qt.MouseButton.LeftButton, pos=row(recent, 0).center()
        )

    assert chosen.args == [FERRY]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_goes_on_with_the_latest_story(screen, recent, qtbot, key):
    with qtbot.waitSignal(screen.story_chosen, timeout=0) as chosen:
        qtbot.keyClick(recent, key)

    assert chosen.args == [FERRY]


def test_a_story_that_is_gone_says_so_and_does_not_open(screen, recent, qtbot):
    gone = recent.model().index(1, 0)
    recent.setCurrentIndex(gone)

    with qtbot.assertNotEmitted(screen.story_chosen):
        qtbot.keyClick(recent, Qt.Key.Key_Return)

    assert "not there any more" in gone.data(Qt.ItemDataRole.AccessibleTextRole)


def test_del_takes_a_story_off_the_list(screen, recent, qtbot):
    qtbot.keyClick(recent, Qt.Key.Key_Down)

    with qtbot.waitSignal(screen.recent_forgotten, timeout=0) as forgotten:
        qtbot.keyClick(recent, Qt.Key.Key_Delete)

    assert forgotten.args == [GONE]


def test_the_cross_takes_a_story_off_the_list(screen, recent, qtbot):
    cross = cross_of(row(recent, 0)).center()

    with (
        qtbot.waitSignal(screen.recent_forgotten, timeout=0) as forgotten,
        qtbot.assertNotEmitted(screen.story_chosen),
    ):
        qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=cross)

    assert forgotten.args == [FERRY]


def test_a_press_dragged_to_another_row_opens_nothing(screen, recent, qtbot):
    view, left = recent.viewport(), Qt.MouseButton.LeftButton

    with qtbot.assertNotEmitted(screen.story_chosen):
        qtbot.mousePress(view, left, pos=row(recent, 1).center())
        qtbot.mouseRelease(view, left, pos=row(recent, 0).center())


def test_a_double_click_on_the_cross_takes_off_one_story_only(screen, recent, qtbot):
    forgotten = []
    screen.recent_forgotten.connect(forgotten.append)
    view, left = recent.viewport(), Qt.MouseButton.LeftButton
    where = cross_of(row(recent, 0)).center()

    qtbot.mouseClick(view, left, pos=where)
    QApplication.sendEvent(view, mouse(QEvent.Type.MouseButtonDblClick, where))
    QApplication.sendEvent(view, mouse(QEvent.Type.MouseButtonRelease, where))

    assert forgotten == [FERRY]


def test_without_recent_stories_there_is_no_list(screen, recent):
    screen.show_recent([])

    assert not recent.isVisible()


def test_a_sample_can_be_chosen(screen, qtbot):
    with qtbot.waitSignal(screen.sample_chosen, timeout=0) as chosen:
        screen.findChild(SampleButton).click()

    assert chosen.args == [Path("/s/salt.md")]


def test_new_samples_take_the_place_of_the_old(screen):
    screen.show_samples([SampleStory(Path("a"), "A"), SampleStory(Path("b"), "B")])

    assert [b.text() for b in screen.findChildren(SampleButton)] == ["A", "B"]


def test_a_dropped_file_is_opened(screen, qtbot, tmp_path):
    story = tmp_path / "drop me.txt"
    mime = drag(QUrl.fromLocalFile(str(story)))
    event = dropping(QPoint(9, 9), mime)

    with qtbot.waitSignal(screen.story_chosen, timeout=0) as chosen:
        screen.dropEvent(event)

    assert chosen.args == [story]


@pytest.mark.parametrize(
    ("url", "accepted"),
    [(QUrl.fromLocalFile("/a.txt"), True), (QUrl("https://example.org/a"), False)],
)
def test_only_files_of_this_machine_may_be_dropped(screen, url, accepted):
    mime = drag(url)
    event = entering(QPoint(9, 9), mime)
    event.ignore()

    screen.dragEnterEvent(event)

    assert event.isAccepted() is accepted


def test_the_hint_names_the_key_that_opens_a_story(screen):
    screen.show_open_key("Ctrl+O")

    assert screen.findChild(QLabel, "drop_hint").text().startswith("Ctrl+O")


def test_titles_are_plain_text(screen):
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in screen.findChildren(QLabel)
    )


def test_it_can_change_its_theme_while_shown(screen):
    screen.show_theme(load_theme("dark"))

    assert not screen.grab().isNull()


def test_the_authors_own_folder_is_a_tilde():
    assert folder_words(Path.home() / "Stories") == str(Path("~/Stories"))
    assert folder_words(Path("/usb")) == str(Path("/usb"))
