"""Windows: one for each story, each where it was left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.app import App
from desktop.appearance.fonts import load_fonts
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import Mode, read_story_state, recent_stories
from desktop.widgets.keyboard import EnterPresses
from desktop.window.placed_keys import PlacedKeys
from tests.dragging import dropping, entering

LONG = "\n\n".join(f"Paragraph {n} of a long story." for n in range(300))


@pytest.fixture
def start(qapp, home):
    """Start the app as on another day."""
    load_fonts()
    apps = []

    def started(**settings):
        for app in apps:
            app.let_go()
        apps.append(App(qapp, Settings(theme="light", **settings)))
        return apps[-1]

    yield started
    for app in apps:
        app.let_go()


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "here.txt"
    path.write_text(LONG)
    return path


def settle():
    for _ in range(4):
        QApplication.processEvents()


def call(window, action):
    window.menus.action(action).trigger()
    settle()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_same_story_is_shown_once(start, story, tmp_path):
    app = start()
    link = tmp_path / "link.txt"
    link.symlink_to(story)
    window = app.open(story)

    assert app.open(story) is window
    assert app.open(link) is window
    assert app.open(tmp_path / ".." / tmp_path.name / "here.txt") is window
    assert len(app.windows) == 1


def test_another_story_gets_a_window_of_its_own(start, story, tmp_path):
    app = start()
    other = tmp_path / "there.txt"
    other.write_text("Another story.\n")

    app.open(story)
    app.open(other)

    assert [window.path for window in app.windows] == [story, other]


def test_a_new_window_is_as_large_as_the_last_one_and_stands_beside_it(start, story):
    app = start()
    window = app.open(story)
    window.setGeometry(100, 120, 1000, 640)

    other = app.new_window()
    third = app.new_window()

    assert other.size() == third.size() == window.size()
    assert other.pos() - window.pos() == third.pos() - other.pos() == QPoint(32, 32)


def test_the_last_window_is_the_one_the_author_turned_to(start, story):
    app = start()
    window = app.open(story)
    window.setGeometry(100, 120, 1000, 640)
    app.new_window().resize(700, 500)
    window.activateWindow()
    settle()

    assert app.new_window().size() == window.size()


def test_a_new_window_beside_a_maximised_one_is_maximised(start, story):
    app = start()
    window = app.open(story)
    window.setGeometry(100, 120, 1000, 640)
    window.showMaximized()

    other = app.new_window()

    assert other.isMaximized()
    assert other.normalGeometry().size() == window.normalGeometry().size()


def test_two_windows_left_at_one_place_do_not_hide_one_another(start, story, tmp_path):
    other = tmp_path / "there.txt"
    other.write_text("Another story.\n")
    for path in (story, other):
        window = start().open(path)
        window.setGeometry(100, 120, 600, 500)
        window.close()
    app = start()

    one, two = app.open(story), app.open(other)

    assert one.size() == two.size()
    assert two.pos() - one.pos() == QPoint(32, 32)


def test_a_story_opened_from_the_welcome_takes_its_place(start, story):
    app = start()
    window = app.new_window()

    window.centralWidget().story_chosen.emit(story)

    assert app.windows == [window]
    assert window.path == story


def test_a_window_is_as_it_was_left(start, story):
    window = start().open(story)
    window.resize(700, 500)  # the screen in memory is 800 pixels wide
    call(window, "zoom-in")
    call(window, "mode-revise")
    call(window, "theme-dark")
    window.story_screen.page.go_back_to(LONG.index("Paragraph 200 "))
    settle()
    window.close()

    again = start().open(story)
    settle()

    screen = again.story_screen
    assert (again.width(), again.height()) == (700, 500)
    assert (screen.zoom, screen.modes.mode, screen.theme.name) == (
        110,
        Mode.REVISE,
        "dark",
    )
    assert LONG[screen.page.reading_place :].startswith("Paragraph 200 ")


def test_where_the_reading_was_is_known_after_a_crash(start, story):
    window = start().open(story)
    settle()
    page, kept = window.story_screen.page, window._story._view_state
    kept.keep()

    page.show_position(LONG.index("Paragraph 200 "), share=0.0)
    assert kept._timer.isActive()
    kept._timer.timeout.emit()
    kept._writing.wait()

    assert read_story_state(story).places.top.position == page.reading_place > 0


def test_a_story_that_was_closed_is_not_remembered_anew(start, story):
    window = start().open(story)
    settle()
    window.story_screen.page.go_back_to(LONG.index("Paragraph 200 "))

    window.close()

    assert not window._story._view_state._timer.isActive()


def test_a_theme_of_its_own_does_not_change_other_windows(start, story, tmp_path):
    app = start()
    window = app.open(story)
    call(window, "theme-dark")
    window.close()
    app = start()
    other = tmp_path / "there.txt"
    other.write_text("Another story.\n")

    plain, own = app.open(other), app.open(story)
    settle()

    assert (plain.theme.name, own.theme.name) == ("light", "dark")
    assert own.menus.action("theme-dark").isChecked()
    assert plain.menus.action("theme-light").isChecked()
    call(own, "theme-light")
    assert own.story_screen.theme.name == "light"


def test_stories_opened_lately_are_in_the_menu_and_on_the_welcome(start, story):
    start().open(story).close()

    window = start().new_window()
    window.menus.lists["open-recent"].aboutToShow.emit()

    assert [recent.path for recent in recent_stories()] == [story]
    listed = window.menus.lists["open-recent"].actions()
    assert [action.text().replace("&", "") for action in listed] == ["here"]
    listed[0].trigger()
    assert window.path == story


def test_a_story_that_is_gone_cannot_be_chosen(start, story):
    start().open(story).close()
    story.unlink()

    window = start().new_window()
    window.menus.lists["open-recent"].aboutToShow.emit()

    assert [a.isEnabled() for a in window.menus.lists["open-recent"].actions()] == [
        False
    ]


def test_a_sample_opens_as_a_copy_in_the_documents(start, home):
    app = start()
    window = app.new_window()
    window.menus.lists["open-sample"].aboutToShow.emit()

    window.menus.lists["open-sample"].actions()[0].trigger()

    assert window.path.parent == home / "documents" / "Reread"
    assert len(window.story_screen.session.notes) > 0


def drop(path, widget):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    for event in (entering, dropping):
        QApplication.sendEvent(widget, event(QPoint(200, 200), data))


@pytest.fixture
def dropped(tmp_path):
    path = tmp_path / "there.txt"
    path.write_text("Another story.\n")
    return path


def test_a_file_dropped_on_the_welcome_is_opened_there(start, dropped):
    window = start().new_window()

    drop(dropped, window.centralWidget())

    assert window.path == dropped


@pytest.mark.parametrize("mode", [Mode.REREAD, Mode.REVISE])
def test_a_file_dropped_on_a_story_is_opened_and_no_text(start, story, dropped, mode):
    app = start()
    window = app.open(story)
    window.story_screen.modes.enter(mode)

    drop(dropped, window.story_screen.page.viewport())

    assert [window.path for window in app.windows] == [story, dropped]
    assert window.story_screen.session.text == LONG


def test_what_is_not_text_is_said_in_the_window(start, tmp_path):
    app = start()
    window = app.new_window()
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(1000))

    window.centralWidget().story_chosen.emit(picture)

    shown = window.centralWidget()
    assert shown.accessibleName() == "picture.png cannot be opened"
    assert "This is a picture." in shown.accessibleDescription()
    assert window.path is None


def test_a_new_name_signs_the_notes_made_from_then_on(start, story):
    app = start()
    window = app.open(story)

    app.preferences.update(author_name="Iris")
    call(window, "story-note")

    (note,) = window.story_screen.session.notes.notes.values()
    assert note.creator.name == "Iris"


def test_quit_closes_every_window(start, story):
    app = start()
    window = app.open(story)
    app.new_window()

    call(window, "quit")

    assert app.windows == []


def test_full_screen_and_back(start, story):
    window = start().open(story)

    call(window, "full-screen")
    is_full = window.isFullScreen()
    call(window, "full-screen")

    assert is_full
    assert not window.isFullScreen()
    assert not window.menus.action("full-screen").isChecked()


def test_a_state_folder_that_cannot_be_written_troubles_nobody(start, story, home):
    home.mkdir(exist_ok=True)
    (home / "state").write_text("in the way")

    app = start()
    window = app.open(story)
    window.close()

    assert app.windows == []


def test_an_app_that_is_let_go_hears_no_key_any_more(writer):
    heard = writer.app.findChildren(PlacedKeys) + writer.app.findChildren(EnterPresses)
    assert len(heard) == 2
    writer.close()
    writer.app.let_go()
    assert not any(map(isValid, heard))
