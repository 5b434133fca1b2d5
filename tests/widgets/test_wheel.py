from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent

from desktop.widgets.wheel import Wheel


def turned(pixels=0, angle=0):
    return QWheelEvent(
        QPointF(),
        QPointF(),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_a_notch_of_the_wheel_scrolls_three_lines(qapp):
    assert Wheel().turn(turned(angle=-120), lines=3) == 60


def test_a_touchpad_scrolls_by_its_own_pixels(qapp):
    assert Wheel().turn(turned(pixels=7, angle=120), lines=3) == -7


def test_where_drivers_count_no_pixels_theirs_are_left_alone(qapp, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")

    assert Wheel().turn(turned(pixels=15, angle=120), lines=3) == -60


@pytest.mark.parametrize("angle", [-1, 1, -7, 15])
def test_small_turns_add_up(qapp, angle):
    wheel = Wheel()

    steps = [wheel.turn(turned(angle=angle), lines=3) for _ in range(120)]

    assert sum(steps) == -60 * angle


def test_a_turn_back_is_felt_at_once(qapp):
    wheel = Wheel()
    wheel.turn(turned(angle=-5), lines=3)

    assert wheel.turn(turned(angle=4), lines=3) == -2
