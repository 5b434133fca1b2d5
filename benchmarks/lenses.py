"""How long it takes to look through each lens at a novel, and what the window feels.

    python -m benchmarks.lenses [STORY [LENS …]]

Without a story it is a novel of 100 000 words.  The yardstick of the same run is what
everybody would write first: all words by a regular expression, counted in a dictionary.
Times are milliseconds; of gaps also how long the thread of the window worked in them,
the rest of which other programs took.
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

from benchmarks.clock import Gap, Gaps, run_for, run_until, since
from benchmarks.novel import novel
from desktop.annotations.annotation_set import AnnotationSet
from desktop.lenses.finding import LensName
from desktop.session.lenses.lens_reader import LensReader
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import value

_WORDS = 100_000
_KEYS = 30
_REST_MS = 1_500
"""In which all is read again that was edited."""
_VIEW = 2_500
"""Code points of a page in view."""
_HEAD = (
    "| lens | first in view | whole | × | again | key | its paragraph | picture "
    "| gap | worked | findings |"
)


@value
class LensFigures:
    """What one lens takes; milliseconds.

    Attributes:
        view: From the choice until the first page is known, nothing being kept yet.
        whole: Until the whole story is.
        again: The same in another process, when it is kept.
        key: How long the window takes for a key.
        paragraph: From a key until its paragraph is read again.
        picture: From a key until the story and its picture are.
        gap: The longest gap of the event loop until the whole story was there.
        findings: How many there are.
    """

    view: float
    whole: float
    again: float
    key: float
    paragraph: float
    picture: float
    gap: Gap
    findings: int


def main() -> None:
    story, *names = sys.argv[1:] or [""]
    text = Path(story).read_text(encoding="utf-8") if story else _beginning(novel())
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    yardstick = _counting(text)
    print(f"Counting the words takes {yardstick:.0f} ms.\n\n{_HEAD}")
    print("| --- |" + " ---: |" * 10)
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
        f"{found.view:.0f}",
        f"{found.whole:.0f}",
        f"{found.whole / yardstick:.1f}",
        f"{found.again:.0f}",
        f"{found.key:.2f}",
        f"{found.paragraph:.0f}",
        f"{found.picture:.0f}",
        f"{found.gap.passed:.0f}",
        f"{found.gap.worked:.1f}",
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
    key, paragraph, picture = _typed(session, reader)
    reader.let_go()
    other = LensReader(StorySession(text, AnnotationSet(), {}))
    _, again = _chosen(other, name)
    other.let_go()
    return LensFigures(view, whole, again, key, paragraph, picture, gap, count)


def _chosen(reader: LensReader, name: LensName) -> tuple[float, float]:
    """Return how long it is until the page in view is read, and all of the story."""
    told: list[float] = []
    start = time.perf_counter()
    reader.set_view(Span(0, _VIEW))
    reader.look_through(name)
    seen = reader.seen(name)
    seen.changed.connect(lambda _: told.append(since(start)))
    run_until(lambda: seen.is_complete or bool(seen.problem), step_ms=1)
    if seen.problem:
        raise RuntimeError(seen.problem)
    return told[0], told[-1]


def _typed(session: StorySession, reader: LensReader) -> tuple[float, float, float]:
    """Return what a key costs, and how long its paragraph and the picture take."""
    bare = StorySession(session.text, AnnotationSet(), {})
    key = _key(session) - _key(bare)
    told: list[tuple[float, Span | None]] = []
    assert reader.lens is not None
    seen = reader.seen(reader.lens)
    run_until(lambda: not reader.is_reading)
    run_for(_REST_MS)
    start = time.perf_counter()
    seen.changed.connect(lambda span: told.append((since(start), span)))
    session.live.apply(_insertion(session.text))
    run_until(lambda: bool(told) and told[-1][1] is None, step_ms=1)
    parts = [at for at, span in told if span is not None]
    return key, parts[-1], told[-1][0]


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
