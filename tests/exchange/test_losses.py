from __future__ import annotations

import pytest

from desktop.exchange.losses import LossWords, losses_told

KINDS = {
    "gone": LossWords("{count} note", "{count} notes", "stands alone", "stand alone"),
    "tables": LossWords("{count} table", "{count} tables", "left out"),
}


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, ["1 note: stands alone", "1 table: left out"]),
        (2, ["2 notes: stand alone", "2 tables: left out"]),
        (0, []),
    ],
)
def test_what_becomes_of_several_is_said_of_several(count, told):
    found = losses_told(dict.fromkeys(KINDS, count), KINDS)

    assert [loss.sentence for loss in found] == told
