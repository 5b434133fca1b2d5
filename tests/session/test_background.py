from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QRasterWindow
from shiboken6 import delete

from desktop.errors import JobHangs
from desktop.session import background
from desktop.session.background import (
    BackgroundJobs,
    JobQueue,
    LatestJob,
    when_painted,
)
from desktop.session.lasting import let_all_be_collected, making_what_stays


class Window(QRasterWindow):
    """Says when it is painted."""

    def __init__(self, told):
        super().__init__()
        self._told = told

    def paintEvent(self, event):
        del event
        self._told.append("painted")


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


@pytest.fixture
def gate():
    """Hold up jobs until the test is over, or opens it."""
    gate = threading.Event()
    yield gate
    gate.set()


@pytest.fixture
def is_impatient(monkeypatch):
    monkeypatch.setattr(background, "LONGEST_WAIT_S", 0.02)


@pytest.fixture
def jobs(qapp):
    jobs = BackgroundJobs()
    yield jobs
    jobs.let_go()


def test_a_job_is_done_in_another_thread_and_told_in_this_one(jobs, qtbot):
    with qtbot.waitSignal(jobs.done):
        jobs.start(threading.get_ident)

    assert jobs.take() != threading.get_ident()


def test_whoever_cannot_wait_takes_the_result_at_once(jobs, qtbot):
    jobs.start(lambda: time.sleep(0.05) or "done")

    assert jobs.take() == "done"
    with qtbot.assertNotEmitted(jobs.done, wait=30):
        assert not jobs.is_busy


def test_a_result_already_taken_is_not_told_as_the_next_one(jobs, qtbot):
    gate = threading.Event()
    jobs.start(lambda: "first")
    jobs.take()

    jobs.start(gate.wait)
    with qtbot.assertNotEmitted(jobs.done, wait=30):
        assert jobs.is_busy
    gate.set()


def test_an_error_comes_out_where_the_result_would(jobs):
    def fail():
        raise KeyError("sea")

    jobs.start(fail)

    with pytest.raises(KeyError, match="sea"):
        jobs.take()


def test_python_looks_for_garbage_only_when_no_job_runs(jobs):
    jobs.start(gc.isenabled)

    assert jobs.take() is False
    assert gc.isenabled()


def test_two_jobs_at_once_both_have_to_end_first(jobs):
    other, gate = BackgroundJobs(), threading.Event()
    other.start(gate.wait)
    jobs.start(lambda: None)

    jobs.take()
    between = gc.isenabled()
    gate.set()
    other.take()

    assert not between
    assert gc.isenabled()


def test_a_job_that_hangs_is_not_waited_for_for_ever(jobs, gate, is_impatient, qtbot):
    jobs.start(lambda: gate.wait() and "done")

    with pytest.raises(JobHangs, match="not come to an end"):
        jobs.take()

    with qtbot.waitSignal(jobs.done):
        gate.set()
    assert jobs.take() == "done"


def test_a_job_that_took_longer_than_anybody_waits_is_taken_when_it_is_done(
    jobs, gate, is_impatient
):
    is_told = threading.Event()
    jobs.start(lambda: gate.wait() and "done")
    job = jobs._job
    job._then = is_told.wait  # The thread goes on for a moment after its job.
    job.began_at = 0.0
    gate.set()
    job.is_done.wait(10)

    result = jobs.take()
    is_told.set()

    assert result == "done"


def test_who_lets_go_of_a_job_that_hangs_says_so_and_goes_on(
    jobs, gate, is_impatient, caplog
):
    jobs.start(gate.wait)

    jobs.let_go()

    assert not jobs.is_busy
    assert "has not come to an end" in caplog.text


