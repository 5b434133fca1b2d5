"""A folder of stories as a list, searched, and gone to from there."""

from __future__ import annotations

import shutil
from collections import deque
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.app import App
from desktop.screens.library.library_rows import LibraryColumn, MoreRow, StoryRow
from desktop.session.library.keeping_up import keep_up
from desktop.storage.library.index_file import IndexFile
from desktop.storage.story.settings import Settings
from desktop.text.span import Span

_SAMPLES = Path(__file__).parents[2] / "stories"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "my stories"
    folder.mkdir()
    for path in _SAMPLES.glob("the-last-ferry.txt*"):
        if path.is_file():
            shutil.copy(path, folder)
    (folder / "sub").mkdir()
    lake = "# Lake\n\nA long walk to the old lake.\n\nAnd home.\n"
    (folder / "sub" / "lake.md").write_text(lake, encoding="utf-8")
    return folder


@pytest.fixture
def app(qapp, folder):
    settings = Settings(
        theme="light", author_id="urn:uuid:1", library_folders=[str(folder)]
    )
    app = App(qapp, settings)
    yield app
    app.let_go()


@pytest.fixture
def indexed(folder):
    """Index the folder here: so the process, which takes longer, has little to do."""
    index = IndexFile.of(folder.resolve())
    deque(keep_up(index, folder.resolve()), maxlen=0)
    index.close()


@pytest.fixture
def library(app, indexed, qtbot):
    app.new_window().call("library")
    library = app.library.window
    qtbot.waitUntil(lambda: library.is_listed and len(titles(library)) == 2)
    return library


def rows(library):
    return library.view.shown.rows


def titles(library):
    return [row.entry.title for row in rows(library) if isinstance(row, StoryRow)]


def look_for(library, words, qtbot):
    field = library.top.field
    field.clear()
    qtbot.keyClicks(field, words)
    qtbot.waitUntil(lambda: library.has_found(field.text()))


def test_the_stories_are_listed_with_what_is_known_of_them(library):
    library.sort_by(LibraryColumn.TITLE)

    assert titles(library) == ["Lake", "The Last Ferry"]
    lake, ferry = rows(library)
    assert lake.place == "sub/lake.md"
    assert ferry.entry.text.words == 1535
    assert ferry.entry.work.open > 5
    assert "2 stories" in library.foot._told.text()


def test_a_second_call_of_the_key_shows_the_same_window(app, library):
    app.show_library()

    assert app.library.window is library


def test_enter_on_a_passage_opens_the_story_there(app, library, qtbot):
    look_for(library, "counts to thirty", qtbot)
    field = library.top.field
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    screen = app.windows[-1].story_screen
    assert screen.title == "The Last Ferry"
    assert screen.page.textCursor().selectedText() == "counts"


def test_a_story_that_is_open_is_gone_to_in_its_window(app, library, folder, qtbot):
    window = app.open(folder / "sub" / "lake.md")
    look_for(library, "home", qtbot)

    library.view.go_to(1)
    library.view.activate_current()

    assert len(app.windows) == 2
    assert window.story_screen.page.textCursor().selectedText() == "home"


def test_what_was_edited_since_is_found_by_what_stands_around_it(
    app, library, folder, qtbot
):
    window = app.open(folder / "sub" / "lake.md")
    look_for(library, "walk", qtbot)
    page = window.story_screen.page
    window.begin_writing()
    page.select(Span(8, 8))
    qtbot.keyClicks(page, "Some new words. ")

    library.view.go_to(1)
    library.view.activate_current()

    assert page.textCursor().selectedText() == "walk"


def test_a_note_is_chosen_in_its_story(app, library, qtbot):
    look_for(library, "by:marit gravel", qtbot)
    library.view.go_to(1)
    library.view.activate_current()

    screen = app.windows[-1].story_screen
    note = rows(library)[1].hit.note.id
    qtbot.waitUntil(lambda: screen.navigation.chosen == note)


def test_letters_typed_in_the_list_go_to_the_field(library, qtbot):
    library.view.setFocus()
    qtbot.keyClicks(library.view, "la")

    assert library.top.field.text() == "la"


def test_escape_clears_the_field_and_then_closes(app, library, qtbot):
    look_for(library, "lake", qtbot)
    assert titles(library) == ["Lake"]

    qtbot.keyClick(library.top.field, Qt.Key.Key_Escape)
    assert len(titles(library)) == 2

    qtbot.keyClick(library.top.field, Qt.Key.Key_Escape)
    assert app.library.window is None


def test_nothing_found_is_said(library, qtbot):
    look_for(library, "mountain", qtbot)

    assert library.empty.isVisibleTo(library)
    assert library.empty._words.text() == "Nothing was found."


def test_all_passages_of_a_story_are_shown_where_they_are_wanted(
    library, folder, qtbot
):
    (folder / "sub" / "lake.md").write_text("The lake.\n\n" * 9, encoding="utf-8")
    library.library.look()
    qtbot.waitUntil(
        lambda: any(row.entry.text.words == 18 for row in rows(library)),
    )
    look_for(library, "lake", qtbot)
    more = next(at for at, row in enumerate(rows(library)) if isinstance(row, MoreRow))

    library.view.go_to(more)
    library.view.activate_current()

    qtbot.waitUntil(lambda: len(rows(library)) == 10)


