from __future__ import annotations

import pytest

from desktop.session.job_queue import JobQueue


@pytest.fixture
def queue(qapp):
    queue = JobQueue()
    yield queue
    queue.let_go()


def test_jobs_are_done_in_their_order_and_none_is_left_out(queue, qtbot):
    results = []

    for number in range(4):
        queue.add(lambda number=number: number, results.append)

    qtbot.waitUntil(lambda: not queue.is_busy)
    assert results == [0, 1, 2, 3]


def test_a_job_may_ask_for_the_next(queue, qtbot):
    results = []

    queue.add(lambda: 1, lambda one: queue.add(lambda: one + 1, results.append))

    qtbot.waitUntil(lambda: not queue.is_busy)
    assert results == [2]


def test_who_lets_go_waits_for_all_and_hears_of_nothing(queue):
    done, told = [], []
    for number in range(3):
        queue.add(lambda number=number: done.append(number), told.append)

    queue.let_go()

    assert (done, told) == ([0, 1, 2], [])
    assert not queue.is_busy
