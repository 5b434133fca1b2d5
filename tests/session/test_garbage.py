from __future__ import annotations

import gc

import pytest

from desktop.session.garbage import let_all_be_collected, making_what_stays


@pytest.fixture(autouse=True)
def _as_it_was():
    yield
    gc.unfreeze()
    gc.enable()


def test_what_is_made_to_stay_is_not_looked_through():
    with making_what_stays():
        made = [{"note": n} for n in range(100)]
        was_enabled = gc.isenabled()

    assert len(made) == 100
    assert not was_enabled
    assert gc.isenabled()
    assert gc.get_freeze_count() > 100


def test_what_lived_long_can_be_collected_when_it_ends():
    with making_what_stays():
        made = [{"note": n} for n in range(100)]

    let_all_be_collected()

    assert made
    assert gc.get_freeze_count() == 0


def test_a_story_that_cannot_be_opened_leaves_the_search_on():
    with pytest.raises(ValueError, match="no story"), making_what_stays():
        raise ValueError("no story")

    assert gc.isenabled()
