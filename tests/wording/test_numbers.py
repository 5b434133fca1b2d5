from __future__ import annotations

import pytest

from desktop.wording.numbers import grouped, percentage, signed


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "0"), (999, "999"), (6512, "6\u202f512"), (1234567, "1\u202f234\u202f567")],
)
def test_thousands_are_set_apart(number, written):
    assert grouped(number) == written


@pytest.mark.parametrize(
    ("fraction", "written"),
    [
        pytest.param(0.0, "0\u00a0%", id="none"),
        pytest.param(0.62, "62\u00a0%", id="some"),
        pytest.param(0.999, "99\u00a0%", id="not-quite-all"),
        pytest.param(1.0, "100\u00a0%", id="all"),
        pytest.param(1.2, "100\u00a0%", id="too-much"),
        pytest.param(-0.1, "0\u00a0%", id="too-little"),
    ],
)
def test_a_percentage_is_whole_and_never_rounded_up(fraction, written):
    assert percentage(fraction) == written


@pytest.mark.parametrize(
    ("number", "written"), [(34, "+34"), (-1200, "\u22121\u202f200"), (0, "0")]
)
def test_a_difference_has_a_sign(number, written):
    assert signed(number) == written
