"""The library: a window with the stories of a folder, which also searches all of them.

It stands beside the windows of stories.  The field at the top has the keys: what is
typed there is looked for in titles, texts and notes, and up and down go through the
list below.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.screens.library.library_bars import EmptyPage, LibraryFoot, LibraryTop
from desktop.screens.library.library_rows import (
    LibraryColumn,
    MoreRow,
    PassageRow,
    StoryRow,
    found_rows,
    in_order,
    place_in,
    told_place,
    told_total,
)
from desktop.screens.library.library_view import LibraryView
from desktop.screens.library.row_painting import SIDE, LibraryStyle
from desktop.session.library.library import Library, LibraryFinds
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.sessions.open_windows import OpenLibrary
from desktop.text.finding.wanted_words import wanted_words
from desktop.widgets.dialogs import flush
from desktop.widgets.offers import offer
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent

    from desktop.appearance.theme import Theme
    from desktop.screens.library.library_rows import LibraryRow
    from desktop.storage.library.entry import LibraryEntry

_SIZE, _LEAST_SIZE = QSize(1040, 760), QSize(480, 360)
MOST_FOLDERS = 6
"""Folders that are remembered."""


class LibraryWindow(QWidget):
    """The stories of a folder.

    Attributes:
        library: What is known of the folder; None while none is chosen.
        is_listed: Whether the folder was looked at to the end.

    Signals:
        open_wanted: The author wants a story; carries its path, and the ``Hit`` to go
            to or None.
        folders_changed: The author has chosen another folder; carries all that are to
            be remembered, the one that is shown first.
        shown_otherwise: Other words are looked for, or it is sorted otherwise, or the
            author has gone elsewhere.
        closed: The window is closed.
    """

    open_wanted = Signal(object, object)
    folders_changed = Signal(object)
    shown_otherwise = Signal()
    closed = Signal()

    def __init__(
        self,
        folders: Sequence[Path],
        family: str,
        theme: Theme,
        offered: Path | None = None,
        place: OpenLibrary | None = None,
    ) -> None:
        """Make the window.

        Args:
            folders: Those that were chosen, the last one first.
            family: The family titles and passages are set in.
            theme: The colours.
            offered: A folder to begin with, where none was chosen yet.
            place: What is shown at first; None for what usually is.
        """
        super().__init__(None, Qt.WindowType.Window)
        self._folders = [*folders]
        self._offered = offered
        self._style = LibraryStyle(theme, family)
        self.library: Library | None = None
        self._entries: Sequence[LibraryEntry] = ()
        self._sorted: list[LibraryEntry] = []
        self._problems: tuple[str, ...] = ()
        self._progress = ""
        self.is_listed = False
        place = place or OpenLibrary()
        self._order = (LibraryColumn.called(place.sort), place.is_descending)
        self._coming: OpenLibrary | None = place
        self._whole: LibraryEntry | None = None
        self._found: LibraryFinds | None = None
        self.setMinimumSize(_LEAST_SIZE)
        self.resize(fitting_size(self, _SIZE))
        self.top = LibraryTop(theme, self)
        self.view = LibraryView(self._style, self)
        self.empty = EmptyPage(self)
        self.foot = LibraryFoot(self)
        self._lay_out()
        self.top.field.setText(place.words)
        self._connect()
        self._show_folder()

    @property
    def place(self) -> OpenLibrary:
        """What is shown, and where the author is in it."""
        column, is_descending = self._order
        row, hit = told_place(self.view.shown.rows, self.view.currentIndex().row())
        top = self.view.verticalScrollBar().value()
        if self._coming is not None:
            row, hit, top = self._coming.row, self._coming.hit, self._coming.top
        words, sort = self.top.field.text(), column.name.lower()
        return OpenLibrary(True, words, sort, is_descending, row, hit, top)

    def take_keys(self) -> None:
        """Have the keys in the field, or where a folder is chosen if none is."""
        if self._folders:
            self.go_to_field()
        else:
            button = self.empty.offered if self._offered else self.empty.choose
            button.setFocus()

    def go_to_field(self) -> None:
        """Have the keys in the field, with all its words selected."""
        self.top.field.setFocus()
        self.top.field.selectAll()

    @property
    def own_keys(self) -> tuple[str, ...]:
        """The keys that do something here alone."""
        return ("Esc", *(column.key for column in LibraryColumn))

    def tell(self, words: str) -> None:
        """Say ``words`` below the list, until there is something else to say."""
        self._progress = words
        self._show_foot()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        around = QWidget(self._pages)
        room = flush(QVBoxLayout(around))
        room.setContentsMargins(SIDE, 6, SIDE, 0)
        room.addWidget(self.view)
        self._list_page = around
        self._pages.addWidget(around)
        self._pages.addWidget(self.empty)
        column = flush(QVBoxLayout(self))
        column.addWidget(self.top)
        column.addWidget(self._pages, stretch=1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        field, view = self.top.field, self.view
        field.textChanged.connect(self._on_typed)
        field.stepped.connect(view.step)
        field.paged.connect(view.step_page)
        field.entered.connect(view.activate_current)
        field.left.connect(self.close)
        view.activated_row.connect(self._on_activated)
        view.sort_wanted.connect(self.sort_by)
        view.menu_wanted.connect(self._open_menu)
        view.typed.connect(self._on_typed_in_list)
        self.top.folder_chosen.connect(self.choose)
        self.top.other_wanted.connect(self.ask_for_folder)
        self.empty.choose_wanted.connect(self.ask_for_folder)
        self.empty.offered_wanted.connect(self._on_offered_wanted)
        for column in LibraryColumn:
            sort = partial(self.sort_by, column)
            QShortcut(QKeySequence(column.key), self, sort)
        QShortcut(QKeySequence("Esc"), self, self._on_escape)

    # The folder

    def choose(self, folder: Path) -> None:
        """Show the stories in ``folder`` from now on, and remember it."""
        others = [each for each in self._folders if each != folder]
        self._folders = [folder, *others][:MOST_FOLDERS]
        self.folders_changed.emit(self._folders)
        self._coming = None
        self._show_folder()
        self.take_keys()

    def ask_for_folder(self) -> None:
        """Let the author look for a folder."""
        from pathlib import Path

        here = self._folders[0] if self._folders else self._offered
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Choose the folder of your stories"), str(here or "")
        )
        if chosen:
            self.choose(Path(chosen))

    def _on_offered_wanted(self) -> None:
        if self._offered is not None:
            self.choose(self._offered)

    def _show_folder(self) -> None:
        if self.library is not None:
            self.library.let_go()
            self.library.deleteLater()
            self.library = None
        self._entries, self._problems, self.is_listed = (), (), False
        self._found, self._whole, self._progress = None, None, ""
        self._sort()
        self.top.show_folders(self._folders)
        title = translate("Library")
        if self._folders:
            name = shown_name(self._folders[0])
            title = translate("{name} — Library", name=name)
            self.library = library = Library(self._folders[0], self)
            library.listed.connect(self._on_listed)
            library.progressed.connect(self._on_progressed)
            library.looked.connect(self._on_looked)
            library.found.connect(self._on_found)
            library.start()
        self.setWindowTitle(title)
        self._show(stays=False)

    def _on_listed(self, entries: Sequence[LibraryEntry]) -> None:
        self._entries = entries
        self._sort()
        if self.is_searching:
            self._search()
        else:
            self._show(stays=True)

    def _on_progressed(self, done: int, total: int) -> None:
        if total:
            self._progress = translate(
                "Reading {done} of {total}…", done=grouped(done), total=grouped(total)
            )
        self._show_foot()
        self._show_page()

    def _on_looked(self, problems: tuple[str, ...]) -> None:
        self._progress, self._problems, self.is_listed = "", problems, True
        self._show_foot()
        self._show_page()

    # What is shown

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._style = LibraryStyle(theme, self._style.family)
        self.top.show_theme(theme)
        self.view.show_style(self._style)

    def sort_by(self, column: LibraryColumn) -> None:
        """Sort by ``column``, the other way round if it is sorted by that already."""
        before, is_descending = self._order
        if before is column:
            self._order = (column, not is_descending)
        else:
            self._order = (column, column.is_largest_first)
        self._sort()
        if self.is_searching:
            self._search()
        self._coming = None
        self._show(stays=False)
        self.shown_otherwise.emit()

    def _sort(self) -> None:
        column, is_descending = self._order
        self._sorted = in_order(self._entries, column, is_descending=is_descending)

    def _show(self, *, stays: bool) -> None:
        """Show what there is to show now."""
        column, is_descending = self._order
        self.view.show_sorting(column, is_descending=is_descending)
        self.view.show_rows(self._rows(), stays=stays)
        self._come_back()
        self._show_foot()
        self._show_page()

    def _come_back(self) -> None:
        """Be where the author was when the library was left, once that is there."""
        place, rows = self._coming, self.view.shown.rows
        if place is None or not rows:
            return
        row = place_in(rows, place.row, place.hit)
        if row is not None:
            self.view.come_back(row, place.top)
        if row is not None or not self.is_searching or self._is_complete:
            self._coming = None

    @property
    def _is_complete(self) -> bool:
        return self._found is not None and self._found.is_complete

    def _rows(self) -> list[LibraryRow]:
        now = datetime.now().astimezone()
        if self.is_searching:
            return found_rows(self._found.stories, now) if self._found else []
        return [StoryRow(entry, now) for entry in self._sorted]

    def _show_page(self) -> None:
        words = self._nothing()
        self._pages.setCurrentWidget(self.empty if words else self._list_page)
        if words:
            self.empty.show_words(
                words,
                can_choose=not self._folders,
                offered=None if self._folders else self._offered,
            )

    def _nothing(self) -> str:
        """Return why nothing is listed; empty if something is."""
        if not self._folders:
            return translate(
                "Choose the folder your stories are in. All of them are listed here, "
                "with their words and notes, and can be searched at once."
            )
        if self.view.shown.rows:
            return ""
        if self.is_searching:
            return translate("Nothing was found.") if self._is_complete else ""
        if not self.is_listed:
            return self._progress
        return in_sequence(*self._problems) or translate(
            "There are no stories in this folder."
        )

    def _show_foot(self) -> None:
        told = told_total(self._entries)
        if self.is_searching and self._found is not None:
            told = _told_found(self._found)
        words = (self._progress or told, *self._problems)
        self.foot.show_words(" · ".join(filter(None, words)))

    # The search

    @property
    def is_searching(self) -> bool:
        """Whether anything is looked for."""
        return not wanted_words(self.top.field.text()).is_empty

    def has_found(self, typed: str) -> bool:
        """Return whether all that was looked for is shown, and it was ``typed``."""
        found = self._found
        return found is not None and found.typed == typed and found.is_complete

    def _on_typed(self) -> None:
        self._whole = self._coming = None
        self.shown_otherwise.emit()
        if self.is_searching:
            self._search()
            return
        self._found = None
        if self.library is not None:
            self.library.forget()
        self._show(stays=False)

    def _search(self) -> None:
        if self.library is not None:
            typed = self.top.field.text()
            self.library.search(typed, self._sorted, self._whole)

    def _on_found(self, found: LibraryFinds) -> None:
        if found.typed != self.top.field.text():
            return
        before, self._found = self._found, found
        is_more = before is not None and before.typed == found.typed
        self._show(stays=is_more)

    # What the author does

    def _on_activated(self, row: LibraryRow) -> None:
        match row:
            case StoryRow():
                self.open_wanted.emit(row.entry.path, None)
            case PassageRow():
                self.open_wanted.emit(row.entry.path, row.hit)
            case MoreRow():
                self._whole = row.entry
                self._search()

    def _on_typed_in_list(self, words: str) -> None:
        self.top.field.setFocus()
        self.top.field.insert(words)

    def _on_escape(self) -> None:
        if self.top.field.text():
            self.top.field.clear()
            self.top.field.setFocus()
        else:
            self.close()

    def _open_menu(self, where: QPoint) -> None:
        row = self.view.current
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offer(menu, translate("Open"), partial(self._on_activated, row), "↵")
        folder = QUrl.fromLocalFile(str(row.entry.path.parent))
        show = partial(QDesktopServices.openUrl, folder)
        offer(menu, translate("Show in its folder"), show)
        copy = partial(QGuiApplication.clipboard().setText, str(row.entry.path))
        offer(menu, translate("Copy its path"), copy)
        menu.popup(where)

    # Qt's events

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is not QEvent.Type.ActivationChange:
            return
        if not self.isActiveWindow():
            self.shown_otherwise.emit()
        elif self.library is not None:
            self.library.look()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.library is not None:
            self.library.let_go()
            self.library = None
        super().closeEvent(event)
        self.closed.emit()


def _told_found(found: LibraryFinds) -> str:
    """Return how much was found so far; empty for nothing."""
    if not found.stories:
        return ""
    number = sum(len(each.hits) for each in found.stories)
    passages = translate_count("{count} passage", "{count} passages", number)
    told = translate_count(
        "{passages} in {count} story",
        "{passages} in {count} stories",
        len(found.stories),
        passages=passages,
    )
    if found.is_cut:
        return in_sequence(
            translate("The first {passages}.", passages=told),
            translate("More words find fewer."),
        )
    return told if found.is_complete else translate("{passages}…", passages=told)
