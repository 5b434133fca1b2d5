"""What a screen reader meets in a window, and what would mislead it.

Asked of Qt in this process; :mod:`tests.accessibility` asks from outside.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

_ROLE, _TEXT = QAccessible.Role, QAccessible.Text
_USED = {
    *(_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ButtonMenu, _ROLE.Link),
    *(_ROLE.ComboBox, _ROLE.EditableText, _ROLE.SpinBox, _ROLE.Slider, _ROLE.List),
    *(_ROLE.ListItem, _ROLE.Table, _ROLE.Tree, _ROLE.TreeItem, _ROLE.MenuItem),
    *(_ROLE.ProgressBar, _ROLE.Chart, _ROLE.Graphic, _ROLE.Grouping, _ROLE.Dialog),
    *(_ROLE.AlertMessage, _ROLE.ColumnHeader, _ROLE.Grip),
}
"""What has to have a name."""
_PRESSED = {_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ButtonMenu}
_MOST_CHILDREN = 40
"""Of a longer list, so many rows are looked at."""


@dataclass(frozen=True)
class Heard:
    """One thing in the tree, and how one comes to it."""

    way: tuple[str, ...]
    told: object

    @property
    def widget(self):
        return self.told.object()

    @property
    def role(self):
        return self.told.role()

    @property
    def name(self):
        return self.told.text(_TEXT.Name)

    @property
    def kind(self):
        return type(self.widget).__name__ if self.widget is not None else ""

    def __str__(self):
        return f"{' / '.join(self.way)} / {self.role.name} {self.name!r} {self.kind}"


def heard_in(widget):
    """Give all that is shown in ``widget`` and told to a screen reader, in order."""
    told = QAccessible.queryAccessibleInterface(widget)
    yield from _walk(Heard((), told))


def _walk(heard):
    yield heard
    way = (*heard.way, heard.name or heard.kind or heard.role.name)
    for child in _children(heard.told):
        yield from _walk(Heard(way, child))


def _children(told):
    for number in range(min(told.childCount(), _MOST_CHILDREN)):
        child = told.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child


def faults_in(widget):
    """Return what would mislead a screen reader in ``widget``, in sentences."""
    return [fault for heard in heard_in(widget) for fault in _faults(heard)]


def _faults(heard):
    yield from (f"{words}: {heard}" for words, is_so in _RULES.items() if is_so(heard))
    alike = Counter(
        (child.role(), child.text(_TEXT.Name)) for child in _children(heard.told)
    )
    for (role, name), count in alike.items():
        if count > 1 and role in _PRESSED:
            yield f"{count} are called {name!r} in {heard}"


def _is_nameless(heard):
    return heard.role in _USED and not _is_called_something(heard)


def _is_hidden(heard):
    return isinstance(heard.widget, QWidget) and not heard.widget.isVisible()


def _is_passed_over(heard):
    return heard.role is _ROLE.Client and bool(heard.name)


def _takes_keys_in_vain(heard):
    """Return whether Tab comes to it, and does not go on to a part of it."""
    if heard.role is not _ROLE.Client or heard.widget.focusProxy() is not None:
        return False
    return bool(heard.widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_without_group(heard):
    group = heard.told.parent()
    is_in_one = group.role() is _ROLE.Grouping and bool(group.text(_TEXT.Name))
    return heard.role is _ROLE.RadioButton and not is_in_one


def _is_called_something(heard):
    widget = heard.widget
    if heard.role is not _ROLE.ComboBox:
        return bool(heard.name) or _is_of_qt(widget)
    # On Linux Qt names it by what is chosen: what it is for is told by its label.
    label = QAccessible.RelationFlag.Label
    return bool(heard.told.relations(label))


def _is_of_qt(widget):
    """Return whether Qt put it there, with a name of its own for it or none."""
    return widget is not None and widget.objectName().startswith("qt_")


def _is_told_alone(heard):
    button = heard.widget
    if heard.role is not _ROLE.CheckBox or not isinstance(button, QAbstractButton):
        return False
    group = button.group()
    return group is not None and group.exclusive() and len(group.buttons()) > 1


_RULES = {
    "nameless": _is_nameless,
    "one of several, told as a check box": _is_told_alone,
    "one of several, of which nobody knows what": _is_without_group,
    "hidden, and told of": _is_hidden,
    "told as a window": lambda heard: heard.way and heard.role is _ROLE.Border,
    "passed over, with its name": _is_passed_over,
    "has the keys, and is nothing": _takes_keys_in_vain,
}
