"""Pages are laid out beside the window, which is not held when they are there."""

from __future__ import annotations

import gc
from datetime import UTC, datetime

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.makers import Makers
from desktop.exchange.gathering import Along, Whole
from desktop.printing.page_choices import usual_choices
from desktop.screens.printing.page_job import PageJob, PageOrder

STORY = "The ferry had stopped, and Ines went down to the landing.\n\n" * 1500
_MOST = 3_000
"""Values that Python may look through at once in the window's turn: some 0.3 ms."""


def order():
    return PageOrder(
        whole=Whole(
            text=STORY, notes=AnnotationSet(), anchors={}, makers=Makers(), title="It"
        ),
        along=Along(),
        choices=usual_choices(),
        at=datetime(2026, 11, 30, tzinfo=UTC),
    )


def test_pages_that_are_there_are_not_looked_through_for_garbage(qtbot):
    looked_through = []

    def note(phase, facts):
        if phase == "start":
            looked_through.append(len(gc.get_objects(generation=0)))

    job = PageJob(None)
    gc.callbacks.append(note)
    try:
        with qtbot.waitSignal(job.done) as done:
            job.start(order())
        _ = [[] for _ in range(2_000)]  # whatever the window makes next
    finally:
        gc.callbacks.remove(note)
        job.let_go()

    assert len(done.args[0].pages) > 20
    assert max(looked_through, default=0) < _MOST
