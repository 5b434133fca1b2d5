"""The window of Print: choices at the left, the pages as they will be at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions.actions import native
from desktop.appearance.key_names import as_signs
from desktop.panels.paper_choices import PaperChoices
from desktop.screens.printing.pages_view import PagesView
from desktop.widgets.buttons import IconButton
from desktop.widgets.dialogs import dialog_button, flush
from desktop.widgets.keyboard import tab_through
from desktop.widgets.labels import ProgressBar, SectionHead, plain_label
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QCloseEvent

    from desktop.appearance.theme import Theme
    from desktop.printing.page_choices import PageChoices
    from desktop.printing.page_layout import PageLayout

_SIZE = QSize(1400, 960)
_LEAST_SIZE = QSize(640, 400)
_SIDE_WIDTH = 388
_SIDE = (20, 20, 20, 16)
_FOOT = (20, 12, 16, 12)
_PROGRESS = 260
"""In pixels, as all here."""

PRINT_KEYS = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+P")
"""The keys that print, as portable text; the second is that of the keypad."""
SAVE_KEY = "Ctrl+S"


class PrintDialog(QDialog):
    """Lets the author choose how a story stands on paper, and shows it so.

    Signals:
        changed: Something else is chosen: other pages are wanted.
        print_wanted: The pages are to be printed.
        pdf_wanted: They are to be saved as a PDF.
        stop_wanted: What is being made is not wanted any more.
    """

    changed = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self,
        title: str,
        families: Sequence[str],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        has_front_matter: bool = True,
    ) -> None:
        """Make the window.

        Args:
            title: What the story is called.
            families: The typefaces the author reads in.
            theme: The colours.
            parent: The window of the story.
            has_front_matter: Whether anything stands before the story proper.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_LEAST_SIZE)
        self._is_making = False
        self.paper = PaperChoices(theme, families)
        self.done_too = QCheckBox(translate("Notes that are done, too"))
        self.done_too.setChecked(True)
        self.front = QCheckBox(translate("Author’s note, summary, tags"))
        self.front.setChecked(True)
        self.front.setVisible(has_front_matter)
        self.pages = PagesView(theme, self)
        self._told = plain_label(self, "quiet")
        self._page = plain_label(self, "quiet")
        self._smaller = IconButton("minus", translate("Smaller"), theme, self)
        self._larger = IconButton("plus", translate("Larger"), theme, self)
        self.message_bar = MessageBar(theme, self)
        self._progress = ProgressBar(theme, self)
        self._progress.setFixedWidth(_PROGRESS)
        self.cancel = dialog_button(translate("Close"), self, self.reject)
        self.save = self._button(translate("Save as PDF…"), SAVE_KEY, self.pdf_wanted)
        self.print = self._button(translate("Print…"), PRINT_KEYS[0], self.print_wanted)
        self.print.setProperty("main", True)
        self._head = plain_label(self, "title", title)
        self._lay_out()
        self._connect()
        self._show_ready(False)
        self.resize(fitting_size(self, _SIZE))
        self.pages.setFocus()

    @property
    def choices(self) -> PageChoices:
        """What is chosen for the pages."""
        return self.paper.choices

    def show_layout(self, layout: PageLayout) -> None:
        """Show the pages of ``layout``, of which there may be more soon."""
        self.pages.show_layout(layout)

    def show_pages(self, pages: int, notes: int, *, is_all: bool) -> None:
        """Say how many pages there are by now, and how many notes stand on them."""
        self.pages.renew()
        count = translate_count("{count} page", "{count} pages", pages)
        if not is_all:
            count = translate("{pages} so far…", pages=count)
        told = translate_count("{count} note", "{count} notes", notes)
        self._told.setText(f"{count} · {told}")
        self._show_ready(is_all)

    def show_making(self, is_making: bool, words: str = "") -> None:
        """Show that something is being made, or that the author may choose again.

        Args:
            is_making: Whether it is.
            words: What is being done.
        """
        self._is_making = is_making
        self._progress.show_fraction(0.0)
        self._progress.setVisible(is_making)
        self._doing.setText(words)
        self.cancel.setText(translate("Stop") if is_making else translate("Close"))
        self._choosing.setEnabled(not is_making)
        self._show_ready(not is_making)

    def show_progress(self, done: float) -> None:
        """Show how far it has come, from 0 to 1."""
        self._progress.show_fraction(done)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self.paper, self.pages, self.message_bar, self._progress):
            part.show_theme(theme)
        for button in (self._smaller, self._larger):
            button.show_theme(theme)

    @override
    def reject(self) -> None:
        """Stop what is being made; else close."""
        if self._is_making:
            self.stop_wanted.emit()
        else:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop_wanted.emit()
        super().closeEvent(event)

    def _button(self, words: str, key: str, signal: SignalInstance) -> QPushButton:
        sign = as_signs(native(key))
        shown = translate("{action}  {key}", action=words, key=sign)
        button = dialog_button(shown, self, signal)
        button.setAccessibleName(words)
        return button

    def _show_ready(self, is_ready: bool) -> None:
        for button in (self.save, self.print):
            button.setEnabled(is_ready and not self._is_making)

    def _lay_out(self) -> None:
        self._choosing = QScrollArea(self)
        self._choosing.setFrameShape(QFrame.Shape.NoFrame)
        self._choosing.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self._choosing.setWidgetResizable(True)
        self._choosing.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self._choosing.setWidget(self._choices())
        side = QFrame(self)
        side.setObjectName("side")
        side.setFixedWidth(_SIDE_WIDTH)
        flush(QVBoxLayout(side)).addWidget(self._choosing)
        shown = flush(QVBoxLayout())
        shown.addWidget(self.message_bar)
        shown.addWidget(self.pages, 1)
        body = flush(QHBoxLayout())
        body.addWidget(side)
        body.addLayout(shown, 1)
        whole = flush(QVBoxLayout(self))
        whole.addLayout(body, 1)
        whole.addWidget(self._foot())
        tab_through(
            [
                self.pages,
                *self.paper.keys_in_order(),
                *(self.done_too, self.front),
                *(self._smaller, self._larger),
                *(self.cancel, self.save, self.print),
            ]
        )

    def _choices(self) -> QWidget:
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(*_SIDE)
        rows.setSpacing(12)
        rows.addWidget(SectionHead(translate("On paper")))
        rows.addWidget(self._head)
        rows.addSpacing(4)
        rows.addWidget(self.paper)
        rows.addSpacing(4)
        rows.addWidget(self.done_too)
        rows.addWidget(self.front)
        rows.addStretch(1)
        return held

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(*_FOOT)
        row.setSpacing(10)
        self._doing = plain_label(foot, "quiet")
        for widget in (self._told, self._doing, self._progress):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._page)
        for button in (self._smaller, self._larger, self.cancel, self.save, self.print):
            row.addWidget(button)
        self._progress.hide()
        return foot

    def _connect(self) -> None:
        self.paper.changed.connect(self.changed)
        self.done_too.toggled.connect(self.changed)
        self.front.toggled.connect(self.changed)
        self.pages.moved.connect(self._on_moved)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        for keys, button in ((PRINT_KEYS, self.print), ((SAVE_KEY,), self.save)):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(button.click)

    def _on_smaller(self) -> None:
        self.pages.zoom_by(-1)

    def _on_larger(self) -> None:
        self.pages.zoom_by(1)

    def _on_moved(self, page: int) -> None:
        count = self.pages.page_count
        self._page.setText(
            translate("{page} of {pages}", page=grouped(page), pages=grouped(count))
        )
