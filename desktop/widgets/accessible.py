"""What widgets are to a screen reader, where Qt cannot know.

Qt tells it by the classes it knows: a frame would be a window to a screen reader, and
what we draw ourselves nothing at all.  A class of ours says otherwise by these names,
each of which it may leave out:

``accessible_role``
    What it is, a ``QAccessible.Role``; without one, the others are not asked.
``accessible_text(which)``
    Its name, description or value, a ``QAccessible.Text``; None for what Qt says.
``add_accessible_state(state)``
    Sets what else it is in a ``QAccessible.State``: selected, expanded.
``accessible_children()``
    What is in it, in the order in which it is read; all widgets in it, if left out.

None of it is asked while nobody listens.  More cannot be told from Python: what Qt asks
of another of its interfaces (actions, values, cells) never comes here, and to say by
``interface_cast`` that it should brings the app down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QToolButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

_HOLDERS = ("QScrollArea", "QFrame", "QWidget")
"""What is nothing by itself, where a class of ours is nothing else to Qt."""
_HOOKS = (
    "accessible_text",
    "add_accessible_state",
    "accessible_children",
)


def speak_for_widgets() -> None:
    """Have screen readers told of widgets as their classes here say, from now on."""
    QAccessible.installFactory(_interface_of)


def tell_reordered(widget: QWidget) -> None:
    """Tell who listens that other things are in ``widget``, or in another order."""
    if QAccessible.isActive():
        reordered = QAccessibleEvent(widget, QAccessible.Event.ObjectReorder)
        QAccessible.updateAccessibility(reordered)


def _interface_of(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return how ``thing`` is told of; None to leave that to Qt.

    Qt asks for each class that a thing is of, its own first, and keeps the answer for
    as long as there is the thing.
    """
    if not isinstance(thing, QWidget):
        return None
    kind = type(thing)
    role = getattr(kind, "accessible_role", None)
    if role is not None:
        has_hooks = any(hasattr(kind, name) for name in _HOOKS)
        made = _SpokenWidget if has_hooks else QAccessibleWidget
        return made(thing, role)
    if class_name in _HOLDERS and _qt_class(kind).__name__ in _HOLDERS:
        return _holder(thing)
    if class_name in ("QLabel", "QLineEditIconButton") and _is_ornament(thing):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None


def _holder(thing: QWidget) -> QAccessibleInterface | None:
    if not thing.isWindow():
        return _SpokenHolder(thing)
    if thing.windowType() is Qt.WindowType.Window:
        return QAccessibleWidget(thing, QAccessible.Role.Window)
    return None  # a popup is what Qt knows


def _qt_class(kind: type) -> type:
    """Return what a class of ours is to Qt."""
    return next(each for each in kind.__mro__ if each.__module__[:7] == "PySide6")


def _is_ornament(thing: QWidget) -> bool:
    """Return whether there is but a picture without a name: in a field, the lens."""
    is_picture = isinstance(thing, QToolButton) or (
        isinstance(thing, QLabel) and not thing.pixmap().isNull()
    )
    return is_picture and not thing.accessibleName()


class _SpokenHolder(QAccessibleWidget):
    """Tells of what holds others together: a group if it has a name, else nothing.

    Screen readers pass over what is a client of its window.
    """

    @override
    def role(self) -> QAccessible.Role:
        is_named = self.widget() is not None and self.widget().accessibleName()
        return QAccessible.Role.Grouping if is_named else QAccessible.Role.Client


class _SpokenWidget(QAccessibleWidget):
    """Tells of a widget what its class says beyond its role."""

    def _hook(self, name: str) -> object:
        return getattr(self.widget(), name, None)

    @override
    def text(self, t: QAccessible.Text) -> str:
        hook = self._hook("accessible_text")
        said = hook(t) if callable(hook) else None
        return super().text(t) if said is None else str(said)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        hook = self._hook("add_accessible_state")
        if callable(hook):
            hook(state)
        return state

    def _children(self) -> Sequence[QWidget] | None:
        hook = self._hook("accessible_children")
        return hook() if callable(hook) else None

    @override
    def childCount(self) -> int:
        children = self._children()
        return super().childCount() if children is None else len(children)

    @override
    def child(self, index: int) -> QAccessibleInterface:
        children = self._children()
        if children is None or not 0 <= index < len(children):
            return super().child(index if children is None else -1)
        return QAccessible.queryAccessibleInterface(children[index])

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        children = self._children()
        if children is None:
            return super().indexOfChild(child)
        thing = child.object()
        return next((n for n, each in enumerate(children) if each is thing), -1)