def test_a_click_opens_a_story_and_a_head_sorts(app, library, qtbot):
    view = library.view
    view.sort_wanted.emit(LibraryColumn.WORDS)
    assert titles(library)[0] == "The Last Ferry"
    view.sort_wanted.emit(LibraryColumn.WORDS)
    assert titles(library)[0] == "Lake"

    place = view.visualRect(view.shown.index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert app.windows[-1].story_screen.title == "Lake"


def test_a_right_click_offers_what_can_be_done(library, qtbot):
    library.view.menu_wanted.emit(QPoint(10, 10))

    menu = next(each for each in library.findChildren(QMenu) if each.isVisible())
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    menu.close()
    assert words == ["Open", "Show in its folder", "Copy its path"]


def test_a_folder_is_chosen_and_remembered(app, library, tmp_path, monkeypatch, qtbot):
    other = tmp_path / "others"
    other.mkdir()
    chosen = lambda *_: str(other)  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", chosen)

    library.ask_for_folder()

    assert app.preferences.settings.library_folders[0] == str(other)
    qtbot.waitUntil(lambda: "no stories" in library.empty._words.text())
    assert library.windowTitle() == "others — Library"


def test_without_a_folder_one_is_offered(qapp, folder, qtbot):
    app = App(qapp, Settings(theme="light", author_id="urn:uuid:1"))
    window = app.open(folder / "sub" / "lake.md")
    window.close()
    app.show_library()
    library = app.library.window
    assert library.empty.offered.text() == "Show “sub”"

    library.empty.offered.click()

    qtbot.waitUntil(lambda: titles(library) == ["Lake"])
    app.let_go()


def test_escape_leaves_the_library_also_without_a_folder(qapp, qtbot):
    app = App(qapp, Settings(theme="light", author_id="urn:uuid:1"))
    app.new_window()
    app.show_library()
    library = app.library.window
    with qtbot.waitActive(library):
        library.activateWindow()

    qtbot.keyClick(library.empty.choose, Qt.Key.Key_Escape)

    assert app.library.window is None
    app.let_go()


def test_a_folder_that_is_gone_is_told(qapp, tmp_path, qtbot):
    gone = [str(tmp_path / "nix")]
    app = App(qapp, Settings(author_id="urn:uuid:1", library_folders=gone))

    app.show_library()

    library = app.library.window
    qtbot.waitUntil(lambda: "“nix”" in library.empty._words.text())
    app.let_go()


def test_quitting_closes_the_library_as_well(app, library):
    app.quit()

    assert app.library.window is None
    assert app.windows == []


def test_a_story_that_went_meanwhile_is_told(app, library, folder, qtbot):
    look_for(library, "home", qtbot)
    (folder / "sub" / "lake.md").unlink()

    library.view.go_to(1)
    library.view.activate_current()

    assert "“lake.md”" in library.foot._told.text()
    assert len(app.windows) == 1


def test_why_a_story_cannot_be_opened_is_told_in_front(app, library, folder, qtbot):
    (folder / "broken.txt").write_bytes(bytes(range(256)) * 40)
    library.library.look()
    qtbot.waitUntil(lambda: "broken" in titles(library))
    with qtbot.waitActive(library):
        library.activateWindow()

    library.view.go_to(titles(library).index("broken"))
    library.view.activate_current()

    [telling] = (w for w in app.windows if w.unreadable is not None)
    qtbot.waitUntil(telling.isActiveWindow)


def test_one_passage_is_one(library, qtbot):
    look_for(library, '"the old lake"', qtbot)

    assert library.foot._told.text() == "1 passage in 1 story"


def press(library, qtbot, key):
    action = next(a for a in library.actions() if QKeySequence(key) in a.shortcuts())
    action.trigger()


def test_keys_of_the_app_work_here_as_the_author_has_them(app, library, qtbot):
    app.preferences.update(shortcuts={"new-story": ("Ctrl+Alt+N",)})

    press(library, qtbot, "Ctrl+Alt+N")

    assert app.windows[-1].story_screen is not None
    assert library.isVisible()


def test_a_key_that_calls_something_for_a_window_brings_one(app, library, qtbot):
    while app.windows:
        app.windows[-1].close()

    press(library, qtbot, "Ctrl+Shift+P")

    (window,) = app.windows
    qtbot.waitUntil(lambda: window._palette is not None and window._palette.is_open)


def test_the_library_is_closed_by_the_keys_that_close_a_window(app, library, qtbot):
    app.preferences.update(shortcuts={"close-window": ("Ctrl+F4",)})

    press(library, qtbot, "Ctrl+F4")

    assert app.library.window is None


def test_no_key_is_taken_that_sorts_here(app, library):
    app.preferences.update(shortcuts={"quit": ("Alt+1", "Ctrl+Alt+Q")})

    keys = [keys for each in library.actions() for keys in each.shortcuts()]
    assert QKeySequence("Alt+1") not in keys
    assert QKeySequence("Ctrl+Alt+Q") in keys
