"""The line above the texts in Compare: how much differs, how to see it, going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from desktop.drafts.comparison import Tally
from desktop.drafts.grain import Grain
from desktop.widgets.buttons import IconButton, Switch
from desktop.wording.numbers import grouped, signed
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings

SPLIT, JOINED = "split", "joined"
_WAYS = ((SPLIT, translate("Side by side")), (JOINED, translate("One text")))
_GRAINS = (
    (Grain.WORD.value, translate("Words")),
    (Grain.SENTENCE.value, translate("Sentences")),
    (Grain.PARAGRAPH.value, translate("Paragraphs")),
)
_NOTHING = Tally()


_TIPS = {
    "previous-change": translate("Previous change"),
    "next-change": translate("Next change"),
    "take-back": translate("Take the change or the selected words back"),
    "take-paragraph": translate("Take the whole paragraph back"),
}
"""What the buttons do, by the ids of the actions that do the same."""


class CompareHead(QFrame):
    """Counts on the left, ways to look at it and buttons on the right.

    What there is no room for is left out; it can be found in the menu.

    Signals:
        way_chosen: Side by side or one text; carries ``SPLIT`` or ``JOINED``.
        grain_chosen: What differences are told by; carries the value of a ``Grain``.
        hiding_chosen: Whether punctuation and spacing are left out.
        next_requested, previous_requested: The author wants another change.
        taking_requested: The change or the selection is to be taken back.
        paragraph_requested: The whole paragraph is to be taken back.
    """

    way_chosen = Signal(str)
    grain_chosen = Signal(str)
    hiding_chosen = Signal(bool)
    next_requested = Signal()
    previous_requested = Signal()
    taking_requested = Signal()
    paragraph_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._added, self._removed, self._rest = (
            _label(name, self) for name in ("added", "removed", "rest")
        )
        self._editing = _label("editing", self)
        self._editing.setText(translate("Editing · Esc leaves"))
        self._editing.hide()
        self._place = _label("place", self)
        self._way = _switch(theme, _WAYS, translate("How to show it"), self)
        self._way.chosen.connect(self.way_chosen)
        self._grain = _switch(
            theme, _GRAINS, translate("What differences are told by"), self
        )
        self._grain.chosen.connect(self.grain_chosen)
        self._hiding = _button(translate("Hide punctuation"), self)
        self._hiding.setCheckable(True)
        self._hiding.setProperty("option", True)
        self._hiding.setToolTip(translate("Hide changes of punctuation and spacing"))
        self._hiding.clicked.connect(self.hiding_chosen)
        self._previous = IconButton("chevron-up", _TIPS["previous-change"], theme, self)
        self._previous.clicked.connect(self.previous_requested)
        self._next = IconButton("chevron-down", _TIPS["next-change"], theme, self)
        self._next.clicked.connect(self.next_requested)
        self._take = _button(translate("Take back"), self)
        self._take.clicked.connect(self.taking_requested)
        self._paragraph = _button(translate("Paragraph"), self)
        self._paragraph.setAccessibleName(translate("Take the paragraph back"))
        self._paragraph.clicked.connect(self.paragraph_requested)
        self.show_keys({})
        self._lay_out()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys that do what the buttons do, by the ids of their actions."""
        buttons = (self._previous, self._next, self._take, self._paragraph)
        for button, (action, tip) in zip(buttons, _TIPS.items(), strict=True):
            key = keys.get(action, "")
            button.setToolTip(
                translate("{tip} ({key})", tip=tip, key=key) if key else tip
            )

    def show_tally(self, tally: Tally | None) -> None:
        """Say how much differs; nothing if nothing is compared."""
        tally = tally or _NOTHING
        added, removed = tally.added, tally.removed
        self._added.setText(signed(added) if added else "")
        self._removed.setText(signed(-removed) if removed else "")
        for label, came in ((self._added, added), (self._removed, -removed)):
            label.setAccessibleName(_told_words(came) if came else "")
        words = translate("words") if added or removed else ""
        moved = translate("{number} moved", number=grouped(tally.moved))
        self._rest.setText(
            " · ".join(filter(None, (words, moved if tally.moved else "")))
        )
        self._fit()

    def show_place(self, number: int, count: int, nothing: str = "") -> None:
        """Say which change is looked at.

        Args:
            number: Which, from one on; zero if none is.
            count: How many there are.
            nothing: What to say if there are none.
        """
        said = nothing
        if number:
            said = translate(
                "{number} of {count}", number=grouped(number), count=grouped(count)
            )
        elif count:
            said = translate_count("{count} change", "{count} changes", count)
        self._place.setText(said)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)
        self._fit()

    def show_taking(self, *, can_take: bool, can_take_paragraph: bool) -> None:
        """Offer to take something back, or not."""
        self._take.setEnabled(can_take)
        self._paragraph.setEnabled(can_take_paragraph)

    def show_editing(self, is_on: bool) -> None:
        """Say whether the text is being edited, and how that is left."""
        self._editing.setVisible(is_on)
        self._fit()

    def show_settings(self, settings: Settings) -> None:
        """Show how the author wants to see it."""
        self._way.show_choice(SPLIT if settings.compare_side_by_side else JOINED)
        self._grain.show_choice(settings.compare_grain)
        self._hiding.setChecked(settings.compare_hides_fine)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self._way, self._grain, self._previous, self._next):
            part.show_theme(theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for, the least needed first."""
        spare = (self._hiding, self._grain, self._rest, self._way)
        for part in spare:
            part.show()
        for part in spare:
            if self._row.minimumSize().width() <= self.width():
                return
            part.hide()
            self._row.activate()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 8, 14, 8)
        self._row.setSpacing(8)
        for label in (self._added, self._removed, self._rest):
            self._row.addWidget(label)
        self._row.addWidget(self._editing)
        self._row.addStretch(1)
        for part in (self._way, self._grain, self._hiding):
            self._row.addWidget(part)
        self._row.addSpacing(6)
        for widget in (self._place, self._previous, self._next):
            self._row.addWidget(widget)
        self._row.addSpacing(2)
        self._row.addWidget(self._take)
        self._row.addWidget(self._paragraph)
        self.setMinimumWidth(1)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _told_words(came: int) -> str:
    """Return how many words came, or went, which is told by a sign and a colour."""
    if came > 0:
        return translate_count("{count} word added", "{count} words added", came)
    return translate_count("{count} word removed", "{count} words removed", -came)


def _button(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setAccessibleName(words)
    # A click must not take the keys out of the texts.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoDefault(False)
    return button


def _switch(
    theme: Theme, choices: tuple[tuple[str, str], ...], name: str, parent: QWidget
) -> Switch:
    switch = Switch(theme, padding=10, lead=3, parent=parent)
    switch.set_choices(choices)
    switch.setAccessibleName(name)
    switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return switch
