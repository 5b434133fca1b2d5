from __future__ import annotations

import socket
import threading
from pathlib import Path
from select import select

import pytest

from desktop.session.incoming_calls import IncomingCalls
from desktop.storage.sessions.handing_over import CallAnswer, hand_over
from desktop.storage.sessions.one_process import Call, MeetingPlace

HERE = Call(Path("/somewhere/here.txt"), "token")


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the whole path may be longer than that of a socket
    return MeetingPlace(Path("lock"), Path("socket"))


@pytest.fixture
def calls(qapp, place):
    calls = IncomingCalls(place)
    calls.heard = []
    calls.called.connect(calls.heard.append)
    yield calls
    calls.stop()


def called(qtbot, place, call):
    """Call from another thread, as from another process; return what came of it."""
    answers = []
    thread = threading.Thread(
        target=lambda: answers.append(hand_over(call, place.address, 60.0))
    )
    thread.start()
    qtbot.waitUntil(lambda: answers != [])
    thread.join()
    return answers[0]


def test_a_call_is_answered_and_told(qtbot, calls, place):
    assert called(qtbot, place, HERE) is CallAnswer.TAKEN
    assert called(qtbot, place, Call()) is CallAnswer.TAKEN

    qtbot.waitUntil(lambda: calls.heard == [HERE, Call()])


def test_nonsense_is_refused_and_harms_nobody(qtbot, calls, place):
    for words in (b"nonsense\n", b"\0" * 100_000, b"{"):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(place.address))
            line.settimeout(60)
            try:
                line.sendall(words)
                line.shutdown(socket.SHUT_WR)
            except OSError:
                continue  # It has hung up on so long a call.
            qtbot.waitUntil(lambda line=line: bool(select([line], [], [], 0)[0]))
            assert line.recv(100) in (b"", b'{"taken":false}\n')

    assert called(qtbot, place, HERE) is CallAnswer.TAKEN


def test_who_listens_no_more_leaves_nothing(qtbot, calls, place):
    calls.stop()

    assert not place.address.exists()
    assert hand_over(HERE, place.address, 1.0) is CallAnswer.NOBODY
