"""The author's bookmarks and edited places on one page: set, shown, gone to, listed.

The sign of a bookmark stands left of the column at its line, and in the overview.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.appearance.ribbon import ribbon
from desktop.page.block_painting import AddedUnderlay
from desktop.session.story.offsets import to_utf16
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QTextLayout

    from desktop.appearance.theme import Theme
    from desktop.page.block_painting import ShownBlock, Underlay
    from desktop.page.page_view import PageView
    from desktop.panels.overview import Overview
    from desktop.screens.story.bookmark_list import BookmarkList
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.story.bookmarks import Bookmarks
    from desktop.session.story.edited_places import EditedPlaces
    from desktop.session.story.live_text import LiveText

_FROM_TEXT = 36.0
"""How far left of the text a sign stands, in pixels; the strip of what was read stands
between."""

_WIDTH, _HEIGHT = 9.0, 14.0
_LEAST_LEFT = 2.0

NONE_YET = translate("There is no bookmark in this story yet.")
NOTHING_EDITED = translate("Nothing was edited in this story yet.")


class BookmarkSigns(AddedUnderlay):
    """Paints the signs of bookmarks besides what ``inner`` paints.

    Attributes:
        theme: The colours.
    """

    def __init__(
        self, inner: Underlay, bookmarks: Bookmarks, live: LiveText, theme: Theme
    ) -> None:
        super().__init__(inner)
        self._bookmarks = bookmarks
        self._live = live
        self.theme = theme

    @override
    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        tops = dict.fromkeys(self._tops(block))
        if tops:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent))
            left = max(_LEAST_LEFT, block.origin.x() - _FROM_TEXT)
            for top in tops:
                above = (block.line_height - _HEIGHT) / 2
                painter.drawPolygon(ribbon(left, top + above, _WIDTH, _HEIGHT))
            painter.restore()
        return self._inner.paint(painter, block)

    def _tops(self, block: ShownBlock) -> Iterator[float]:
        """Yield the top of each line of ``block`` that has a bookmark."""
        places = self._bookmarks.places
        if not places:
            return
        span = self._live.block_span(block.number)
        number = bisect_left(places, span.start)
        while number < len(places) and places[number] <= span.end:
            inner = places[number] - span.start
            if inner <= len(block.text):
                yield block.line_top(to_utf16(block.text, inner))
            number += 1


class BookmarkCommands(QObject):
    """Sets bookmarks, shows them, and goes to them and to where was written last."""

    def __init__(
        self,
        bookmarks: Bookmarks,
        edited: EditedPlaces,
        page: PageView,
        overview: Overview,
        statistics: StoryStatistics,
        navigation: Navigation,
        modes: StoryModes,
        theme: Callable[[], Theme],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._bookmarks = bookmarks
        self._edited = edited
        self._page = page
        self._overview = overview
        self._statistics = statistics
        self._navigation = navigation
        self._modes = modes
        self._theme = theme
        self._say = say
        self._list: BookmarkList | None = None
        self._signs = self._begin_signs()
        bookmarks.changed.connect(self._on_changed)
        overview.marked.connect(self._show_in_overview)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        if self._signs is not None:
            self._signs.theme = theme
        if self._list is not None:
            self._list.show_theme(theme)

    # What the author does

    def toggle(self, page: PageView | None = None) -> None:
        """Set a bookmark where the caret is, or take that of its line away.

        Args:
            page: The view that has the caret, if it is not the page.
        """
        page = page or self._page
        place = page.place_meant
        is_set = self._bookmarks.toggle(place, page.line_span(place))
        if is_set:
            count, key = len(self._bookmarks.places), self._modes.key_of("bookmarks")
            words = translate("Bookmark set; there are {count} now.", count=count)
            if count == 1 and key:
                words = translate("Bookmark set; {key} lists them.", key=key)
            self._say(words)
        else:
            self._say(translate("Bookmark taken away."))

    def go(self, step: int) -> None:
        """Go to the next bookmark, or the previous one; after the last to the first."""
        places, here = self._bookmarks.places, self._page.place_meant
        if not places:
            self._say(NONE_YET)
            return
        found = self._bookmarks.next_from(here, step)
        if found is None:
            found = places[0] if step > 0 else places[-1]
            self._say(
                translate("From the last bookmark on to the first.")
                if step > 0
                else translate("From the first bookmark back to the last.")
            )
        self._navigation.go_to(found)

    def go_to_last_edit(self) -> None:
        """Go to where was written last; from there, to where before that."""
        page = self._page
        here = page.caret if page.is_caret_in_view else None
        place = self._edited.before(here)
        if place is None:
            self._say(NOTHING_EDITED)
        elif place == here:
            self._say(translate("That is the first edit that is known."))
        else:
            self._navigation.go_to(place)

    def show_list(self) -> None:
        """List the bookmarks; one that is chosen is gone to."""
        # Imported late: a story has few bookmarks, most have none.
        from desktop.screens.story.bookmark_list import BookmarkList

        if not self._bookmarks.places:
            key = self._modes.key_of("toggle-bookmark")
            self._say(
                translate("No bookmark is set yet; {key} sets one.", key=key)
                if key
                else NONE_YET
            )
            return
        window = self._page.window()
        dialog = BookmarkList(
            self._bookmarks,
            self._page.live,
            self._statistics.outline,
            self._page.place_meant,
            self._theme(),
            window,
        )
        dialog.chosen.connect(self._navigation.go_to)
        dialog.finished.connect(self._on_closed)
        self._list = dialog
        dialog.open()

    # How it is shown

    def _begin_signs(self) -> BookmarkSigns | None:
        layout = self._page.page_layout
        if layout.underlay is None:
            return None
        signs = BookmarkSigns(
            layout.underlay, self._bookmarks, self._page.live, self._theme()
        )
        layout.underlay = signs
        return signs

    def _show_in_overview(self) -> None:
        length = max(len(self._page.live), 1)
        self._overview.show_bookmarks([p / length for p in self._bookmarks.places])

    def _on_changed(self) -> None:
        self._page.viewport().update()
        self._show_in_overview()

    def _on_closed(self) -> None:
        self._list = None
