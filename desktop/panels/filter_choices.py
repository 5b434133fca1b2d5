"""What notes can be asked to be: choices, what of them is on, and a menu of them."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from desktop.annotations.kinds import COLOURS, KINDS, Colour, Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.value import replace, value
from desktop.widgets.keyboard import is_bare
from desktop.wording.numbers import grouped
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent

_WITHIN = {
    "colours": template("Colour"),
    "tags": template("Tag"),
    "parts": template("Scene"),
}
"""The fields whose choices stand in a menu of their own, beside others."""


@value
class FilterChoice:
    """One thing that notes can be asked to be.

    Attributes:
        field: Which field of a ``NoteFilter`` it belongs to: kinds, colours, creators,
            passes, tags or parts.
        value: What it adds to that field, or several of that.
        label: What the menu calls it.
        count: How many notes are so.
    """

    field: str
    value: object
    label: str
    count: int

    @property
    def values(self) -> frozenset[object]:
        """All that it adds to the field."""
        one = self.value
        return frozenset(one) if isinstance(one, frozenset) else frozenset({one})

    def is_on(self, wanted: NoteFilter) -> bool:
        """Return whether ``wanted`` asks for it."""
        return bool(self.values & getattr(wanted, self.field))


ChoiceSections = tuple[tuple[FilterChoice, ...], ...]
"""The choices, those of one field together."""


@value
class FilterFact:
    """One thing that a filter asks for.

    Attributes:
        label: What the author reads.
        field: Which field of the filter asks for it.
        values: What that field has for it; nothing if it is not a set.
    """

    label: str
    field: str
    values: frozenset[object] = frozenset()

    def taken_from(self, wanted: NoteFilter) -> NoteFilter:
        """Return ``wanted`` without asking for this."""
        if not self.values:
            return replace(wanted, **{self.field: getattr(NoteFilter(), self.field)})
        values = getattr(wanted, self.field) - self.values
        return replace(wanted, **{self.field: values})


def facts_of(
    wanted: NoteFilter, sections: ChoiceSections, names: Mapping[str, str]
) -> Iterator[FilterFact]:
    """Yield all that a filter asks for.

    Args:
        wanted: The filter.
        sections: The choices there are; what was set elsewhere is told as well.
        names: What the author calls colours, by their values.
    """
    labels: Mapping[str, Callable[[Any], str]] = {
        "tags": _tag_label,
        "kinds": _kind_label,
        "colours": partial(_colour_label, names),
    }
    known: dict[str, set[object]] = {}
    for choice in chain.from_iterable(sections):
        known.setdefault(choice.field, set()).update(choice.values)
        if choice.is_on(wanted):
            yield FilterFact(choice.label, choice.field, choice.values)
    for field, label_of in labels.items():
        others = getattr(wanted, field) - known.get(field, set())
        told = sorted((label_of(each), each) for each in others)
        for label, each in told:
            yield FilterFact(label, field, frozenset({each}))
    if wanted.words:
        yield FilterFact(translate("“{words}”", words=wanted.words), "words")
    if wanted.status is not None:
        yield FilterFact(wanted.status.label, "status")
    if wanted.is_agreed:
        yield FilterFact(translate("agreed"), "is_agreed")


def _tag_label(tag: str) -> str:
    return f"#{tag}"


def _kind_label(kind: Kind) -> str:
    return KINDS[kind].plural


def _colour_label(names: Mapping[str, str], colour: Colour) -> str:
    return names.get(colour.value) or COLOURS[colour].in_sentence


class _StayingMenu(QMenu):
    """A menu that stays while choices in it are switched on and off.

    A click and Space switch one, Enter switches it and closes the menu.
    """

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._switch(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_space = is_bare(event, Qt.Key.Key_Space)
        if not (is_space and self._switch(self.activeAction())):
            super().keyPressEvent(event)

    def _switch(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class ChoiceMenu(_StayingMenu):
    """A menu of what notes can be asked to be.

    Signals:
        filter_changed: Another filter is wanted; carries the ``NoteFilter``.

    Attributes:
        wanted: What is asked for.
        sections: The choices.
    """

    filter_changed = Signal(NoteFilter)

    def __init__(self, nothing_set: str, parent: QWidget) -> None:
        """Make the menu.

        Args:
            nothing_set: What it calls that all notes are shown.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._nothing_set = nothing_set
        self.wanted = NoteFilter()
        self.sections: ChoiceSections = ()
        self._switches: list[tuple[QAction, FilterChoice]] = []
        self._inner: list[QMenu] = []
        self.aboutToShow.connect(self._fill)

    def show_choices(self, sections: Iterable[Sequence[FilterChoice]]) -> None:
        """Offer the choices of ``sections``."""
        self.sections = tuple(tuple(section) for section in sections if section)

    def _fill(self) -> None:
        self.clear()
        for menu in self._inner:
            menu.deleteLater()
        self._inner, self._switches = [], []
        self._all = self._added(self, self._nothing_set)
        self._all.triggered.connect(partial(self._set, NoteFilter()))
        for section in self.sections:
            self._add_section(section)
        self._show_wanted()

    def _add_section(self, section: Sequence[FilterChoice]) -> None:
        head = _WITHIN.get(section[0].field)
        menu: QMenu = self
        if head is not None and len(self.sections) > 1:
            if not self._inner:
                self.addSeparator()
            menu = _StayingMenu(translate(head), self)
            self._inner.append(menu)
            self.addMenu(menu)
        else:
            self.addSeparator()
        for choice in section:
            action = self._added(menu, f"{choice.label}\t{grouped(choice.count)}")
            action.triggered.connect(partial(self._on_switched, choice))
            self._switches.append((action, choice))

    def _added(self, menu: QMenu, label: str) -> QAction:
        # An ampersand in a tag or a name is no shortcut.
        action = menu.addAction(label.replace("&", "&&"))
        action.setCheckable(True)
        return action

    def _on_switched(self, choice: FilterChoice) -> None:
        values = getattr(self.wanted, choice.field)
        is_on = choice.is_on(self.wanted)
        values = values - choice.values if is_on else values | choice.values
        self._set(replace(self.wanted, **{choice.field: values}))

    def _set(self, wanted: NoteFilter) -> None:
        self.wanted = wanted
        self._show_wanted()
        self.filter_changed.emit(wanted)

    def _show_wanted(self) -> None:
        self._all.setChecked(self.wanted.is_empty)
        for action, choice in self._switches:
            action.setChecked(choice.is_on(self.wanted))
