"""How long it takes to look through each lens at a novel, and what the window feels.

    python -m benchmarks.lenses [STORY [LENS …]]

Without a story it is a novel of 100 000 words.  A lens is chosen as an author does it,
from the list, which was opened a moment before.  The yardstick of the same run is what
everybody would write first: all words by a regular expression, counted in a dictionary.
Times are milliseconds; in brackets what the reading process worked until then, or, of
gaps, the thread of the window: the rest other programs took.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from benchmarks.clock import Gap, Gaps, run_for, run_until, since
from benchmarks.novel import novel
from desktop.annotations.annotation_set import AnnotationSet
from desktop.lenses.finding import LensName
from desktop.session.lenses.lens_reader import LensReader
from desktop.session.lenses.reading_link import ReadingLink
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import value

_WORDS = 100_000
_LIST_MS = 300
"""How long the list of lenses is open until one of it is chosen."""
_KEYS = 30
_REST_MS = 1_500
"""In which all is read again that was edited."""
_VIEW = 2_500
"""Code points of a page in view."""
_HEAD = (
    "| lens | first in view | whole | × | again | key | its paragraph | picture "
    "| gap | findings |"
)
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 1


@value
class Taken:
    """How long something took, and what the reading process worked; milliseconds."""

    passed: float
    worked: float

    @override
    def __str__(self) -> str:
        return f"{self.passed:.0f} ({self.worked:.0f})"


@value
class LensFigures:
    """What one lens takes.

    Attributes:
        view: From the choice until the first page is known, nothing being kept yet.
        whole: Until the whole story is.
        again: The same in another process, when it is kept.
        key: How long the window takes for a key, in milliseconds.
        paragraph: From a key until its paragraph is read again.
        picture: From a key until the story and its picture are.
        gap: The longest gap of the event loop until the whole story was there.
        findings: How many there are.
    """

    view: Taken
    whole: Taken
    again: Taken
    key: float
    paragraph: Taken
    picture: Taken
    gap: Gap
    findings: int


def main() -> None:
    story, *names = sys.argv[1:] or [""]
    text = Path(story).read_text(encoding="utf-8") if story else _beginning(novel())
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    yardstick = min(_counting(text) for _ in range(3))
    print(f"Counting the words takes {yardstick:.0f} ms.\n\n{_HEAD}")
    print("| --- |" + " ---: |" * 9)
    for name in map(LensName, names or LensName):
        with TemporaryDirectory(prefix="reread-bench-") as home:
            os.environ["REREAD_HOME"] = home
            print(_line(name, figures_of(name, text), yardstick), flush=True)
    del application


def _beginning(text: str) -> str:
    for number, word in enumerate(re.finditer(r"\S+", text)):
        if number == _WORDS:
            return text[: word.start()]
    return text


def _counting(text: str) -> float:
    start = time.perf_counter()
    Counter(word.lower() for word in re.findall(r"\w+", text))
    return since(start)


def _line(name: LensName, found: LensFigures, yardstick: float) -> str:
    figures = (
        str(found.view),
        str(found.whole),
        f"{found.whole.worked / yardstick:.1f}",
        str(found.again),
        f"{found.key:.2f}",
        str(found.paragraph),
        str(found.picture),
        f"{found.gap.passed:.0f} ({found.gap.worked:.1f})",
        str(found.findings),
    )
    return f"| {name.value} | " + " | ".join(figures) + " |"


def figures_of(name: LensName, text: str) -> LensFigures:
    """Return what it takes to look through a lens at ``text``, in a fresh process."""
    session = StorySession(text, AnnotationSet(), {})
    reader = LensReader(session)
    gaps = Gaps(reader)
    gaps.begin()
    view, whole = _chosen(reader, name)
    gap = gaps.longest()
    count = len(reader.findings)
    key, paragraph, picture = _typed(session, reader, name)
    reader.let_go()
    other = LensReader(StorySession(text, AnnotationSet(), {}))
    _, again = _chosen(other, name)
    other.let_go()
    return LensFigures(view, whole, again, key, paragraph, picture, gap, count)


class _Watch:
    """Tells when findings came, and what was worked until then."""

    def __init__(self, reader: LensReader, name: LensName) -> None:
        self._link = reader.findChild(ReadingLink)
        self._start, self._worked = time.perf_counter(), self._worked_by_now()
        self.told: list[tuple[Taken, Span | None]] = []
        reader.seen(name).changed.connect(self._on_changed)

    def _on_changed(self, span: Span | None) -> None:
        worked = self._worked_by_now() - self._worked
        self.told.append((Taken(since(self._start), worked), span))

    def _worked_by_now(self) -> float:
        """Return what the process worked, as Linux tells it; else nought."""
        number = 0 if self._link is None else self._link.process_id
        stat = Path(f"/proc/{number}/stat")
        if not stat.exists():
            return 0.0
        fields = stat.read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / _TICKS


def _chosen(reader: LensReader, name: LensName) -> tuple[Taken, Taken]:
    """Return how long it is until the page in view is read, and all of the story."""
    reader.set_view(Span(0, _VIEW))
    reader.show_counts(is_wanted=True)
    run_for(_LIST_MS)
    watch, seen = _Watch(reader, name), reader.seen(name)
    reader.look_through(name)
    reader.show_counts(is_wanted=False)
    asked = len(watch.told)
    run_until(lambda: seen.is_complete or bool(seen.problem), step_ms=1)
    if seen.problem:
        raise SystemExit(f"{name.value}: {seen.problem}")
    return watch.told[asked][0], watch.told[-1][0]


def _typed(
    session: StorySession, reader: LensReader, name: LensName
) -> tuple[float, Taken, Taken]:
    """Return what a key costs, and how long its paragraph and the picture take."""
    bare = StorySession(session.text, AnnotationSet(), {})
    key = _key(session) - _key(bare)
    run_for(_REST_MS)
    run_until(lambda: not reader.is_reading)
    watch = _Watch(reader, name)
    session.live.apply(_insertion(session.text))
    run_until(lambda: bool(watch.told) and watch.told[-1][1] is None, step_ms=1)
    parts = [taken for taken, span in watch.told if span is not None]
    return key, parts[-1], watch.told[-1][0]


def _key(session: StorySession) -> float:
    """Return how long an edit takes, the quickest of many, in milliseconds."""
    taken: list[float] = []
    for _ in range(_KEYS):
        change = _insertion(session.text)
        start = time.perf_counter()
        session.live.apply(change)
        taken.append(since(start))
    return min(taken)


def _insertion(text: str) -> ChangeSet:
    at = text.index(" ", len(text) // 2)
    return ChangeSet((Change(Span(at, at), " was"),))


if __name__ == "__main__":
    main()
