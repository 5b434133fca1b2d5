from __future__ import annotations

import threading

import pytest

from desktop.session.latest_job import LatestJob


@pytest.fixture
def jobs(qapp):
    jobs = LatestJob()
    yield jobs
    jobs.let_go()


def test_a_job_is_done_beside_the_window_and_told(jobs, qtbot):
    with qtbot.waitSignal(jobs.done, timeout=2000) as done:
        jobs.start(threading.get_ident)

    assert done.args != [threading.get_ident()]
    assert not jobs.is_busy


def test_of_many_jobs_only_the_first_and_the_last_are_done(jobs, qtbot):
    gate, begun, told = threading.Event(), [], []
    jobs.done.connect(told.append)
    jobs.start(lambda: begun.append("first") or gate.wait())

    for name in ("second", "third", "last"):
        jobs.start(lambda name=name: begun.append(name) or name)
    gate.set()

    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert (begun, told) == (["first", "last"], ["last"])


def test_nothing_is_told_of_a_job_that_was_forgotten(jobs, qtbot):
    gate = threading.Event()
    jobs.start(gate.wait)
    jobs.forget()

    with qtbot.assertNotEmitted(jobs.done, wait=50):
        gate.set()


def test_another_job_can_follow_a_forgotten_one(jobs, qtbot):
    gate = threading.Event()
    jobs.start(gate.wait)
    jobs.forget()

    with qtbot.waitSignal(jobs.done, timeout=2000) as done:
        jobs.start(lambda: "next")
        gate.set()

    assert done.args == ["next"]


def test_what_was_asked_for_last_can_be_waited_for(jobs):
    told = []
    jobs.done.connect(told.append)
    jobs.start(lambda: "first")
    jobs.start(lambda: "last")

    jobs.wait()

    assert told == ["last"]
    assert not jobs.is_busy
