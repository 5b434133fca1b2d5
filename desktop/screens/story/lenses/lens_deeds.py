"""What the author makes of findings, and what a click in the panel of a lens does.

Each is one step to undo, and refused as notes and text usually are.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.kinds import Kind
from desktop.errors import NotPossible
from desktop.lenses.section import Does
from desktop.session.lenses import finding_notes, settling
from desktop.text.span import Span
from desktop.value import replace
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from desktop.lenses.finding import Finding, LensName
    from desktop.lenses.section import Deed
    from desktop.screens.story.lenses.finding_commands import FindingCommands
    from desktop.screens.story.lenses.finding_marks import FindingMarks
    from desktop.screens.story.lenses.lens_parts import LensParts
    from desktop.session.story.noting.quick_marking import Marked

_UNDO = translate("Undo takes that back.")
_NOTHING = translate("Nothing is proposed here; make a note of it instead.")


class LensDeeds(QObject):
    """Does what the author asks for with findings.

    Signals:
        list_wanted: A list of words is to be edited; carries its name.
    """

    list_wanted = Signal(str)

    def __init__(
        self, parts: LensParts, marks: FindingMarks, findings: FindingCommands
    ) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self._marks = marks
        self._findings = findings
        self._session, self._marking = parts.story.session, parts.story.marking
        call = parts.attempts.call
        findings.called.connect(self._on_called)
        findings.other_wanted.connect(partial(call, self.replace_with))

    def _current(self) -> Finding:
        """Return the finding that is looked at.

        Raises:
            NotPossible: If none is.
        """
        if self._findings.current is None:
            raise NotPossible(translate("Go to a finding first."))
        return self._findings.current

    # One finding

    def note(self) -> None:
        """Make a note of the finding, and let the author write in it.

        Raises:
            NotesLocked: If no note can be made.
            NotPossible: If no finding is looked at.
        """
        finding = self._current()
        before, made = self._session.notes, finding_notes.note_finding
        note = made(self._session, self._marking, finding, Kind.NOTE)
        self._findings.pass_by()
        self._parts.navigation.choose(note, reveal=False)
        self._parts.writing.begin(note, is_new=note not in before)

    def replace(self) -> None:
        """Suggest the replacement, or put it into the text where that is edited.

        Raises:
            NotesLocked: If no note can be made.
            NotPossible: If no finding is looked at, or nothing is proposed for it.
            NoRoom: If the text would be too long to be edited.
        """
        self._current()
        if self._findings.replacement is None:
            raise NotPossible(_NOTHING)
        self.replace_with(self._findings.replacement)

    def replace_with(self, words: str) -> None:
        """Do the same with other words.

        Raises:
            NotesLocked: If no note can be made.
            NotPossible: If no finding is looked at.
            NoRoom: If the text would be too long to be edited.
        """
        self.put(self._current(), words)
        self._findings.pass_by()

    def put(self, finding: Finding, words: str) -> None:
        """Put ``words`` in the place of a finding, or suggest them.

        Raises:
            NotesLocked: If no note can be made.
            NoRoom: If the text would be too long to be edited.
        """
        page, proposed = self._parts.page, replace(finding, replacement=words)
        if page.is_editable and not page.is_diverted:
            finding_notes.edit_finding(self._session, proposed)
            end = finding.span.start + len(words)
            page.select(Span(end, end))
            return
        note = finding_notes.suggest_finding(self._session, self._marking, proposed)
        if note is not None:
            self._parts.navigation.choose(note, reveal=False)

    def settle(self) -> None:
        """Let the finding stand.

        Raises:
            NotesLocked: If notes may not be changed.
            NotPossible: If no finding is looked at.
        """
        settling.settle(self._session, self._marking, self._current())
        self._findings.let_go()
        self._parts.say(translate("It stands."), _UNDO)

    def settle_all(self) -> None:
        """Let all findings of its kind stand.

        Raises:
            NotesLocked: If notes may not be changed.
            NotPossible: If no finding is looked at.
        """
        finding = self._current()
        self._settle_key(finding.lens, finding.key)
        self._findings.let_go()

    def _settle_key(self, lens: LensName, key: str) -> None:
        settling.settle_all(self._session, self._marking, lens, key)
        self._parts.say(translate("All of this kind stand."), _UNDO)

    # What a click in the panel does

    def do(self, deed: Deed) -> None:
        """Do what was clicked.

        Raises:
            NotesLocked: If notes may not be changed.
        """
        does = {
            Does.GO: self._go,
            Does.STEP: self._step,
            Does.CHOOSE: self._choose,
            Does.TAKE_BACK: self._take_back,
            Does.SETTLE: self._settle,
            Does.SUGGEST: self._suggest,
            Does.EDIT_LIST: self._edit_list,
        }.get(deed.does)
        if does is not None and self._marks.seen is not None:
            does(deed, self._marks.seen.lens)

    def _go(self, deed: Deed, _lens: LensName) -> None:
        if deed.span is None:
            return
        near = self._marks.findings_in(deed.span)
        found = next((f for f in near if f.span.start == deed.span.start), None)
        if found is not None and len(found.span) >= len(deed.span):
            self._findings.go_to(found)
        else:
            self._parts.navigation.go_to(min(deed.span.start, len(self._session.live)))

    def _step(self, deed: Deed, _lens: LensName) -> None:
        self._findings.step_to_key(deed.key)

    def _choose(self, deed: Deed, lens: LensName) -> None:
        settling.choose(self._session, self._marking, lens, deed.key, deed.span)

    def _take_back(self, deed: Deed, lens: LensName) -> None:
        settling.take_back(self._session, lens, deed.key, deed.span)

    def _settle(self, deed: Deed, lens: LensName) -> None:
        self._settle_key(lens, deed.key)

    def _suggest(self, deed: Deed, _lens: LensName) -> None:
        seen = self._marks.seen
        found = seen.findings_with(deed.key) if seen is not None else []
        made = finding_notes.suggest_all(self._session, self._marking, found)
        self._parts.say(_told(made), _UNDO if made.notes else "")

    def _edit_list(self, deed: Deed, _lens: LensName) -> None:
        self.list_wanted.emit(deed.key)

    def _on_called(self, action: str) -> None:
        does = {
            "finding-replacement": self.replace,
            "finding-note": self.note,
            "settle-finding": self.settle,
        }[action]
        self._parts.attempts.call_action(action, does)


def _told(made: Marked) -> str:
    """Return what became of the places, as sentences."""
    count = len(made.notes)
    told = [
        translate_count("{count} suggestion made.", "{count} suggestions made.", count)
    ]
    if made.already:
        told.append(
            translate_count(
                "{count} place had one already.",
                "{count} places had one already.",
                made.already,
            )
        )
    if made.left_out:
        left = grouped(made.left_out)
        told.append(translate("{count} more are left: ask again for them.", count=left))
    return in_sequence(*told)
