"""The panel on the left in Compare: which two texts of the story are compared."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.screens.compare.text_choice import is_same
from desktop.screens.compare.text_list import TextList, TextRow
from desktop.screens.compare.text_words import detail_of
from desktop.session.story.story_texts import TextKind
from desktop.widgets.buttons import Switch
from desktop.widgets.labels import SectionHead
from desktop.widgets.window_geometry import panel_width
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.appearance.theme import Theme
    from desktop.screens.compare.text_choice import Sides
    from desktop.session.story.story_texts import StoryText

_OLDER, _NEWER = "0", "1"
_NAMES = (translate("older"), translate("newer"))


class TextsPanel(QFrame):
    """The working text, the drafts and, folded away, the versions.

    Signals:
        side_chosen: A text is wanted on a side; carries it, and 0 for the older side
            or 1 for the newer one.
        keep_requested: The author wants to keep the text as a draft.
    """

    side_chosen = Signal(object, int)
    keep_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: Sequence[StoryText] = ()
        self._sides: Sides | None = None
        self._is_unfolded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._switch = Switch(theme, padding=10, lead=3, parent=self)
        self._switch.setAccessibleName(translate("Which side a text is chosen for"))
        self._switch.set_choices(
            [(_OLDER, translate("Older text")), (_NEWER, translate("Newer text"))]
        )
        self._list = TextList(theme, self)
        self._list.chosen.connect(self._on_chosen)
        self._list.sided.connect(self.side_chosen)
        self._list.fold_wanted.connect(self._on_fold_wanted)
        self._keep = QPushButton(translate("Keep as new draft…"), self)
        self._keep.setAutoDefault(False)
        self._keep.clicked.connect(self.keep_requested)
        self._lay_out()

    def show_texts(self, texts: Sequence[StoryText], sides: Sides | None) -> None:
        """List ``texts``, the newest first, and say which two are compared."""
        self._texts, self._sides = texts, sides
        self._list.show_rows(list(self._rows()))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._switch.show_theme(theme)
        self._list.show_theme(theme)

    @override
    def sizeHint(self) -> QSize:
        return QSize(panel_width(self), super().sizeHint().height())

    def _rows(self) -> Iterator[TextRow]:
        now = datetime.now().astimezone()
        versions = [t for t in self._texts if t.kind is TextKind.VERSION]
        for text in self._texts:
            if text.kind is not TextKind.VERSION:
                yield self._row(text, now)
        if versions:
            words = (
                translate("▾ Saved versions ({number})", number=grouped(len(versions)))
                if self._is_unfolded
                else translate(
                    "▸ Saved versions ({number})", number=grouped(len(versions))
                )
            )
            yield TextRow(words)
        for text in versions:
            row = self._row(text, now)
            # What is compared is seen, whatever is folded.
            if self._is_unfolded or row.side:
                yield row

    def _row(self, text: StoryText, now: datetime) -> TextRow:
        sides = self._sides or ()
        names = (n for s, n in zip(sides, _NAMES, strict=False) if is_same(s, text))
        return TextRow(text.name, detail_of(text, now), next(names, ""), text)

    def _on_chosen(self, text: StoryText) -> None:
        self.side_chosen.emit(text, int(self._switch.choice() or _OLDER))

    def _on_fold_wanted(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self.show_texts(self._texts, self._sides)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 11, 14)
        column.setSpacing(10)
        head = SectionHead(translate("Compare"), self)
        head.setContentsMargins(8, 0, 8, 0)
        column.addWidget(head)
        column.addWidget(self._switch)
        column.addWidget(self._list, stretch=1)
        column.addWidget(self._keep)