def test_the_app_ends_only_after_a_job_that_nobody_waits_for():
    script = (
        "import time\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from desktop.session.background import BackgroundJobs\n"
        "app, jobs = QCoreApplication([]), BackgroundJobs()\n"
        "jobs.start(lambda: time.sleep(0.2) or print('written'))\n"
    )

    ended = subprocess.run(
        [sys.executable, "-c", script],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (ended.stdout, ended.stderr) == ("written\n", "")


@pytest.fixture
def latest(qapp):
    latest = LatestJob()
    yield latest
    latest.let_go()


def test_a_job_is_done_beside_the_window_and_told(latest, qtbot):
    with qtbot.waitSignal(latest.done) as done:
        latest.start(threading.get_ident)

    assert done.args != [threading.get_ident()]
    assert not latest.is_busy


def test_of_many_jobs_only_the_first_and_the_last_are_done(latest, qtbot):
    gate, begun, told = threading.Event(), [], []
    latest.done.connect(told.append)
    latest.start(lambda: begun.append("first") or gate.wait())

    for name in ("second", "third", "last"):
        latest.start(lambda name=name: begun.append(name) or name)
    gate.set()

    qtbot.waitUntil(lambda: not latest.is_busy)
    assert (begun, told) == (["first", "last"], ["last"])


def test_nothing_is_told_of_a_job_that_was_forgotten(latest, qtbot):
    gate = threading.Event()
    latest.start(gate.wait)
    latest.forget()

    with qtbot.assertNotEmitted(latest.done, wait=50):
        gate.set()


def test_another_job_can_follow_a_forgotten_one(latest, qtbot):
    gate = threading.Event()
    latest.start(gate.wait)
    latest.forget()

    with qtbot.waitSignal(latest.done) as done:
        latest.start(lambda: "next")
        gate.set()

    assert done.args == ["next"]


def test_what_was_asked_for_last_can_be_waited_for(latest):
    told = []
    latest.done.connect(told.append)
    latest.start(lambda: "first")
    latest.start(lambda: "last")

    latest.wait()

    assert told == ["last"]
    assert not latest.is_busy


# When a window was painted


@pytest.fixture
def at_once(monkeypatch):
    monkeypatch.setattr(background, "_BEHIND_PAINT_MS", 1)


@pytest.fixture
def painted(monkeypatch):
    """Whether windows were painted, as whoever looks is told; each look is counted."""
    painted = {"is": False, "looks": 0}

    def are_painted():
        painted["looks"] += 1
        return painted["is"]

    monkeypatch.setattr(background, "_are_painted", are_painted)
    return painted


def test_what_comes_behind_the_paint_waits_until_a_window_was_painted(at_once, qtbot):
    told = []
    window = Window(told)
    window.show()

    when_painted(window, lambda: told.append("the rest"))
    qtbot.waitUntil(lambda: "the rest" in told)

    assert told[0] == "painted"
    window.destroy()


def test_it_is_looked_again_while_no_window_was_painted(at_once, painted, qtbot, qapp):
    told = []
    when_painted(qapp, lambda: told.append("the rest"))
    qtbot.waitUntil(lambda: painted["looks"] > 2)
    before = list(told)

    painted["is"] = True
    qtbot.waitUntil(lambda: bool(told))

    assert before == []


def test_a_window_that_stays_covered_holds_nothing_up_for_ever(
    at_once, painted, qtbot, qapp
):
    told = []

    when_painted(qapp, lambda: told.append(painted["looks"]))
    qtbot.waitUntil(lambda: bool(told))

    assert told == [background._LOOKS - 1]


def test_a_job_behind_the_paint_is_begun_then_or_by_who_waits(latest, painted):
    begun, told = [], []
    latest.done.connect(told.append)
    latest.start_painted(lambda: begun.append("begun") or "done")
    QCoreApplication.processEvents()
    before = list(begun), latest.is_busy

    latest.wait()

    assert before == ([], True)
    assert told == ["done"]


def test_a_job_behind_the_paint_gives_way_to_a_later_one(
    latest, at_once, painted, qtbot
):
    begun, told = [], []
    latest.done.connect(told.append)
    latest.start_painted(lambda: begun.append("first"))
    latest.start(lambda: begun.append("later") or "later")
    painted["is"] = True

    qtbot.waitUntil(lambda: painted["looks"] > 0 and bool(told))

    assert (begun, told) == (["later"], ["later"])


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


def test_who_lets_go_of_a_queue_that_hangs_goes_on(queue, gate, is_impatient):
    done = []
    queue.add(gate.wait)
    queue.add(lambda: done.append("next"))

    queue.let_go()

    assert done == ["next"]
    assert not queue.is_busy


def test_whoever_waits_may_be_deleted_before_its_job_ends(qapp):
    jobs, gate = BackgroundJobs[bool](), threading.Event()
    told = []
    jobs.done.connect(lambda: told.append("done"))
    jobs.start(gate.wait)
    job = jobs._job

    delete(jobs)
    gate.set()
    job.join(5)
    qapp.processEvents()

    assert not job.is_alive()
    assert told == []
    gc.enable()
