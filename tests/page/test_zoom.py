from __future__ import annotations

import pytest

from desktop.page.zoom import zoomed


@pytest.mark.parametrize(
    ("per_cent", "steps", "then"),
    [(100, 1, 110), (100, -1, 90), (300, 1, 300), (50, -3, 50), (97, 1, 110)],
)
def test_zooming_goes_from_size_to_size_and_stops_at_the_ends(per_cent, steps, then):
    assert zoomed(per_cent, steps) == then
