"""The filters over the notes: by state, kind, colour, tag, reader and words.

They combine; within one of them any that is on will do.  The words typed into the
filter are parted into words and tags: ``rope #tense`` is one of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.colour_names import name_of_colour
from desktop.annotations.kinds import Colour, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.annotations.tags import same_tag
from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.fonts import magnification
from desktop.appearance.icons import icon
from desktop.panels.filter_chips import ABOVE_SECTION, ReaderSection, TagSection
from desktop.panels.filter_menu import FilterMenu
from desktop.value import value
from desktop.widgets.buttons import Switch
from desktop.widgets.colour_dots import DOT_RADIUS, DOT_SIDE, ColourDot
from desktop.widgets.keyboard import WordField, tab_through
from desktop.widgets.labels import ElidedLabel, SectionHead, plain_tip
from desktop.widgets.row_list import INSET, RowButton
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from desktop.annotations.kinds import Kind
    from desktop.appearance.theme import Theme
    from desktop.panels.filter_chips import ReaderRow
    from desktop.panels.filter_choices import FilterChoice

_CHIP = QSize(7, 18)
_WORDS_START = 23
_LINE_SHARE = 0.7
"""How wide the line of a colour is, of such a chip."""


@value
class KindRow:
    """A kind of note, and how many notes are of it.

    Attributes:
        kind: Which kind.
        label: Its name, as the author reads it.
        count: How many notes of the kind there are.
        colour: Of its chip; None draws an empty one.
    """

    kind: Kind
    label: str
    count: int
    colour: Colour | None = None


class KindRows(QWidget):
    """A row for each kind of note; none switched on means all of them.

    Signals:
        changed: A row was switched on or off.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_KindRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_kinds(self, kinds: Sequence[KindRow]) -> None:
        """Show ``kinds``; those that were switched on stay so."""
        if [row.kind for row in kinds] != [row.shown.kind for row in self._rows]:
            self._make_rows(kinds)
        for row, kind in zip(self._rows, kinds, strict=True):
            row.show_kind(kind)

    def show_chosen(self, kinds: AbstractSet[Kind]) -> None:
        """Switch on exactly the rows of ``kinds``."""
        with QSignalBlocker(self):
            for row in self._rows:
                row.setChecked(row.shown.kind in kinds)

    def chosen(self) -> frozenset[Kind]:
        """Return the kinds that are switched on."""
        return frozenset(row.shown.kind for row in self._rows if row.isChecked())

    def buttons(self) -> list[QWidget]:
        """Return the buttons of the kinds, in order."""
        return list(self._rows)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for row in self._rows:
            row.theme = theme
            row.update()

    def _make_rows(self, kinds: Sequence[KindRow]) -> None:
        chosen = self.chosen()
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [_KindRow(kind, self._theme, self) for kind in kinds]
        self.show_chosen(chosen)
        for row in self._rows:
            self._layout.addWidget(row)
            row.toggled.connect(self._on_toggled)

    def _on_toggled(self) -> None:
        self.changed.emit()


class _KindRow(RowButton):
    """One kind: its chip, its name, its count."""

    def __init__(self, shown: KindRow, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.shown = shown
        self.setCheckable(True)

    def show_kind(self, shown: KindRow) -> None:
        self.shown = shown
        self.setAccessibleName(
            translate("{kind}, {count}", kind=shown.label, count=grouped(shown.count))
        )
        tip = translate("Show only notes of this kind: {kind}", kind=shown.label)
        self.setToolTip(plain_tip(tip))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.begin_painting(is_chosen=self.isChecked())
        self._paint_chip(painter)
        start = INSET + round((_WORDS_START - INSET) * magnification(self.font()))
        room = self.rect().adjusted(start, 0, -INSET, 0)
        middle, count = Qt.AlignmentFlag.AlignVCenter, grouped(self.shown.count)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(room, middle, self.shown.label)

    def _paint_chip(self, painter: QPainter) -> None:
        colour = self.shown.colour
        times = magnification(self.font())
        chip = QRectF(0, 0, round(_CHIP.width() * times), round(_CHIP.height() * times))
        chip.moveTop((self.height() - chip.height()) / 2)
        chip.moveLeft(INSET)
        chip.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(self.theme.edge))
        if colour is not None:
            ink, line = self.theme.ink[colour.value], line_of(colour.value, self.theme)
            if line is not None:
                chip.setWidth(chip.width() * _LINE_SHARE)
                paint_colour_bar(painter, chip, QColor(ink), line)
                return
            painter.setPen(QColor(ink))
            painter.setBrush(QColor(self.theme.strong[colour.value]))
        painter.drawRoundedRect(chip, 2, 2)


