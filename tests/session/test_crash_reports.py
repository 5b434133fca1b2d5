from __future__ import annotations

import sys
import threading

import pytest

from desktop.errors import NotesLocked
from desktop.session.crash_reports import CrashReports


@pytest.fixture
def crash_reports(qapp, monkeypatch):
    """Watch for errors as the program does, without the test framework hearing them."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda *_: None)
    crash_reports = CrashReports()
    yield crash_reports
    crash_reports.stop()


@pytest.fixture
def told(crash_reports):
    told = []
    crash_reports.happened.connect(told.append)
    return told


def happen(error):
    try:
        raise error
    except Exception as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_the_author_is_told_where_the_details_are(told, home):
    happen(ValueError("It was a dark and stormy night"))

    (file,) = home.glob("state/mishaps/*.txt")
    assert len(told) == 1
    assert str(file) in told[0]


def test_the_details_name_the_place_and_hold_no_word_of_a_story(told, home):
    happen(ValueError("It was a dark and stormy night"))

    (file,) = home.glob("state/mishaps/*.txt")
    assert "test_crash_reports.py" in file.read_text()
    assert "ValueError" in file.read_text()
    assert "It was a dark and stormy night" not in file.read_text().split("raise ")[-1]


def test_an_error_that_comes_again_and_again_is_told_once(told, home):
    for word in ("one", "two", "three"):
        happen(ValueError(word))
    try:
        int("none")
    except ValueError as elsewhere:
        sys.excepthook(ValueError, elsewhere, elsewhere.__traceback__)

    assert len(told) == len(list(home.glob("state/mishaps/*.txt"))) == 2


def test_what_an_author_understands_is_told_as_it_is(told, home):
    happen(NotesLocked("The notes are not saved."))

    assert told == ["The notes are not saved."]
    assert not list(home.glob("state/mishaps/*"))


def test_an_error_while_saving_after_an_error_is_not_told_again(crash_reports, told):
    crash_reports.happened.connect(lambda _: happen(ValueError("again")))

    happen(ValueError("once"))

    assert len(told) == 1


def test_an_error_in_another_thread_is_told_too(told, qtbot):
    def fail():
        raise ValueError("elsewhere")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: len(told) == 1)


def test_stopping_leaves_errors_to_whoever_had_them_before(crash_reports):
    crash_reports.stop()

    assert sys.excepthook != crash_reports._on_error
