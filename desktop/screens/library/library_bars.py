"""What stands above and below the list of a library: the folder, the search, hints."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.appearance.key_names import as_signs, key_name
from desktop.screens.library.library_rows import LibraryColumn
from desktop.screens.library.row_painting import SIDE
from desktop.storage.files.disk_errors import shown_name, shown_path
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.keyboard import ENTER, WordField
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.widgets.offers import offer
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.appearance.theme import Theme

_HEIGHT, _FOOT_HEIGHT = 56, 44
_FIELD_WIDTH, _LEAST_FIELD, _FIELD_HEIGHT = 420, 160, 31
_ICON = 15
_LEAST_FOR_HINTS = 640
"""The width in which there is room for hints beside what is counted, in pixels."""
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class LibraryField(WordField):
    """Where the author types what to look for; up and down go through the list.

    Signals:
        stepped: The author wants to go on by so many rows.
        paged: The author wants to go on by so many times what is in view.
        entered: The author wants what the current row tells of.
        left: The author is done, and nothing is looked for.
    """

    stepped = Signal(int)
    paged = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(translate("Search stories and notes"))
        self.setAccessibleName(translate("Search all stories and notes"))
        self.setToolTip(
            translate(
                "All words must stand in one paragraph or note. “In quotes” finds "
                "words as they stand there; #tag, by:name and in:notes find notes."
            )
        )
        self.setClearButtonEnabled(True)
        self.setTextMargins(_ICON + 5, 0, 0, 0)
        self.setMaximumWidth(_FIELD_WIDTH)
        self.setMinimumWidth(_LEAST_FIELD)
        self.setFixedHeight(_FIELD_HEIGHT)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._icon = icon("search", theme.quiet)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(self.rect().center())
        place.moveLeft(9)
        self._icon.paint(painter, place)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()  # or the window's own Esc would come first
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _PAGES:
            self.paged.emit(_PAGES[key])
        elif key in ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


class LibraryTop(QFrame):
    """The bar at the top.

    Signals:
        folder_chosen: The author wants to see another folder of those known.
        other_wanted: The author wants to look for another folder.
    """

    folder_chosen = Signal(object)
    other_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._folders: Sequence[Path] = ()
        name = plain_label(self, "name", translate("Library"))
        self.folder = QPushButton(self)
        self.folder.setAutoDefault(False)
        self._menu = QMenu(self.folder)
        self._menu.aboutToShow.connect(self._fill)
        self.folder.setMenu(self._menu)
        self.field = LibraryField(theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE + 12, 0, SIDE, 0)
        row.setSpacing(14)
        row.addWidget(name)
        row.addWidget(self.folder)
        row.addStretch(1)
        row.addWidget(self.field, stretch=1000)
        self.setFixedHeight(_HEIGHT)
        self.show_folders(())

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.field.show_theme(theme)

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Show which folder is shown, the first, and offer the others."""
        self._folders = folders
        self.folder.setVisible(bool(folders))
        self.field.setEnabled(bool(folders))
        if folders:
            called = shown_name(folders[0])
            self.folder.setText(called.replace("&", "&&"))
            self.folder.setToolTip(shown_path(folders[0]))
            self.folder.setAccessibleName(translate("Folder: {name}", name=called))

    def _fill(self) -> None:
        self._menu.clear()
        for folder in self._folders[1:]:
            show = partial(self.folder_chosen.emit, folder)
            offer(self._menu, shown_path(folder), show)
        if self._folders[1:]:
            self._menu.addSeparator()
        offer(self._menu, translate("Another folder…"), self.other_wanted.emit)


class LibraryFoot(QFrame):
    """The bar at the bottom: what was counted, what is done, which keys there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = ElidedLabel(self)
        self._told.setObjectName("said")
        self._hints: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE + 12, 0, SIDE, 0)
        row.setSpacing(6)
        row.addWidget(self._told)
        row.addStretch(1)
        hints = (
            ("↵", translate("open it there")),
            (_sort_keys(), translate("sort")),
            (key_name("Esc"), translate("back")),
        )
        for key, words in hints:
            for label in (
                plain_label(self, "key", key),
                plain_label(self, "hint", words),
            ):
                row.addWidget(label, alignment=Qt.AlignmentFlag.AlignVCenter)
                self._hints.append(label)
            row.addSpacing(8)
        self.setFixedHeight(_FOOT_HEIGHT)

    def show_words(self, words: str) -> None:
        """Say ``words``."""
        self._told.show_text(words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for label in self._hints:
            label.setVisible(self.width() >= _LEAST_FOR_HINTS)


def _sort_keys() -> str:
    """Return how the keys are shown that sort, the first to the last."""
    first, *_, last = (as_signs(key_name(column.key)) for column in LibraryColumn)
    return f"{first}–{last[-1]}"


class EmptyPage(QWidget):
    """What is shown where there is no list.

    Signals:
        choose_wanted: The author wants to choose a folder.
        offered_wanted: The author wants the folder that is offered.
    """

    choose_wanted = Signal()
    offered_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = plain_label(self, "nothing", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = dialog_button(
            translate("Choose a folder…"), self, self.choose_wanted
        )
        self.offered = dialog_button("", self, self.offered_wanted, name="offered")
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 48)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._words)
        for button in (self.offered, self.choose):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)

    def show_words(
        self, words: str, *, can_choose: bool = False, offered: Path | None = None
    ) -> None:
        """Say ``words``.

        Args:
            words: What there is to say.
            can_choose: Whether a folder can be chosen here.
            offered: A folder to begin with; None if none is known.
        """
        self._words.setText(words)
        self.choose.setVisible(can_choose)
        self.offered.setVisible(offered is not None)
        if offered is not None:
            name = shown_name(offered).replace("&", "&&")
            self.offered.setText(translate("Show “{name}”", name=name))
            self.offered.setToolTip(shown_path(offered))
