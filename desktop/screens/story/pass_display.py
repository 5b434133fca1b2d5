"""What the contents show of the passes, kept in step with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.panels.pass_section import PassRow
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.rereading import StoryPass

_PAUSE_MS = 300
"""The progress need not follow every paragraph at once."""

UNNAMED = "First reread"
"""What the pass is called that began by itself."""


class PassDisplay(QObject):
    """Shows in the contents how far the passes have come."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._rereading = screen.story.rereading
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.show)
        self._rereading.marked.connect(self._show_later)
        self._rereading.changed.connect(self.show)
        screen.survey.outlined.connect(self._show_later)
        screen.survey.counted.connect(self.show)
        self.show()

    def _show_later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def show(self) -> None:
        """Show it as it is now."""
        section, current = self._screen.contents.passes, self._rereading.current
        if current is None:
            section.show_none()
        else:
            share = self._rereading.share(current, self.story)
            left = round(self._screen.survey.words * (1 - share))
            section.show_progress(share, left)
        self._show_parts()
        section.show_passes(self._rows())

    @property
    def story(self) -> Span:
        """The story without its front matter."""
        end = len(self._screen.session.live)
        return Span(min(self._screen.survey.outline.front_matter.end, end), end)

    def _show_parts(self) -> None:
        spans = [part.span for part in self._screen.survey.outline.parts]
        read = self._rereading.marks.read_in(spans)
        pairs = zip(read, spans, strict=True)
        self._screen.contents.show_read([n / max(1, len(span)) for n, span in pairs])

    def _rows(self) -> list[PassRow]:
        passes = self._rereading.passes
        is_only_unnamed = len(passes) == 1 and not passes[0].name
        if is_only_unnamed and passes[0] is self._rereading.current:
            return []
        return [self._row(each) for each in passes]

    def _row(self, each: StoryPass) -> PassRow:
        return PassRow(
            id=each.id,
            name=each.name or UNNAMED,
            share=self._rereading.share(each, self.story),
            is_current=each is self._rereading.current,
            is_ended=each.ended is not None,
        )
