"""Laying pages out beside the window, which sees them as soon as they are there.

In a thread, as Python would look for garbage among all those pages in the window's; and
what is still being laid out when something else is chosen ends at once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.exchange.progress import Cancelled, Progress
from desktop.session.background import LatestJob
from desktop.session.lasting import making_what_stays
from desktop.value import replace, value

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.exchange.gathering import Along, Whole
    from desktop.printing.page_choices import PageChoices
    from desktop.printing.page_layout import PageLayout

_LOOK_MS = 15
"""How often it is looked whether there are more pages."""


@value(kw_only=True)
class PageOrder:
    """What is to be laid out.

    Attributes:
        whole: The story.
        along: What goes along with it.
        choices: What the author chose.
        at: The day it is printed.
    """

    whole: Whole
    along: Along
    choices: PageChoices
    at: datetime


class PageJob(QObject):
    """Lays out what was asked for last.

    Signals:
        grew: There are more pages; carries the ``PageLayout``.
        done: All are there; carries it, too.
    """

    grew = Signal(object)
    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job = LatestJob["PageLayout | None"](self)
        self._job.done.connect(self._on_done)
        self._progress = Progress()
        self._begun: list[PageLayout] = []
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._told = 0

    @property
    def is_busy(self) -> bool:
        """Whether there are pages still to come."""
        return self._job.is_busy

    def start(self, order: PageOrder) -> None:
        """Lay out ``order`` in place of what was asked for before."""
        self._progress.cancel()
        self._progress, self._begun, self._told = Progress(), [], 0
        self._job.start(partial(_laid, order, self._progress, self._begun))
        self._looks.start()

    def stop(self) -> None:
        """Tell nothing any more of what is being laid out."""
        self._progress.cancel()
        self._looks.stop()
        self._job.forget()

    def wait(self) -> None:
        """Tell now what is still to be told."""
        self._job.wait()

    def let_go(self) -> None:
        """Stop, for good."""
        self.stop()
        self._job.let_go()

    def _look(self) -> None:
        if self._begun and len(self._begun[0].pages) > self._told:
            layout = self._begun[0]
            self._told = len(layout.pages)
            self.grew.emit(layout)

    def _on_done(self, layout: PageLayout | None) -> None:
        self._looks.stop()
        if layout is not None:
            self.done.emit(layout)


def _laid(
    order: PageOrder, progress: Progress, begun: list[PageLayout]
) -> PageLayout | None:
    """Return all pages; None if nobody wants them any more.

    Args:
        order: What is laid out.
        progress: Knows whether it is still wanted.
        begun: Gets the layout as soon as there is one, while its pages become more.
    """
    # As the job ends Python would look through all those pages, in the window's turn.
    with making_what_stays():
        return _whole_layout(order, progress, begun)


def _whole_layout(
    order: PageOrder, progress: Progress, begun: list[PageLayout]
) -> PageLayout | None:
    from desktop.exchange.gathering import gathered
    from desktop.printing.page_layout import PageLayout
    from desktop.text.structure.outline import outline

    try:
        whole = order.whole
        if not order.along.has_front_matter:
            found = outline(whole.text, whole.is_markdown)
            whole = replace(whole, front_end=found.front_matter.end)
        progress.at(0.0)
        manuscript = gathered(whole, order.along)
        layout = PageLayout(manuscript, order.choices, order.at)
        begun.append(layout)
        _lay_out(layout, progress)
    except Cancelled:
        return None
    return layout


def _lay_out(layout: PageLayout, progress: Progress) -> None:
    try:
        for _ in layout.laying():
            progress.at(layout.done)
    finally:
        layout.set_blocks.clear()
