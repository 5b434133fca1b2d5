"""The window of a story's cuttings: a list of them, and one in full."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import text_font
from desktop.appearance.theme import palette
from desktop.text.words import count_words
from desktop.widgets.dialogs import FOOT, bar, dialog_button, flush
from desktop.widgets.labels import plain_label
from desktop.widgets.row_list import (
    Index,
    LinesDelegate,
    RowList,
    RowModel,
)
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.dates import short_moment
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme
    from desktop.session.story.cuttings import Cutting
    from desktop.storage.story.settings import Settings

_LEAD = 7
"""Above the first line of a row and below its last, in pixels."""
_FIRST_WORDS = 80
"""Code points of a cutting that fit a row."""

_Row = tuple["Cutting", tuple[str, str]]
"""A cutting, and what its row says in two lines."""
_SIZE = QSize(820, 520)
_LEAST_SIZE = QSize(640, 360)
_LIST_WIDTH = 268
_SMALLER = 0.9
"""The text of a cutting against that of the page."""
_NEAR = 5
"""Words of the story that tell where a place is."""
_SINGLE = str.maketrans('“”"', "‘’'")
NO_CUTTINGS = translate(
    "Nothing is cut from this story yet.\n"
    "Cut a passage to the cuttings, and it is kept here with the notes on it."
)


def row_lines(cutting: Cutting, now: datetime) -> tuple[str, str]:
    """Return the first words of a cutting, and when it was cut and how long it is."""
    words = " ".join(cutting.text[:_FIRST_WORDS].split())
    length = count_words(cutting.text)
    facts = [
        short_moment(cutting.cut_at, now),
        translate_count("{count} word", "{count} words", length),
    ]
    if cutting.notes:
        facts.append(translate_count("{count} note", "{count} notes", cutting.notes))
    return words or translate("Blank lines"), " · ".join(facts)


class _CuttingModel(RowModel[_Row]):
    """The cuttings."""

    @override
    def words_of(self, row: _Row) -> str:
        return row[1][0]

    @override
    def spoken(self, row: _Row) -> str:
        return ", ".join(row[1])

    @override
    def choice_of(self, row: _Row) -> Cutting:
        return row[0]


class CuttingRows(RowList):
    """Cuttings; up and down go through them, Enter puts one back.

    Signals:
        cutting_chosen: Another is chosen, or none is left; carries it, or None.
    """

    cutting_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(LinesDelegate(theme, lambda row: row[1], _LEAD), parent)
        self._cuttings = _CuttingModel(self)
        self.setModel(self._cuttings)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("cuttings")
        self.setAccessibleName(translate("Cuttings"))

    def show_cuttings(self, cuttings: Sequence[Cutting], now: datetime) -> None:
        """List ``cuttings``; the one at the place of the chosen is chosen next."""
        row = max(0, self.currentIndex().row())
        self._cuttings.show_rows([(each, row_lines(each, now)) for each in cuttings])
        if cuttings:
            last = len(cuttings) - 1
            self.setCurrentIndex(self._cuttings.index(min(row, last)))
        else:
            self.cutting_chosen.emit(None)

    @property
    def chosen(self) -> Cutting | None:
        """The cutting that is chosen; None if there are none."""
        row = self._cuttings.row_at(self.currentIndex())
        return row[0] if row is not None else None

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.cutting_chosen.emit(self.chosen)


class CuttingsDialog(QDialog):
    """Cuttings on the left, the chosen one and what can be done with it on the right.

    Signals:
        put_back_requested: Carries the cutting that is to stand where it was.
        put_here_requested: Carries the one that is to stand at the caret.
        copy_requested: Carries the one whose text is wanted elsewhere.
        delete_requested: Carries the one that is not wanted any more.
    """

    put_back_requested = Signal(object)
    put_here_requested = Signal(object)
    copy_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(
        self, title: str, settings: Settings, theme: Theme, parent: QWidget | None
    ) -> None:
        """Make the window; no cutting is shown yet.

        Args:
            title: What the story is called.
            settings: Say in which type a cutting is shown.
            theme: The colours.
            parent: The window of the story.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Cuttings of “{title}”", title=title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(_LEAST_SIZE)
        self._problem = ""
        self._rows = CuttingRows(theme, self)
        self._text = QPlainTextEdit(self)
        size = settings.text_size * _SMALLER
        self._text.setFont(text_font(settings.text_family, size))
        self._place = plain_label(self, "said", wraps=True)
        self._words = plain_label(self, "words", NO_CUTTINGS, wraps=True)
        self._side = QFrame(self)
        self._make_buttons()
        self._lay_out()
        self._rows.cutting_chosen.connect(self._on_chosen)
        self._rows.row_chosen.connect(self._on_put_back)
        self.show_theme(theme)

    def show_cuttings(self, cuttings: Sequence[Cutting], problem: str) -> None:
        """List the cuttings.

        Args:
            cuttings: Those there are, the one cut last first.
            problem: Why nothing can be put back or deleted; empty if it can.
        """
        self._problem = problem
        self._rows.show_cuttings(cuttings, datetime.now().astimezone())
        self._rows.setFocus()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.setPalette(palette(theme))
        self._rows.show_theme(theme)

    # What happens

    def _on_chosen(self, cutting: Cutting | None) -> None:
        is_there, may = cutting is not None, not self._problem
        for widget in (self._side, self._text, self._place):
            widget.setVisible(is_there)
        self._words.setVisible(not is_there)
        for button in (self._put_back, self._put_here, self._copy, self._delete):
            button.setVisible(is_there)
        if cutting is not None:
            self._text.setPlainText(cutting.text.strip("\n"))
            self._place.setText(self._problem or place_words(cutting))
            self._put_back.setEnabled(may and cutting.place is not None)
            self._put_here.setEnabled(may)
            self._delete.setEnabled(may)

    def _on_put_back(self) -> None:
        if self._put_back.isEnabled():
            self.put_back_requested.emit(self._rows.chosen)

    def _on_put_here(self) -> None:
        self.put_here_requested.emit(self._rows.chosen)

    def _on_copy(self) -> None:
        self.copy_requested.emit(self._rows.chosen)

    def _on_delete(self) -> None:
        self.delete_requested.emit(self._rows.chosen)

    def _make_buttons(self) -> None:
        back, here = translate("Put back"), translate("Put at the caret")
        self._put_back = dialog_button(back, self, self._on_put_back, name="put_back")
        self._put_here = dialog_button(here, self, self._on_put_here, name="put")
        copy, delete = translate("Copy"), translate("Delete")
        self._copy = dialog_button(copy, self, self._on_copy, name="copy")
        self._delete = dialog_button(delete, self, self._on_delete, name="delete")
        self._close = dialog_button(translate("Close"), self, self.close, name="close")

    def _lay_out(self) -> None:
        self._place.setContentsMargins(30, 0, 30, 12)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setObjectName("cutting")
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(translate("The text that was cut"))
        self._side.setObjectName("side")
        self._rows.setFixedWidth(_LIST_WIDTH - 16)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(12, 14, 4, 12)
        side.addWidget(self._rows)
        right = flush(QVBoxLayout())
        text = QVBoxLayout()
        text.setContentsMargins(26, 20, 14, 8)
        text.addWidget(self._text)
        right.addLayout(text, stretch=1)
        right.addWidget(self._words, stretch=1)
        right.addWidget(self._place)
        done = (self._copy, self._put_here, self._put_back, self._close)
        right.addWidget(bar("foot", [self._delete], done, self, FOOT))
        layout = flush(QHBoxLayout(self))
        layout.addWidget(self._side)
        layout.addLayout(right, stretch=1)


def place_words(cutting: Cutting) -> str:
    """Return where a cutting was taken from, as the story is now."""
    if cutting.place is None:
        return translate(
            "Its place is not in the story any more. Put the caret where it should "
            "stand, and put it there."
        )
    before = " ".join(_words_of(cutting.before)[-_NEAR:])
    after = " ".join(_words_of(cutting.after)[:_NEAR])
    if before and after:
        return translate(
            "It stood between “…{before}” and “{after}…”.", before=before, after=after
        )
    if before:
        return translate("It stood behind “…{before}”.", before=before)
    if after:
        return translate("It stood before “{after}…”.", after=after)
    return translate("It stood alone in its place.")


def _words_of(text: str) -> list[str]:
    return text.translate(_SINGLE).split()  # they stand in quotation marks themselves
