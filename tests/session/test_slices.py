from __future__ import annotations

import pytest

from desktop.session.slices import Slices


@pytest.fixture
def slices(qapp):
    return Slices()


@pytest.fixture
def done():
    return []


def doing(done, *things):
    for thing in things:
        done.append(thing)
        yield


def test_what_is_begun_is_done_between_other_things(slices, done, qtbot):
    slices.start(doing(done, 1, 2, 3))

    assert (done, slices.is_busy) == ([], True)
    qtbot.waitUntil(lambda: not slices.is_busy)
    assert done == [1, 2, 3]


def test_what_is_short_is_done_at_once(slices, done):
    slices.start(doing(done, 1, 2), at_once=True)

    assert (done, slices.is_busy) == ([1, 2], False)


def test_a_new_thing_takes_the_place_of_the_last(slices, done, qtbot):
    slices.start(doing(done, "old"))
    slices.start(doing(done, "new"))

    qtbot.waitUntil(lambda: not slices.is_busy)

    assert done == ["new"]


def test_a_step_may_itself_begin_something_else(slices, done, qtbot):
    def first():
        slices.start(doing(done, "other"))
        yield
        done.append("too late")

    slices.start(first())

    qtbot.waitUntil(lambda: not slices.is_busy)
    assert done == ["other"]


def test_what_is_left_can_be_done_now_or_left_undone(slices, done):
    slices.start(doing(done, 1))
    slices.finish()
    slices.start(doing(done, 2))
    slices.stop()
    slices.finish()

    assert (done, slices.is_busy) == ([1], False)
