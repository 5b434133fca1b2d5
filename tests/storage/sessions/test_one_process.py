from __future__ import annotations

import os
import socket
import stat
import threading
from pathlib import Path

import pytest

from desktop.storage.sessions import one_process
from desktop.storage.sessions.handing_over import (
    CallAnswer,
    answer_to,
    call_in,
    hand_over,
    line_of,
    listening,
)
from desktop.storage.sessions.one_process import (
    Call,
    MeetingPlace,
    Standing,
    call_for,
    meet,
    meeting_place,
)

NOWHERE = Call(Path("/somewhere/here.txt"))


@pytest.fixture
def runtime(tmp_path_factory, monkeypatch):
    """The system's own folder for what runs, which is the author's alone."""
    folder = tmp_path_factory.mktemp("r")
    folder.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setattr(one_process, "_LONGEST", 1000)
    monkeypatch.setattr(one_process, "PATIENCE", 60.0)  # whatever else is done here
    return folder


@pytest.fixture
def place(runtime):
    return meeting_place()


@pytest.fixture
def answering(place, monkeypatch, tmp_path):
    """CallAnswer one call after the other in a thread; return what was said."""
    monkeypatch.chdir(place.address.parent)  # for a path that a socket can have
    here = MeetingPlace(place.lock, Path(place.address.name))
    ear, word = listening(here)
    said = []

    def answer():
        while True:
            try:
                line, _ = ear.accept()
            except OSError:
                return
            with line:
                said.append(call_in(line.recv(65536), word))
                line.sendall(answer_to(said[-1]))

    ear.setblocking(True)
    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    yield here, said
    ear.shutdown(socket.SHUT_RDWR)
    ear.close()
    thread.join()


def test_the_first_is_the_one_until_it_ends(place):
    first = meet(NOWHERE)
    second = meet(NOWHERE, patience=0.0)
    first.let_go()
    third = meet(NOWHERE)

    assert (first.place, first.is_only) == (place, False)  # it has let go
    assert second.standing is Standing.BESIDE
    assert third.is_only
    third.let_go()


def test_a_later_one_hands_over_what_it_was_to_do(answering, monkeypatch):
    here, said = answering
    monkeypatch.setattr(one_process, "meeting_place", lambda disk: here)
    first = meet(NOWHERE)

    second = meet(NOWHERE)

    assert (second.standing, said) == (Standing.HANDED_OVER, [NOWHERE])
    first.let_go()


@pytest.mark.parametrize(
    "story", [None, Path("/a b/café.txt"), Path(os.fsdecode(b"/caf\xe9\n.txt"))]
)
def test_a_call_is_understood_as_it_was_meant(story):
    call = Call(story, "token\n1")

    assert call_in(line_of(call)) == call
    assert line_of(call).count(b"\n") == 1


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"[" * 10_000,
        b"null\n",
        line_of(NOWHERE).replace(b'"reread": 1', b'"reread": 2'),
        line_of(NOWHERE, "another word"),
        line_of(Call(Path("here.txt"))),
        line_of(NOWHERE).replace(b"/somewhere", rb"/some\u0000where"),
        line_of(NOWHERE).replace(b'"/somewhere/here.txt"', b"7"),
    ],
)
def test_what_is_not_understood_is_refused(line):
    assert call_in(line) is None


def test_a_path_counts_from_the_folder_it_was_said_in(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "abc")

    assert call_for(Path("here.txt")) == Call(tmp_path / "here.txt", "abc")
    assert call_for(None) == Call(None, "abc")


def test_whoever_does_not_understand_says_no(answering, monkeypatch):
    here, _ = answering
    monkeypatch.setattr("desktop.storage.sessions.handing_over.FORMAT", 2)

    assert hand_over(NOWHERE, here.address, 2.0) is CallAnswer.NO


def test_where_nobody_is_any_more_nobody_answers(place, monkeypatch):
    monkeypatch.chdir(place.address.parent)
    here = MeetingPlace(place.lock, Path(place.address.name))

    assert hand_over(NOWHERE, here.address, 1.0) is CallAnswer.NOBODY

    ear, _ = listening(here)
    ear.close()

    assert here.address.exists()
    assert hand_over(NOWHERE, here.address, 1.0) is CallAnswer.NOBODY


def test_whoever_listens_and_says_nothing_is_not_waited_for(place, monkeypatch):
    monkeypatch.chdir(place.address.parent)
    here = MeetingPlace(place.lock, Path(place.address.name))
    ear, _ = listening(here)

    assert hand_over(NOWHERE, here.address, 0.05) is CallAnswer.NO
    ear.close()


def test_the_socket_is_nobody_elses(place, monkeypatch):
    monkeypatch.chdir(place.address.parent)
    ear, _ = listening(MeetingPlace(place.lock, Path(place.address.name)))

    assert stat.S_IMODE(place.address.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.address.parent.stat().st_mode) == 0o700
    ear.close()


def test_a_system_without_such_sockets_has_a_port_and_a_word(place, monkeypatch):
    monkeypatch.setattr("desktop.storage.sessions.handing_over._HAS_FILES", False)
    ear, word = listening(place)
    port, told = place.address.read_text().split()

    assert (int(port), told) == (ear.getsockname()[1], word)
    assert len(word) == 64
    assert stat.S_IMODE(place.address.stat().st_mode) == 0o600
    assert (
        hand_over(NOWHERE, place.address, 0.05) is CallAnswer.NO
    )  # it does not answer
    ear.setblocking(True)
    line, _ = ear.accept()
    assert call_in(line.recv(65536), word) == NOWHERE
    line.close()
    ear.close()


@pytest.mark.parametrize(
    "changed",
    [
        {"DISPLAY": ":1"},
        {"WAYLAND_DISPLAY": "wayland-1"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"HOSTNAME": "elsewhere"},
    ],
)
def test_another_screen_or_machine_is_another_place(runtime, changed):
    usual = {"XDG_RUNTIME_DIR": str(runtime), "DISPLAY": ":0"}

    assert meeting_place(usual) == meeting_place(usual | {"DISPLAY": ":0.0"})
    assert meeting_place(usual) != meeting_place(usual | changed)


def test_another_folder_of_state_is_another_place(place, monkeypatch, tmp_path):
    monkeypatch.setenv("REREAD_HOME", str(tmp_path / "elsewhere"))

    assert meeting_place() != place


def test_a_folder_of_the_system_that_others_can_enter_is_not_used(runtime, home):
    runtime.chmod(0o755)

    assert meeting_place().lock.is_relative_to(home)


def test_a_long_path_gives_way_to_one_a_socket_can_have(runtime, monkeypatch):
    monkeypatch.setattr(one_process, "_LONGEST", 50)

    name = f"reread-{os.geteuid()}"

    assert meeting_place().lock.parent.name == name


def test_without_any_folder_there_is_no_one_process(home, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    (home / "state").write_text("a file in its place")

    one = meet(NOWHERE)

    assert (one.standing, one.place) == (Standing.BESIDE, None)
