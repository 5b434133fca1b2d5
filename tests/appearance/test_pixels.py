from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QRegion, QWheelEvent

from desktop.appearance.pixels import Wheel, ends_within_pixels


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


WHOLE = QRect(0, 0, 100, 50)
TWO_ENDS = QRegion(0, 0, 100, 5) + QRegion(0, 45, 100, 5)


@pytest.mark.parametrize(
    ("painted", "density", "ends_within"),
    [
        pytest.param(QRegion(WHOLE), 1.25, False, id="all"),
        pytest.param(QRegion(0, 0, 120, 60), 1.25, False, id="more-than-all"),
        pytest.param(QRegion(0, 0, 100, 49), 1.25, True, id="a-part"),
        pytest.param(TWO_ENDS, 1.5, True, id="what-is-between-was-left-out"),
        pytest.param(QRegion(0, 0, 100, 49), 2.0, False, id="whole-pixels"),
    ],
)
def test_a_part_ends_within_pixels_where_these_are_no_whole_ones(
    painted, density, ends_within
):
    assert ends_within_pixels(painted, WHOLE, density) is ends_within
