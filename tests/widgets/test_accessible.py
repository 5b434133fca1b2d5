"""What a screen reader is told of widgets that Qt does not know."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.appearance.theme import load_theme
from desktop.widgets.accessible import speak_for_widgets
from desktop.widgets.buttons import Switch

ROLE, TEXT = QAccessible.Role, QAccessible.Text


class Leaf(QWidget):
    accessible_role = ROLE.ListItem


class Tree(QWidget):
    """Its leaves are read from the last to the first, hidden ones not at all."""

    accessible_role = ROLE.List

    def accessible_children(self):
        return [leaf for leaf in reversed(self.children()) if not leaf.isHidden()]

    def accessible_text(self, which):
        return "three" if which is TEXT.Description else None

    def add_accessible_state(self, state):
        state.selected = True


@pytest.fixture(autouse=True)
def heard(qapp):
    speak_for_widgets()


def told_of(widget):
    return QAccessible.queryAccessibleInterface(widget)


@pytest.fixture
def tree(qtbot):
    tree = Tree()
    qtbot.addWidget(tree)
    for name in ("one", "two", "three"):
        Leaf(tree).setAccessibleName(name)
    return tree


def test_a_class_says_what_it_is_and_in_which_order_it_is_read(tree):
    told = told_of(tree)

    leaves = [told.child(n) for n in range(told.childCount())]

    assert [leaf.text(TEXT.Name) for leaf in leaves] == ["three", "two", "one"]
    assert {leaf.role() for leaf in leaves} == {ROLE.ListItem}
    assert [told.indexOfChild(leaf) for leaf in leaves] == [0, 1, 2]
    assert told.state().selected
    assert (told.text(TEXT.Description), told.text(TEXT.Name)) == ("three", "")


def test_what_is_hidden_is_not_in_it(tree):
    tree.children()[1].hide()
    told = told_of(tree)

    names = [told.child(n).text(TEXT.Name) for n in range(told.childCount())]

    assert names == ["three", "one"]
    assert told.child(2) is None


def test_things_come_and_go_as_often_as_they_like(tree):
    told = told_of(tree)
    for count in range(300):
        leaf = Leaf(tree)
        leaf.setAccessibleName(str(count))
        assert told.child(0).text(TEXT.Name) == str(count)
        leaf.deleteLater()
        del leaf
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if count % 50 == 0:
            gc.collect()

    assert told.childCount() == 3


def test_what_is_a_window_is_told_as_one(qtbot):
    window = QWidget()
    qtbot.addWidget(window)

    assert told_of(window).role() is ROLE.Window


def test_a_frame_is_no_window_and_an_ornament_is_nothing(qtbot):
    frame, ornament = QFrame(), QLabel()
    for each in (frame, ornament):
        qtbot.addWidget(each)
    held = QWidget()
    qtbot.addWidget(held)
    frame.setParent(held)
    picture = QPixmap(4, 4)
    picture.fill("red")
    ornament.setPixmap(picture)

    assert told_of(frame).role() is ROLE.Client
    assert told_of(ornament).role() is ROLE.Client


def test_choices_of_which_one_is_on_are_radio_buttons_of_a_group(qtbot):
    switch = Switch(load_theme("light"), 8, 4)
    qtbot.addWidget(switch)
    switch.setAccessibleName("Show")
    switch.set_choices([("all", "All"), ("open", "Open"), ("done", "Done")])
    switch.show_choice("open")
    told = told_of(switch)

    choices = [told.child(n) for n in range(told.childCount())]

    assert (told.role(), told.text(TEXT.Name)) == (ROLE.Grouping, "Show")
    assert [c.role() for c in choices] == [ROLE.RadioButton] * 3
    assert [bool(c.state().checked) for c in choices] == [False, True, False]
