from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from desktop.appearance.density import ends_within_pixels

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