_TAG = "#"
_INSET = 8
"""Beside all that is not a row, in pixels."""
_STATES = (
    ("all", translate("All")),
    ("open", translate("Open")),
    ("done", translate("Done")),
)


class ColourFilter(QWidget):
    """A dot for each colour; none switched on means all of them.

    Signals:
        changed: A colour was switched on or off.
        naming_wanted: The author wants to name a colour; carries the ``Colour``.
    """

    rim = DOT_SIDE // 2 - int(DOT_RADIUS)
    """Empty space left of the first dot, in pixels."""

    changed = Signal()
    naming_wanted = Signal(Colour)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[str, str] = {}
        self._label = ElidedLabel(self)
        self._label.setObjectName("colours_shown")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._dots = [ColourDot(colour, theme, self) for colour in Colour]
        for dot in self._dots:
            layout.addWidget(dot)
            dot.setCheckable(True)
            dot.can_be_named = True
            # A click must not take the caret out of the page.
            dot.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            dot.toggled.connect(self._on_toggled)
            dot.naming_wanted.connect(self.naming_wanted)
        layout.addWidget(self._label, stretch=1)
        layout.addStretch()
        self.show_meanings({})

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, where that is known.

        Args:
            meanings: What colours mean, by their values.
        """
        self._names = meanings
        self._show_label()
        for dot in self._dots:
            name = name_of_colour(dot.colour, meanings)
            dot.setAccessibleName(name)
            tip = translate("Show only notes in this colour: {colour}", colour=name)
            dot.setToolTip(plain_tip(tip))

    def show_chosen(self, colours: AbstractSet[Colour]) -> None:
        """Switch on exactly ``colours``."""
        with QSignalBlocker(self):
            for dot in self._dots:
                dot.setChecked(dot.colour in colours)
        self._show_label()

    def buttons(self) -> list[QWidget]:
        """Return the buttons of the colours, in order."""
        return list(self._dots)

    def chosen(self) -> frozenset[Colour]:
        """Return the colours that are switched on."""
        return frozenset(dot.colour for dot in self._dots if dot.isChecked())

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for dot in self._dots:
            dot.theme = theme
            dot.update()

    def _show_label(self) -> None:
        """Say what the colours mean that are on, as far as they have names."""
        on = (self._names.get(d.colour.value) for d in self._dots if d.isChecked())
        self._label.show_text(", ".join(filter(None, on)))

    def _on_toggled(self) -> None:
        self._show_label()
        self.changed.emit()


def parted(typed: str, known: Iterable[str] = ()) -> tuple[str, frozenset[str]]:
    """Return the words of what was typed, and the tags among them.

    A tag ends at the next blank, unless one that is ``known`` goes on behind it.
    """
    lengths = {same_tag(tag): len(tag.split()) for tag in known if " " in tag}
    longest = max(lengths.values(), default=1)
    words: list[str] = []
    tags: set[str] = set()
    pieces = typed.split()
    while pieces:
        if not pieces[0].startswith(_TAG):
            words.append(pieces.pop(0))
            continue
        sizes = range(min(longest, len(pieces)), 1, -1)
        long = (n for n in sizes if same_tag(" ".join(pieces[:n])[1:]) in lengths)
        size = next(long, 1)
        tags.add(" ".join(pieces[:size])[1:])
        del pieces[:size]
    return " ".join(words), frozenset(tags - {""})


class NoteFilters(QWidget):
    """What decides which notes are shown.

    Signals:
        filter_changed: Another filter is wanted; carries the ``NoteFilter``.
        naming_wanted: The author wants to name a colour; carries the ``Colour``.
        all_notes_wanted: The author wants all notes in a table.

    Attributes:
        tags: The tags there are.
    """

    filter_changed = Signal(NoteFilter)
    naming_wanted = Signal(Colour)
    all_notes_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picked: frozenset[str] = frozenset()
        self._creators: frozenset[str] = frozenset()
        self._is_agreed = False
        self._all = _quiet_button(translate("Show all"), self)
        self._table = _quiet_button(translate("All notes…"), self)
        self._kinds = KindRows(theme, self)
        self._colours = ColourFilter(theme, self)
        self.tags = TagSection(theme, self)
        self._readers = ReaderSection(theme, self)
        self._states = Switch(theme, padding=6, lead=3, parent=self)
        self._states.setAccessibleName(translate("Show open or done notes"))
        self._states.set_choices(_STATES)
        self._words = WordField(self)
        self._words.setPlaceholderText(translate("Words or #tags"))
        self._words.setAccessibleName(
            translate("Show only notes with these words or #tags")
        )
        self._words.setClearButtonEnabled(True)
        self._glass = self._words.addAction(
            QIcon(), WordField.ActionPosition.LeadingPosition
        )
        self._further = FilterMenu(translate("In any pass and scene"), self)
        self._further.hide()
        self._lay_out()
        self._connect()
        self._show_whether_filtered()
        self._show_glass(theme)

    def note_filter(self) -> NoteFilter:
        """Return the filter as it is set."""
        words, tags = self._typed()
        state = self._states.choice()
        return NoteFilter(
            kinds=self._kinds.chosen(),
            colours=self._colours.chosen(),
            status=Status(state) if state in ("open", "done") else None,
            tags=self._with_picked(tags),
            creators=self._creators,
            passes=self._further.note_filter.passes,
            parts=self._further.note_filter.parts,
            words=words,
            is_agreed=self._is_agreed,
        )

    def show_filter(self, wanted: NoteFilter) -> None:
        """Set the filter to ``wanted`` without telling anybody."""
        self._kinds.show_chosen(wanted.kinds)
        self._colours.show_chosen(wanted.colours)
        self._states.show_choice(wanted.status.value if wanted.status else "all")
        further = NoteFilter(passes=wanted.passes, parts=wanted.parts)
        self._further.show_filter(further)
        self._is_agreed = wanted.is_agreed
        self._creators = wanted.creators
        self._readers.show_chosen(wanted.creators)
        self._show_words(wanted.words, wanted.tags)
        self._show_whether_filtered()

    def show_kinds(self, kinds: Sequence[KindRow]) -> None:
        """Show how many notes there are of each kind."""
        self._kinds.show_kinds(kinds)
        tab_through(
            [
                *(self._all, self._table, *self._states.buttons()),
                *(*self._kinds.buttons(), *self._colours.buttons()),
                *(self.tags.list, self._readers.list, self._words, self._further),
            ]
        )

    def show_counts(self, every: int, still_open: int, done: int) -> None:
        """Show how many notes there are, and how many are open and done."""
        counts = {"all": every, "open": still_open, "done": done}
        self._states.show_details({name: grouped(n) for name, n in counts.items()})

    def show_readers(self, readers: Sequence[ReaderRow]) -> None:
        """Show who made the notes, the author first."""
        self._readers.show_readers(readers)

    def show_choices(self, sections: Sequence[Sequence[FilterChoice]]) -> None:
        """Offer passes and scenes whose notes can be shown alone."""
        self._further.show_choices(sections)
        is_set = not self._further.note_filter.is_empty
        self._further.setVisible(is_set or any(sections))

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, by their values."""
        self._colours.show_meanings(meanings)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (
            self._kinds,
            self._colours,
            self._states,
            self.tags,
            self._readers,
        ):
            part.show_theme(theme)
        self._show_glass(theme)

    def _show_glass(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.quiet))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.addWidget(SectionHead(translate("Notes"), self))
        head.addStretch()
        head.addWidget(self._all)
        head.addWidget(self._table)
        dots = _inset(self._colours)
        dots.setContentsMargins(_INSET - ColourFilter.rim, 0, _INSET, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addLayout(_inset(self._states))
        layout.addWidget(self._kinds)
        layout.addLayout(dots)
        for section in (self.tags, self._readers):
            layout.addWidget(section)
        layout.addSpacing(ABOVE_SECTION)
        layout.addLayout(_inset(self._words))
        layout.addLayout(_inset(self._further))

    def _connect(self) -> None:
        self._kinds.changed.connect(self._on_changed)
        self._colours.changed.connect(self._on_changed)
        self._colours.naming_wanted.connect(self.naming_wanted)
        self.tags.chosen.connect(self._on_tags_chosen)
        self._readers.chosen.connect(self._on_readers_chosen)
        self._states.chosen.connect(self._on_changed)
        self._words.textChanged.connect(self._on_typed)
        self._further.filter_changed.connect(self._on_changed)
        self._all.clicked.connect(self._on_all_clicked)
        self._table.clicked.connect(self.all_notes_wanted)

    def _with_picked(self, typed: frozenset[str]) -> frozenset[str]:
        """Return the tags that were typed and those that were clicked."""
        same = set(map(same_tag, self._picked))
        return self._picked | {tag for tag in typed if same_tag(tag) not in same}

    def _show_words(self, words: str, tags: frozenset[str]) -> None:
        """Show what notes are to have: as it was typed, or as chips that are on."""
        said, typed = self._typed()
        same = set(map(same_tag, tags))
        # Not while it is being typed in: a blank at its end would be lost.
        if said != words or not same.issuperset(map(same_tag, typed)):
            typed = frozenset()
            with QSignalBlocker(self._words):
                self._words.setText(words)
        as_typed = set(map(same_tag, typed))
        self._picked = frozenset(tag for tag in tags if same_tag(tag) not in as_typed)
        self._show_chosen(tags)

    def _show_chosen(self, tags: frozenset[str]) -> None:
        """Show which tags are on; one that is still being typed is no chip."""
        typed = set(map(same_tag, self._typed()[1])) - set(map(same_tag, self._picked))
        self.tags.show_chosen(
            tag for tag in tags if same_tag(tag) not in typed or self.tags.has(tag)
        )

    def _typed(self) -> tuple[str, frozenset[str]]:
        return parted(self._words.text(), self.tags.names)

    def _on_tags_chosen(self, tags: frozenset[str]) -> None:
        self._show_words(self._typed()[0], tags)
        self._on_changed()

    def _on_readers_chosen(self, ids: frozenset[str]) -> None:
        self._creators = ids
        self._readers.show_chosen(ids)
        self._on_changed()

    def _on_typed(self) -> None:
        self._show_chosen(self._with_picked(self._typed()[1]))
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_whether_filtered()
        self.filter_changed.emit(self.note_filter())

    def _on_all_clicked(self) -> None:
        self.show_filter(NoteFilter())
        self.filter_changed.emit(self.note_filter())

    def _show_whether_filtered(self) -> None:
        self._all.setVisible(not self.note_filter().is_empty)


def _inset(widget: QWidget) -> QVBoxLayout:
    """Return ``widget`` in a layout, level with the words of the rows."""
    layout = QVBoxLayout()
    layout.setContentsMargins(_INSET, 0, _INSET, 0)
    layout.addWidget(widget)
    return layout


def _quiet_button(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("quiet", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    # Coming and going, it must not move what stands below.
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    return button
