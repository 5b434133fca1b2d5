from __future__ import annotations

import pytest

from desktop.appearance.theme import load_theme
from desktop.widgets.progress_line import ProgressLine


@pytest.fixture
def line(qtbot):
    line = ProgressLine(load_theme("light"))
    qtbot.addWidget(line)
    line.resize(200, line.sizeHint().height())
    return line


@pytest.mark.parametrize(
    ("fraction", "filled", "empty"),
    [(0.0, (), (5, 100, 195)), (0.5, (5, 90), (110, 195)), (1.0, (5, 100, 195), ())],
)
def test_the_bar_is_filled_as_far_as_one_has_come(line, fraction, filled, empty):
    theme = load_theme("light")

    line.show_progress(fraction, "done", "rest")

    image = line.grab().toImage()
    assert all(image.pixelColor(x, 2).name() == theme.accent for x in filled)
    assert all(image.pixelColor(x, 2).name() == theme.line for x in empty)


def test_progress_is_read_out_in_words(line):
    line.show_progress(0.5, "3 of 6 done", "3 to go")

    assert line.accessibleName() == "3 of 6 done, 3 to go"
