"""Going from finding to finding, and what the author makes of one.

The finding that is looked at has a line at its words, which goes along with them; the
keys that the line names mean the finding only while it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from desktop.actions.actions import Moment
from desktop.lenses.section import Remark
from desktop.page.finding_bar import FindingBar
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span
from desktop.value import replace
from desktop.widgets.announcing import announce, is_heard
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from desktop.lenses.finding import Finding
    from desktop.screens.story.lenses.finding_marks import FindingMarks
    from desktop.screens.story.lenses.lens_parts import LensParts
    from desktop.session.lenses.seen_lens import SeenLens
    from desktop.session.story.live_text import Edit

_KEYS = ("finding-replacement", "finding-note", "settle-finding")
_WIDEST = 400
"""Code points of a finding that are looked at for where its line goes."""


class FindingCommands(QObject):
    """Goes through the findings on one page.

    Signals:
        called: The author clicked what the line at the finding offers; carries the id
            of the action.
        other_wanted: The author clicked another replacement; carries it.
        looked_at: Another finding is looked at, or none.
    """

    called = Signal(str)
    other_wanted = Signal(str)
    looked_at = Signal()

    def __init__(self, parts: LensParts, marks: FindingMarks) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self._marks = marks
        self._page = parts.page
        self._words = ""
        self._replacements: tuple[str, ...] = ()
        self._is_going = False
        self._passed: int | None = None  # where something was made of a finding
        self.bar = FindingBar(parts.theme(), parts.page.viewport())
        self.bar.called.connect(self.called)
        self.bar.chosen.connect(self.other_wanted)
        self._page.shifted.connect(self._place_bar)
        self._page.selected.connect(self._on_caret_moved)
        self._page.live.edit_made.connect(self._on_edited)
        parts.modes.changed.connect(self.show_again)

    @property
    def current(self) -> Finding | None:
        """The finding that is looked at, where it is; None if none is."""
        return self._marks.current

    def step(self, step: int) -> None:
        """Go to the next finding, or to the one before."""
        seen, here = self._marks.seen, self.current
        if seen is None:
            return
        place = self._page.place_meant if here is None else here.span.start
        if step < 0:
            found = seen.previous_before(place)
        else:
            is_passed = here is not None or place == self._passed
            begun = () if is_passed else seen.findings_in(Span(place, place))
            # What begins where the caret is, is next.
            at_caret = (each for each in begun if each.span.start == place)
            found = next(at_caret, None) or seen.next_after(place)
        if found is not None:
            self.go_to(found)
        elif not seen.marks:
            self._parts.say(self._nothing(seen))
        else:
            self._parts.say(
                translate("That was the last finding.")
                if step > 0
                else translate("No finding before this.")
            )

    def _nothing(self, seen: SeenLens) -> str:
        if seen.problem:
            return seen.problem
        if seen.is_reading:
            return translate("The story is still being read.")
        if not seen.headline:  # and the panel may be folded away
            why = (each.words for each in seen.sections if isinstance(each, Remark))
            return next(why, translate("The lens finds nothing here."))
        return translate("The lens finds nothing here.")

    def step_to_key(self, key: str) -> None:
        """Go to the next finding with that ``key``, from the last on to the first."""
        seen, here = self._marks.seen, self.current
        found = seen.findings_with(key) if seen is not None else []
        place = self._page.place_meant if here is None else here.span.end
        if place == self._passed:
            place += 1
        if found:
            self.go_to(next((f for f in found if f.span.start >= place), found[0]))

    def go_to(self, finding: Finding) -> None:
        """Show a finding and its line, the caret at its words."""
        span = finding.span
        self._parts.navigation.choose(None)
        self._is_going = True
        with self._parts.navigation.jumps.jumping():
            self._page.select(Span(span.start, span.start))
            self._page.reveal(span)
        self._is_going = False
        self.look_at(finding)
        self._page.setFocus()

    def look_at(self, finding: Finding) -> None:
        """Show the line at a finding that is in view."""
        self._words = self._page.live.slice(finding.span)
        self._marks.show_current(finding)
        self._parts.selection_bar.hide()
        replacement = finding.replacement
        self._replacements = () if replacement is None else (replacement,)
        self._parts.modes.show_moment(Moment.FINDING, is_now=True)
        self.show_again()
        if is_heard():
            self._announce(finding)
        self.looked_at.emit()

    def _announce(self, finding: Finding) -> None:
        """Tell those who hear the page what is found, and in which line."""
        page, live = self._page, self._page.live
        words = live.flowing_slice(finding.span)[:_WIDEST]
        line = live.flowing_slice(page.line_span(finding.span.start)).strip()
        found = translate("“{words}”: {finding}.", words=words, finding=finding.message)
        if self.replacement is not None:
            found = translate(
                "“{words}”: {finding}; perhaps “{replacement}”.",
                words=words,
                finding=finding.message,
                replacement=self.replacement,
            )
        announce(page, in_sequence(found, translate("“{line}”", line=line)))

    def let_go(self) -> bool:
        """Take the line away; return whether there was one."""
        if self.current is None:
            return False
        self.bar.hide()
        self._marks.show_current(None)
        self._parts.modes.show_moment(Moment.FINDING, is_now=False)
        self.looked_at.emit()
        return True

    def pass_by(self) -> None:
        """Take the line away of a finding of which something was made.

        One goes on to the next from there, although it is one still.
        """
        passed = None if self.current is None else self.current.span.start
        self.let_go()
        self._passed = passed

    def show_replacements(self, replacements: tuple[str, ...]) -> None:
        """Offer other words for the finding that is looked at, the best first."""
        if replacements != self._replacements:
            self._replacements = replacements
            self.show_again()

    @property
    def replacement(self) -> str | None:
        """What could stand instead, the best first; None if nothing is proposed."""
        return self._replacements[0] if self._replacements else None

    def show_again(self) -> None:
        """Say in the line what can be done as it is now."""
        if (finding := self.current) is None:
            return
        modes = self._parts.modes
        if modes.mode not in (Mode.REREAD, Mode.REVISE):
            self.let_go()
            return
        self.bar.show_finding(
            finding.message,
            self._page.live.flowing_slice(finding.span),
            self._replacements,
            {name: modes.key_of(name) for name in _KEYS},
            edits=self._page.is_editable and not self._page.is_diverted,
        )
        self._place_bar()

    # Where the line is

    def _place_bar(self) -> None:
        if self.current is None:
            return
        view = self._page.viewport().rect()
        words = self._words_at(self.current.span)
        if words is None or not words.intersects(view):
            self.bar.hide()
        else:
            self.bar.show_at(words, view)

    def _words_at(self, span: Span) -> QRect | None:
        """Return where the words of a finding are, in pixels of the viewport."""
        live, layout = self._page.live, self._page.page_layout
        span = Span(span.start, min(span.end, span.start + _WIDEST))
        found: QRect | None = None
        for number in range(live.block_at(span.start), live.block_at(span.end) + 1):
            block, start = live.block_span(number), live.to_document(span.start)
            end = live.to_document(span.end)
            shown = layout.shown(live.document.findBlockByNumber(number))
            begin = live.to_document(block.start)
            first, last = max(start - begin, 0), min(end - begin, len(shown.text))
            for each in shown.rectangles(first, max(first, last)):
                place = each.toAlignedRect().translated(0, -self._page.scroll_top)
                found = place if found is None else found.united(place)
        return found

    # What happens

    def _on_caret_moved(self) -> None:
        self._passed = None
        if self.current is None or self._is_going:
            return
        selected = self._page.selected_span
        if not selected.is_empty or not self.current.span.contains(selected.start):
            self.let_go()

    def _on_edited(self, edit: Edit) -> None:
        if self.current is None:
            return
        span = self.current.span
        start = edit.place_of(span.start)
        span = Span(start, start + len(span))
        if self._page.live.slice(span) == self._words:
            self._marks.current = replace(self.current, span=span)
        else:
            self.let_go()

    def look_again(self) -> None:
        """Take the line away if what it is at is no finding any more."""
        if self.current is None:
            return
        there = self._marks.findings_in(self.current.span)
        if self.current not in there:
            self.let_go()
