from __future__ import annotations

import gc
import threading
import time

import pytest

from desktop.session.beside import Beside


@pytest.fixture
def beside(qapp):
    beside = Beside()
    yield beside
    if beside.is_busy:
        beside.take()


def test_a_job_is_done_in_another_thread_and_told_in_this_one(beside, qtbot):
    with qtbot.waitSignal(beside.done, timeout=2000):
        beside.start(threading.get_ident)

    assert beside.take() != threading.get_ident()


def test_whoever_cannot_wait_takes_the_result_at_once(beside, qtbot):
    beside.start(lambda: time.sleep(0.05) or "done")

    assert beside.take() == "done"
    with qtbot.assertNotEmitted(beside.done, wait=30):
        assert not beside.is_busy


def test_a_result_already_taken_is_not_told_as_the_next_one(beside, qtbot):
    gate = threading.Event()
    beside.start(lambda: "first")
    beside.take()

    beside.start(gate.wait)
    with qtbot.assertNotEmitted(beside.done, wait=30):
        assert beside.is_busy
    gate.set()


def test_an_error_comes_out_where_the_result_would(beside):
    def fail():
        raise KeyError("sea")

    beside.start(fail)

    with pytest.raises(KeyError, match="sea"):
        beside.take()


def test_python_looks_for_garbage_only_when_no_job_runs(beside):
    beside.start(gc.isenabled)

    assert beside.take() is False
    assert gc.isenabled()


def test_two_jobs_at_once_both_have_to_end_first(beside):
    other, gate = Beside(), threading.Event()
    other.start(gate.wait)
    beside.start(lambda: None)

    beside.take()
    between = gc.isenabled()
    gate.set()
    other.take()

    assert not between
    assert gc.isenabled()
