from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.appearance.theme import load_theme
from desktop.exchange.losses import FormatLoss
from desktop.screens.exchange.outcome_view import OutcomeView
from desktop.wording.numbers import grouped


@pytest.mark.parametrize("count", [1, 23, 2322, 1_234_567])
def test_a_number_stands_whole_in_the_column_of_numbers(qtbot, count):
    view = OutcomeView(load_theme("light"))
    qtbot.addWidget(view)
    view.show()

    what = f"{grouped(count)} tags and {grouped(1120)} colours"
    view.show_outcome(
        (),
        [FormatLoss("tags", count, what, "stand in a last line")],
        "",
        comes_back=True,
    )

    numbers = [label.text() for label in view.findChildren(QLabel, "number")]
    assert grouped(count) in numbers
