"""What is seen of a story first: its page, on the pixels where it stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.session.keeping.reading import places_return
from desktop.session.story import ready_text
from desktop.storage.files.private_files import STORIES
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import Mode, read_story_state, write_story_state
from desktop.value import replace
from desktop.window import first_paint

_STORIES = Path(__file__).parents[2] / "stories"
STORY = "The Landing\n\n" + "\n\n".join(
    f"Paragraph {n}. The ferry had stopped, and nobody on the landing knew why it had."
    for n in range(120)
)
WRAPPED = "The Landing\n\n" + "\n\n".join(
    "The ferry had stopped some hours ago, and nobody\n"
    "who stood on the landing that evening could say\n"
    f"why it had, but for {n} of the pilots."
    for n in range(60)
)


@pytest.fixture
def seen(monkeypatch):
    """What the window looked like each time a page was painted first."""
    pictures, wait = [], first_paint.wait_for_paint

    def wait_and_look(page):
        wait(page)
        assert page.window().story_screen is None  # nothing else is there
        pictures.append(picture_of(page.window(), page.page))

    monkeypatch.setattr(first_paint, "wait_for_paint", wait_and_look)
    return pictures


@pytest.fixture
def opened(qtbot, qapp, tmp_path):
    """Open a story, as often as asked for; whoever opens it is remembered."""
    apps = []

    def open_story(text=STORY, name="ferry.txt", settings=None, **left):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        if left:
            write_story_state(path, replace(read_story_state(path), **left))
        apps.append(App(qapp, settings or Settings(theme="light")))
        window = apps[-1].open(path)
        for _ in range(3):
            qapp.processEvents()
        return window

    yield open_story
    for app in apps:
        app.let_go()


def picture_of(window, page):
    """Return what the window looks like, but for the caret, which blinks."""
    page.clearFocus()
    picture = window.grab().toImage()
    page.setFocus()
    return picture


def stays(window, first):
    """Whether the page looks as it did in the picture that was there first."""
    page, place = window.story_screen.page, view_of(window)
    return picture_of(window, page).copy(place) == first.copy(place)


def view_of(window):
    page = window.story_screen.page
    return QRect(page.mapTo(window, QPoint(0, 0)), page.size())


def leave_at(window, pixels):
    """Close ``window`` with its page scrolled so far."""
    window.story_screen.page.verticalScrollBar().setValue(pixels)
    window.close()
    QApplication.processEvents()


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param(Settings(theme="light"), id="light"),
        pytest.param(Settings(theme="sepia", show_margin=False), id="no-margin"),
        pytest.param(Settings(theme="dark", show_contents=False), id="no-panel"),
        pytest.param(Settings(theme="light", panel_width=216), id="narrow-panel"),
        pytest.param(Settings(theme="light", paragraphs="indented"), id="indents"),
        pytest.param(
            Settings(theme="light", typewriter_scrolling=True), id="kept-line"
        ),
    ],
)
def test_the_page_is_painted_first_and_stays_as_it_is(opened, seen, settings):
    window = opened(settings=settings)

    [first] = seen
    assert stays(window, first)


@pytest.mark.parametrize("zoom", [80, 100, 150])
@pytest.mark.parametrize("name", ["ferry.txt", "ferry.md"])
def test_so_is_the_place_at_which_a_story_was_left(opened, seen, zoom, name):
    leave_at(opened(name=name, zoom=zoom), 1100)
    seen.clear()

    window = opened(name=name)

    [first] = seen
    assert window.story_screen.page.scroll_top > 0
    assert stays(window, first)


@pytest.mark.parametrize("flows", [None, False])
def test_lines_that_flow_do_so_at_once(opened, seen, flows):
    window = opened(WRAPPED, flows=flows)

    [first] = seen
    assert stays(window, first)


def test_around_the_page_all_has_its_colours(opened, seen):
    window = opened(settings=Settings(theme="sepia"))

    [first], now = seen, window.grab().toImage()
    corners = [QPoint(3, 3), QPoint(3, 400), QPoint(3, window.height() - 3)]
    edges = [view_of(window).topRight() + QPoint(20, 3), *corners]
    assert [first.pixel(at) for at in edges] == [now.pixel(at) for at in edges]


def test_what_is_revised_is_painted_first_too(opened, seen):
    window = opened(mode=Mode.REVISE)

    assert len(seen) == 1
    assert window.story_screen.page.is_editable
    assert window.story_screen.page.hasFocus()


@pytest.fixture
def suggested(opened, tmp_path):
    """Open a story whose notes put words among its own, left a little further down."""
    story = "the-last-ferry.txt"
    notes = tmp_path / f"{story}.annotations.json"
    shutil.copy(_STORIES / notes.name, notes)

    def open_it():
        return opened((_STORIES / story).read_text(encoding="utf-8"), story)

    leave_at(open_it(), 300)
    return open_it, notes


def test_words_that_notes_put_among_the_storys_come_behind_a_first_paint(
    suggested, seen
):
    open_it, _ = suggested
    for state in STORIES.path.glob("*.json"):
        state.unlink()  # nothing is known of what was seen the last time

    window = open_it()

    ghosts = window.story_screen.page.page_layout.ghosts.source
    assert len(seen) == 1
    assert ghosts.ghosts_between(0, window.story_screen.page.document().blockCount())


def test_where_they_were_seen_the_last_time_they_are_there_at_once(suggested, seen):
    open_it, _ = suggested

    window = open_it()

    [first], page = seen, window.story_screen.page
    top = page.scroll_top
    blocks = page.blocks_between(top, top + page.height())
    assert page.page_layout.ghosts.source.ghosts_between(*blocks)
    assert stays(window, first)


def test_of_other_notes_nothing_is_shown_that_was_seen_the_last_time(suggested, seen):
    open_it, notes = suggested
    leave_at(open_it(), 300)
    notes.write_bytes(notes.read_bytes() + b"\n")

    open_it()

    as_it_was, without = seen
    assert as_it_was != without


@pytest.mark.parametrize(
    "left",
    [
        pytest.param({"mode": Mode.COMPARE}, id="compare"),
        pytest.param(
            {"settings": Settings(theme="light", focus="sentence")}, id="focus"
        ),
    ],
)
def test_what_is_not_seen_as_it_will_be_is_not_painted_first(opened, seen, left):
    window = opened(**left)

    assert seen == []
    assert window.story_screen is not None


@pytest.mark.parametrize("short", [0, 100_000], ids=["novel", "one-shot"])
def test_a_story_that_was_changed_is_there_where_its_words_went(
    opened, seen, monkeypatch, short
):
    monkeypatch.setattr(places_return, "_SHORT_TEXT", short)
    leave_at(opened(), 1100)
    seen.clear()

    window = opened(f"A page that came before.\n\n{STORY}")

    [first] = seen
    assert window.story_screen.page.scroll_top > 0
    assert stays(window, first)


@pytest.fixture
def blocks(seen, monkeypatch):
    """How many blocks there are when a page is painted first, of long stories."""
    counts, wait = [], first_paint.wait_for_paint

    def wait_and_count(page):
        wait(page)
        counts.append(page.page.document().blockCount())

    monkeypatch.setattr(first_paint, "wait_for_paint", wait_and_count)
    monkeypatch.setattr(ready_text, "_FIRST", 5_000)
    return counts


def test_of_a_long_story_the_page_is_there_before_all_of_its_text(opened, seen, blocks):
    window = opened()

    [first], [count] = seen, blocks
    assert stays(window, first)
    live = window.story_screen.session.live
    assert count < live.block_count == live.document.blockCount()


@pytest.mark.parametrize("pixels", [700, 5000])
def test_so_it_is_where_a_long_story_was_left(opened, seen, blocks, pixels):
    leave_at(opened(), pixels)
    seen.clear()

    window = opened()

    [first] = seen
    assert window.story_screen.page.scroll_top > 0
    assert stays(window, first)
