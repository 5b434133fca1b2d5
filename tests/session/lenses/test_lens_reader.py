"""Lenses over an open story, read in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, Settled
from desktop.session.lenses.lens_reader import LensReader
from desktop.session.lenses.reading_link import reading_command
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

CHECKOUT = Path(__file__).parents[3]
RHYTHM = LensName.RHYTHM
EVEN = (
    "The sea is grey and cold. The sky is low and dark. "
    "The boat is late and slow. The quay is wet and bare.\n\n"
)
TEXT = "The Ferry\n\n" + EVEN + "He waits.\n\n" + EVEN


class Open:
    """A story that is open, and who reads it."""

    def __init__(self, text):
        self.known = Known()
        self.session = StorySession(text, AnnotationSet(), {})
        self.reader = LensReader(self.session, known=lambda: self.known)

    def put(self, old, new):
        start = self.session.text.index(old)
        change = Change(Span(start, start + len(old)), new)
        self.session.live.apply(ChangeSet((change,)))

    def words(self):
        return [each.span.of(self.session.text) for each in self.reader.findings]


@pytest.fixture
def story(qapp):
    story = Open(TEXT)
    yield story
    story.reader.let_go()


@pytest.fixture
def read(story, qtbot):
    """The story, looked through."""
    story.reader.look_through(RHYTHM)
    qtbot.waitUntil(lambda: story.reader.seen(RHYTHM).is_complete)
    return story


def test_a_lens_is_read_beside_the_window_and_its_findings_stay_on_their_words(
    read, qtbot
):
    assert read.words() == [EVEN.strip()] * 2
    assert read.reader.sections
    assert read.reader.headline
    assert not read.reader.is_reading

    read.put("The Ferry", "The Late Ferry")
    assert read.words() == [EVEN.strip()] * 2
    read.put("He waits", "He waits and waits")
    first = read.session.text.index("The sea")
    assert read.reader.next_after(first).span.start > first + len(EVEN)
    assert len(read.reader.findings_in(Span(first, first))) == 1


def test_a_finding_whose_words_are_edited_goes_at_once_and_its_paragraph_is_read_again(
    read, qtbot
):
    with qtbot.waitSignal(read.reader.changed):
        read.put("quay is wet", "quay is old")
    assert read.words() == [EVEN.strip()]

    qtbot.waitUntil(lambda: len(read.words()) == 2)
    assert read.words() == [EVEN.strip().replace("wet", "old"), EVEN.strip()]
    read.session.undo()
    qtbot.waitUntil(lambda: len(read.words()) == 2)
    assert read.words() == [EVEN.strip()] * 2


def test_what_is_settled_is_left_out_before_the_process_answers(read, qtbot):
    finding, second = read.reader.findings
    settled = Settled(finding.lens, finding.key)
    read.known = Known(settled_places=((settled, finding.span),))
    with qtbot.waitSignal(read.reader.changed):
        read.session.notes_changed.emit(frozenset())
    assert [each.span for each in read.reader.findings] == [second.span]


def test_what_is_settled_stays_so_when_the_story_is_read_again_after_an_edit(
    read, qtbot
):
    finding, second = read.reader.findings
    settled = Settled(finding.lens, finding.key)
    read.known = Known(settled_places=((settled, second.span),))
    with qtbot.waitSignal(read.reader.changed):
        read.session.notes_changed.emit(frozenset())

    read.put("The Ferry", "The Late Ferry" + "\n\nIt was late, and dark." * 20)
    with qtbot.waitSignal(read.reader.sections_changed):
        pass

    first = read.session.text.index(EVEN.strip())
    assert [each.span.start for each in read.reader.findings] == [first]


def test_an_edit_while_what_is_settled_is_taken_in_moves_it_along(read, qtbot):
    finding, second = read.reader.findings
    settled = Settled(finding.lens, finding.key)
    read.known = Known(settled_places=((settled, finding.span),))
    read.reader._take_known()
    assert read.reader._taking.is_busy

    read.put("The Ferry", "A Ferry That Is Late Again")
    read.known = read.known.moved(ChangeSet((Change(Span(0, 9), "A" * 26),)))
    qtbot.waitUntil(lambda: len(read.reader.findings) == 1)

    assert read.reader.findings[0].span.start == second.span.start + 17


def test_without_a_lens_nothing_is_shown_and_the_process_waits_for_the_next(read):
    read.reader.stop()
    assert (list(read.reader.findings), read.reader.lens) == ([], None)
    assert not read.reader.sections
    assert read.reader._link.is_running


def test_a_process_that_ends_is_started_again_once(read, qtbot):
    link = read.reader._link
    for _ in range(2):
        with qtbot.waitSignal(link.died):
            os.kill(link.process_id, signal.SIGTERM)
    assert not link.is_running
    assert "ended twice" in read.reader.problem
    assert list(read.reader.findings) == []

    read.reader.look_through(RHYTHM)
    qtbot.waitUntil(lambda: len(read.reader.findings) == 2)
    assert read.reader.problem == ""


def test_the_process_ends_when_the_window_does_and_heeds_no_ctrl_c(read, qtbot):
    link = read.reader._link
    process = link._process
    os.kill(link.process_id, signal.SIGINT)
    process.closeWriteChannel()
    with qtbot.waitSignal(link.died):
        pass
    assert process.exitCode() == 0
    assert bytes(process.readAllStandardError()) == b""


def test_counts_of_lenses_are_told_while_the_list_is_open(story, qtbot):
    with qtbot.waitSignal(story.reader.counts_changed):
        story.reader.show_counts(is_wanted=True)
    counts = [story.reader.count_of(lens) for lens in LensName]
    assert [count for count in counts if count is not None]


WINDOW = """
import sys, time
from PySide6.QtCore import QCoreApplication
from desktop.lenses.reading_messages import WholeText
from desktop.session.lenses.reading_link import ReadingLink
application = QCoreApplication([])
link = ReadingLink()
link.start()
link.tell(WholeText(1, "The sea.", False))
print(link.process_id, flush=True)
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it otherwise")
def test_the_process_ends_when_the_window_is_killed(qtbot):
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW], stdout=subprocess.PIPE, text=True, cwd=CHECKOUT
    )
    assert window.stdout is not None
    number = int(window.stdout.readline())
    assert is_running(number)

    window.kill()
    window.communicate()

    qtbot.waitUntil(lambda: not is_running(number))


def is_running(number):
    try:
        os.kill(number, 0)
        state = Path(f"/proc/{number}/stat").read_text().rpartition(") ")[2]
    except FileNotFoundError:
        return sys.platform == "darwin"
    except ProcessLookupError:
        return False
    return not state.startswith("Z")  # nobody has asked how it ended


def test_a_frozen_program_is_the_process_if_it_is_told_so(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, *arguments = reading_command()
    ended = subprocess.run(
        [program, "-m", "desktop", *arguments],
        input=b"",
        capture_output=True,
        cwd=CHECKOUT,
        check=False,
        timeout=60,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
