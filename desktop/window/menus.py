"""The menus of a window, made from the table of actions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions.actions import (
    ACTIONS,
    MENUS,
    Moment,
    shortcuts_for,
    taken_keys,
    without_later,
)
from desktop.annotations.colour_names import with_meaning
from desktop.annotations.kinds import COLOURS
from desktop.appearance.key_names import key_name
from desktop.storage.story.new_story import sample_stories
from desktop.storage.story.salvage import is_worth_a_look
from desktop.storage.story.story_state import recent_stories
from desktop.widgets.labels import plain_tip
from desktop.widgets.mnemonics import keep_mnemonics
from desktop.wording.translation import translate, within_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.actions.actions import ActionSpec
    from desktop.session.story.history import History
    from desktop.storage.story.settings import Settings
    from desktop.storage.story.story_state import Mode

_AS_WRITTEN = QKeySequence.SequenceFormat.NativeText


class Menus(QObject):
    """Every action of one window, in menus, with keys that follow the mode.

    Signals:
        chosen: The author called an action; carries its id.
        story_chosen: The author chose a recent story; carries its path.
        sample_chosen: The author chose a sample; carries where it is shipped.
    """

    chosen = Signal(str)
    story_chosen = Signal(Path)
    sample_chosen = Signal(Path)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.menu = QMenu(window)
        self.menu.setAccessibleName(translate("Menu"))
        self.lists: dict[str, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        self._menus: dict[tuple[str, str], QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._keys: dict[str, list[str]] = {}
        self._mode: Mode | None = None
        self._shortcuts: Mapping[str, tuple[str, ...]] = {}
        self._moments: frozenset[Moment] = frozenset()
        self._locked: frozenset[str] = frozenset()
        self._idle: frozenset[str] = frozenset()
        for name in MENUS:
            self._menus[name, ""] = self.menu.addMenu(translate(name))
        for spec in ACTIONS:
            self._add(spec, window)
        self.lists["open-recent"].aboutToShow.connect(self._fill_recent)
        self.lists["open-sample"].aboutToShow.connect(self._fill_samples)
        for menu in (self.menu, *self._menus.values(), *self.lists.values()):
            menu.aboutToShow.connect(partial(_name_keys, menu))
            keep_mnemonics(menu)

    def action(self, name: str) -> QAction:
        """Return the action with that id.

        Raises:
            KeyError: If there is no such action.
        """
        return self._actions[name]

    def lock(self, actions: Iterable[str]) -> None:
        """Have ``actions`` disabled for good, by their ids."""
        self._locked = frozenset(actions)

    def show_idle(self, actions: Iterable[str]) -> None:
        """Have ``actions`` disabled from the next time a mode is shown, and no others.

        Args:
            actions: The ids of those for which there is nothing to do.
        """
        self._idle = frozenset(actions)

    def show_mode(self, mode: Mode, shortcuts: Mapping[str, tuple[str, ...]]) -> None:
        """Enable what can be done in ``mode``, with the keys it has there."""
        for spec in ACTIONS:
            action = self._actions.get(spec.id)
            if action is None:
                self.lists[spec.id].setEnabled(mode in spec.modes)
                continue
            self._keys[spec.id] = shortcuts_for(spec, shortcuts, mode)
        self._mode, self._shortcuts = mode, shortcuts
        taken = taken_keys(shortcuts, mode, self._moments)
        for spec in ACTIONS:
            self._show_spec(spec, taken)

    def show_moments(self, moments: frozenset[Moment]) -> None:
        """Have keys call what they call while such things are so."""
        other, self._moments = moments ^ self._moments, moments
        if self._mode is None or not other:
            return
        theirs = [spec for spec in ACTIONS if spec.moment in other]
        keys = {key for spec in theirs for key in self._keys.get(spec.id, ())}
        taken = taken_keys(self._shortcuts, self._mode, moments)
        for spec in ACTIONS:
            if spec.moment in other or not keys.isdisjoint(self._keys.get(spec.id, ())):
                self._show_spec(spec, taken)

    def _show_spec(self, spec: ActionSpec, taken: Mapping[str, Moment]) -> None:
        action = self._actions.get(spec.id)
        if action is None:
            return
        keys = without_later(self._keys[spec.id], spec.moment, taken)
        action.setShortcuts([QKeySequence(key) for key in keys])
        is_now = spec.moment is Moment.ALWAYS or spec.moment in self._moments
        is_off = spec.id in self._locked or spec.id in self._idle
        action.setEnabled(self._mode in spec.modes and is_now and not is_off)

    def show_history(self, history: History | None) -> None:
        """Say what undo and redo would do."""
        undo, redo = self._actions["undo"], self._actions["redo"]
        undone = within_sentence(history.undo_label) if history else ""
        done = within_sentence(history.redo_label) if history else ""
        undo.setText(
            translate("Undo {step}", step=undone) if undone else translate("Undo")
        )
        redo.setText(translate("Redo {step}", step=done) if done else translate("Redo"))
        if history is not None:
            undo.setEnabled(bool(undone))
            redo.setEnabled(bool(done))

    def pop_up(self, below: QWidget | None) -> None:
        """Open the menu below a widget, or else in the corner of the window."""
        where = below or self._window
        corner = where.rect().bottomLeft() if below else where.rect().topLeft()
        self.menu.popup(where.mapToGlobal(corner))

    def check(self, name: str, *, is_on: bool = True) -> None:
        """Show a checkable action as on or off, without calling it."""
        self._actions[name].setChecked(is_on)

    def check_settings(self, settings: Settings) -> None:
        """Show what the author prefers."""
        way = "split" if settings.compare_side_by_side else "joined"
        self.check(f"compare-{way}")
        self.check(f"compare-{settings.compare_grain}")
        self.check("compare-hide-fine", is_on=settings.compare_hides_fine)
        self.check("show-contents", is_on=settings.show_contents)
        self.check("show-margin", is_on=settings.show_margin)
        self.check("show-suggestions", is_on=settings.show_suggestions)
        self.check("typewriter", is_on=settings.typewriter_scrolling)
        self.check(f"focus-{settings.focus}")
        self._name_colours(settings.colour_meanings)

    def _name_colours(self, names: Mapping[str, str]) -> None:
        """Say what the colours mean to the author, where they are chosen."""
        for colour, facts in COLOURS.items():
            labels = {"highlight": facts.highlighting, "recolour": colour.label}
            for does, label in labels.items():
                words = with_meaning(label, colour, names).replace("&", "&&")
                self._actions[f"{does}-{colour.value}"].setText(words)

    def _add(self, spec: ActionSpec, window: QWidget) -> None:
        menu = self._menu_of(spec)
        if spec.separator_before:
            menu.addSeparator()
        if spec.is_list:
            self.lists[spec.id] = menu.addMenu(spec.label)
            return
        action = QAction(spec.label, window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.is_checkable)
        action.setStatusTip(spec.tip)
        action.triggered.connect(self._on_triggered)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
        menu.addAction(action)
        window.addAction(action)  # so that its keys work while the menu is shut
        self._actions[spec.id] = action

    def _menu_of(self, spec: ActionSpec) -> QMenu:
        key = (spec.menu, spec.submenu)
        if key not in self._menus:
            self._menus[key] = self._menus[spec.menu, ""].addMenu(spec.submenu)
        return self._menus[key]

    def _fill_recent(self) -> None:
        menu = self.lists["open-recent"]
        menu.clear()
        for story in recent_stories():
            action = _path_action(menu, story.title or story.path.name, story.path)
            action.setEnabled(story.exists or is_worth_a_look(story.path))
            action.triggered.connect(partial(self.story_chosen.emit, story.path))
        if menu.isEmpty():
            menu.addAction(translate("No stories yet")).setEnabled(False)

    def _fill_samples(self) -> None:
        menu = self.lists["open-sample"]
        menu.clear()
        for path in sample_stories():
            action = _path_action(menu, path.stem, path)
            action.triggered.connect(partial(self.sample_chosen.emit, path))

    def _on_triggered(self) -> None:
        action = self.sender()
        if action is not None:
            self.chosen.emit(action.objectName())


def _name_keys(menu: QMenu) -> None:
    """Call keys in a menu what they are called elsewhere, where Qt has another name."""
    for action in menu.actions():
        keys = action.shortcut()
        name, qt_name = key_name(keys.toString()), keys.toString(_AS_WRITTEN)
        label = action.text().partition("\t")[0]
        shown = label if name == qt_name else f"{label}\t{name}"
        if shown != action.text():
            action.setText(shown)


def _path_action(menu: QMenu, label: str, path: Path) -> QAction:
    action = menu.addAction(label.replace("&", "&&"))
    action.setToolTip(plain_tip(str(path)))
    return action
