"""The first paint of a story: its page where it was left, before all else is made.

It is waited for: what is made behind it holds up the window, and no key is heard before
everything is there that a key can ask for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from typing_extensions import override

from desktop.screens.story.standing.first_page import FirstPage
from desktop.session.story.ready_text import ready_text
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.notes.first_look import small_notes
from desktop.storage.story.story_settings import read_story_settings
from desktop.storage.story.story_state import Mode
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.storage.story.seen_page import SeenPage
    from desktop.storage.story.story_file import StoryFile
    from desktop.storage.story.story_state import StoryState
    from desktop.window.main_window import MainWindow

_LONGEST_MS = 500
"""How long it is waited for a desktop that does not show the window."""
_ON_A_PAGE = (Mode.REREAD, Mode.REVISE)


def first_page(file: StoryFile, left: StoryState, window: MainWindow) -> FirstPage:
    """Return the page of the story in ``file``, as it was left, for ``window``."""
    of_all, of_this = window.preferences.settings, read_story_settings(file.path)
    settings = replace(of_all, **of_this.type)
    text = ready_text(file.text, is_markdown=file.is_markdown, flows=left.flows)
    return FirstPage(text, settings, window.theme, left.zoom, window)


def paint_first(
    page: FirstPage, file: StoryFile, left: StoryState, window: MainWindow
) -> None:
    """Show ``page`` in ``window`` and paint it, if it is there as it will stay.

    What suggestions put among its words is there if it is as it was seen the last time;
    else that comes a moment later, when the notes are read.
    Nothing the author does is heard meanwhile: it waits until all is there.
    """
    places = _places(file, left) if _stays(page, left) else None
    notes = small_notes(file.path)
    seen = left.seen if _is_as_seen(page, file, left.seen, notes, window) else None
    if places is None:
        return
    title = page.text.outline.title or file.path.stem
    window.setWindowTitle(translate("{title} — Reread", title=title))
    window.setCentralWidget(page)
    layout = window.layout()
    if layout is not None:
        layout.activate()
    page.stand(*places, seen)
    if page.is_as_it_stays:
        page.page.setFocus()
        window.show()
        wait_for_paint(page)


def _stays(page: FirstPage, left: StoryState) -> bool:
    return (
        left.mode in _ON_A_PAGE
        and not left.split.is_open
        and page.settings.focus == "off"
    )


def _places(file: StoryFile, left: StoryState) -> tuple[int, int] | None:
    """Return where the story was left; None if that is still to be looked for."""
    places = left.places
    if places.text in ("", file.sha256):
        return places.top.position, places.caret.position
    # Imported late: most stories are as they were left.
    from desktop.session.keeping.reading.places_return import places_at_once

    return places_at_once(places, file.text)


def _is_as_seen(
    page: FirstPage,
    file: StoryFile,
    seen: SeenPage | None,
    notes: bytes,
    window: MainWindow,
) -> bool:
    """Return whether there will be seen on ``page`` what was ``seen``."""
    if seen is None or not notes:
        return False
    shown = window.theme.look, page.settings.show_suggestions, file.sha256
    was_shown = seen.theme, seen.suggests, seen.text
    return shown == was_shown and seen.notes == sha256_of_bytes(notes)


def wait_for_paint(page: FirstPage) -> None:
    """Return when ``page``, which was just shown, is painted."""
    loop, late = QEventLoop(), QTimer()
    watch = _PaintWatch(loop)
    page.page.viewport().installEventFilter(watch)
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    late.start(_LONGEST_MS)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    page.page.viewport().removeEventFilter(watch)


class _PaintWatch(QObject):
    """Ends a loop when what it watches is painted."""

    def __init__(self, loop: QEventLoop) -> None:
        super().__init__()
        self._loop = loop

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._loop.quit()
        return False
