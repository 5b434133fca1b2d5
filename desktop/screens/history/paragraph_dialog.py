"""The window of one paragraph's history: its wordings, and what differs to now."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.appearance.theme import palette
from desktop.comparison.model import DisplayOptions, model_of
from desktop.comparison.view import ComparisonView
from desktop.drafts.comparison import compare
from desktop.session.story.story_texts import TextKind
from desktop.value import value
from desktop.widgets.dialogs import FOOT, bar, dialog_button, flush
from desktop.widgets.labels import plain_label
from desktop.widgets.row_list import (
    ChoiceList,
    LinesDelegate,
    RowModel,
)
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.dates import plain_short_day
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.session.story.paragraph_search import Wording, Wordings
    from desktop.session.story.story_texts import StoryText
    from desktop.storage.story.settings import Settings

_SIZE, _LEAST_SIZE = QSize(980, 560), QSize(640, 360)
_LIST_WIDTH = 268
_LEAD = 7
"""Above the first line of a row and below its last, in pixels."""

AS_IT_IS = translate("As it is now")
_ONLY_ONE = translate("It read so in every draft and version there is.")


@value
class _WordingRow:
    """A wording: the texts that have it, and how it begins."""

    wording: Wording
    title: str
    detail: str
    words: str


def _row(wording: Wording, now: datetime) -> _WordingRow:
    newest, oldest = wording.texts[0], wording.texts[-1]
    is_now = newest.kind is TextKind.WORKING
    drafts = (text for text in wording.texts if text.kind is TextKind.DRAFT)
    named: StoryText = next(drafts, newest)
    since, until = (plain_short_day(text.at, now) for text in (oldest, newest))
    detail = translate("{since} to {until}", since=since, until=until)
    if is_now:
        detail = translate("since {day}", day=since) if len(wording.texts) > 1 else ""
    elif since == until:
        detail = "" if named.kind is TextKind.VERSION else since
    if wording.is_shared:
        beside = translate("with what is beside it now")
        detail = " · ".join(filter(None, (detail, beside)))
    title = AS_IT_IS if is_now else named.name
    return _WordingRow(wording, title, detail, " ".join(wording.words.split()))


def _lines(row: _WordingRow) -> tuple[str, ...]:
    return row.title, row.detail, row.words


class _WordingModel(RowModel[_WordingRow]):
    """The wordings."""

    @override
    def words_of(self, row: _WordingRow) -> str:
        return row.title

    @override
    def spoken(self, row: _WordingRow) -> str:
        return ", ".join(filter(None, (row.title, row.detail, row.words)))

    @override
    def choice_of(self, row: _WordingRow) -> Wording:
        return row.wording


class ParagraphDialog(QDialog):
    """Wordings on the left; on the right what differs from the chosen one to now.

    Signals:
        take_requested: The paragraph is to read so again; carries the ``Wording``.
    """

    take_requested = Signal(object)

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        is_markdown: bool,
        can_take: bool,
    ) -> None:
        """Make the window; nothing is shown yet.

        Args:
            settings: What the author prefers: the paragraph is set in that type.
            theme: The colours.
            parent: The window of the story.
            is_markdown: Whether the story is Markdown.
            can_take: Whether the text may be edited at all.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("History of this paragraph"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(_LEAST_SIZE)
        self._is_markdown = is_markdown
        self._can_take = can_take
        self._text = ""
        self._rows = _WordingModel()
        self._list = ChoiceList(
            LinesDelegate(theme, _lines, _LEAD, is_strong=True),
            self._rows,
            translate("Wordings"),
            self,
        )
        self._list.setObjectName("wordings")
        self._list.setFixedWidth(_LIST_WIDTH - 16)
        self._view = ComparisonView(settings, theme, self)
        never_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded  # for most paragraphs
        self._view.canvas.setVerticalScrollBarPolicy(never_needed)
        self._said = plain_label(self, "said", wraps=True)
        take, close = translate("Take this wording"), translate("Close")
        self._take = dialog_button(take, self, self._on_take, name="take")
        self._close = dialog_button(close, self, self.close, name="close")
        self._lay_out()
        self._list.choice_changed.connect(self._on_chosen)
        self._list.entered.connect(self._on_take)
        self._list.doubleClicked.connect(self._on_take)
        self._list.setFocus()
        self.show_theme(theme)

    def show_wordings(self, wordings: Wordings, text: str) -> None:
        """Show what was found so far; the one that is chosen stays so.

        Args:
            wordings: The wordings.
            text: The text as it is now.
        """
        self._text = text
        now = datetime.now().astimezone()
        rows = tuple(_row(wording, now) for wording in wordings.found)
        chosen = self._list.currentIndex().row()
        if rows != self._rows.rows:
            self._rows.show_rows(rows)
            if rows:
                self._list.choose_row(min(max(chosen, 0), len(rows) - 1))
        self._said.setText(_said(wordings, now))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.setPalette(palette(theme))
        self._list.show_theme(theme)
        self._view.show_theme(theme)

    def _on_chosen(self, wording: Wording) -> None:
        words, now = wording.words, wording.now.of(self._text)
        base = compare(words, now, is_markdown=self._is_markdown)
        model = model_of(base, DisplayOptions(), is_markdown=self._is_markdown)
        row = self._rows.row_at(self._list.currentIndex())
        self._view.show_model(model, row.title if row else "", AS_IT_IS)
        self._take.setEnabled(self._can_take and words != now)

    def _on_take(self) -> None:
        wording = self._list.chosen
        if wording is not None and self._take.isEnabled():
            self.close()
            self.take_requested.emit(wording)

    def _lay_out(self) -> None:
        side = QFrame(self)
        side.setObjectName("side")
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 14, 4, 12)
        column.addWidget(self._list)
        right = flush(QVBoxLayout())
        right.addWidget(self._view, stretch=1)
        buttons = [self._take, self._close]
        right.addWidget(bar("foot", [self._said], buttons, self, FOOT))
        layout = flush(QHBoxLayout(self))
        layout.addWidget(side)
        layout.addLayout(right, stretch=1)


def _said(wordings: Wordings, now: datetime) -> str:
    """Return how far it is, or where the paragraph was not there yet."""
    if wordings.problem:
        return wordings.problem
    if not wordings.is_over:
        return translate(
            "Looking through {done} of {count} texts…",
            done=grouped(wordings.done),
            count=grouped(wordings.count),
        )
    unread = wordings.unreadable
    cannot = translate_count(
        "{count} text could not be read.", "{count} texts could not be read.", unread
    )
    return in_sequence(_began(wordings, now), cannot if unread else "")


def _began(wordings: Wordings, now: datetime) -> str:
    if wordings.absent is not None:
        absent = wordings.absent
        day = plain_short_day(absent.at, now)
        return translate(
            "It was not there in {text}, {day}.", text=absent.name, day=day
        )
    return _ONLY_ONE if len(wordings.found) < 2 else ""
