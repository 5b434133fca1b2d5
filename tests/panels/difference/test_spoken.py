from __future__ import annotations

import pytest

from desktop.drafts.comparison import compare
from desktop.panels.difference.spoken import spoken

BOATS = "The boats lay still."
LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([BOATS], ["The boats lie still."], ["Went: “lay”. Came: “lie”."]),
        ([BOATS], [BOATS, LAMP], [f"Came: “{LAMP}”."]),
        ([BOATS, LAMP], [BOATS], [f"Went: “{LAMP}”."]),
        ([LAMP, BOATS, GULL], [BOATS, GULL, LAMP], [f"Moved here: “{LAMP}”."]),
        (["The boats  lay still."], [BOATS], ["Blanks changed."]),
        ([BOATS, "x " * 400], [BOATS], [f"Went: “{'x ' * 149}x…”."]),
    ],
)
def test_a_difference_can_be_heard(old, new, expected):
    found = compare("\n\n".join(old), "\n\n".join(new))

    assert [spoken(found, step) for step in found.steps] == expected
