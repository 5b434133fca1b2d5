"""The lens that is on: on the page, in the overview, the panel and the status line.

It is made when a lens is first looked through, or something is first checked for its
spelling: nothing of lenses is loaded before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer

from desktop.actions.actions import Moment
from desktop.appearance.key_names import as_signs
from desktop.lenses.finding import LensName
from desktop.panels.lenses.lens_faces import lens_icon, lens_title
from desktop.panels.lenses.lens_list import LensList
from desktop.panels.lenses.lens_panel import LensPanel
from desktop.panels.lenses.panel_words import KeyWords
from desktop.screens.story.lenses.finding_commands import FindingCommands
from desktop.screens.story.lenses.finding_marks import FindingMarks
from desktop.screens.story.lenses.lens_deeds import LensDeeds
from desktop.screens.story.lenses.misspelt import Misspelt
from desktop.screens.story.lenses.tense_choices import TenseChoices
from desktop.session.lenses.last_draft import LastDraft
from desktop.session.lenses.lens_reader import LensReader
from desktop.session.lenses.settling import StoryKnown
from desktop.storage.story.story_state import Mode
from desktop.storage.words.author_words import AuthorWords
from desktop.text.span import Span
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.appearance.theme import Theme
    from desktop.screens.story.lenses.lens_parts import LensParts
    from desktop.screens.story.lenses.word_lists import WordLists
    from desktop.session.lenses.seen_lens import SeenLens

_ON_PAGE = (Mode.REREAD, Mode.REVISE)
"""Where a lens is looked through: in Compare it waits."""
_OVERVIEW_MS = 300
"""How long marks on the overview may be behind a key."""
_REST_MS = 60
"""How long the page rests until the panel shows what is in view."""
_FOOT = {
    LensName.TENSE: ("tell-in", translate("set")),
    LensName.SPELLING: ("finding-replacement", translate("put right")),
    LensName.NAMES: ("finding-note", translate("note")),
    LensName.ECHOES: ("settle-all", translate("leave out")),
}
"""The key that a lens's panel names at its foot, and what that does."""
_NAMED = ("tell-in", "settle-all")
"""Actions of which the sections of a panel name the keys."""


class LensView(QObject):
    """Looks through one lens at a time.

    Attributes:
        on: The lens that is on; None if none is.
        reader: What reads the story.
        marks: What is marked on the page.
        findings: What goes from finding to finding.
        deeds: What is made of them.
        panel: What stands left of the page while a lens is on.
        spelling: What underlines misspelt words, and offers others.
        tense_choices: What asks in which tense paragraphs are told.
        list: The list of lenses, once it was opened.
        word_lists: What lets lists of words be edited, once one was.
    """

    def __init__(self, parts: LensParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self.on: LensName | None = None
        self.list: LensList | None = None
        self.word_lists: WordLists | None = None
        session, page = parts.story.session, parts.page
        self._words = words = AuthorWords(parts.preferences.folder)
        self._known = StoryKnown(session, words)
        self.reader = LensReader(
            session,
            is_markdown=parts.story.is_markdown,
            known=self._known.known,
            parent=self,
        )
        self._draft = LastDraft(parts.story.path, self)
        self._draft.found.connect(self.reader.compare_with)
        self.marks = FindingMarks(page, parts.theme())
        self.marks.begin()
        self.findings = FindingCommands(parts, self.marks)
        self.deeds = LensDeeds(parts, self.marks, self.findings)
        self.tense_choices = TenseChoices(parts)
        self.spelling = Misspelt(
            parts, self.reader, self.marks, self.findings, self.deeds, words
        )
        self.panel = LensPanel(parts.theme(), parts.places.side)
        self.panel.come_before(page)
        self._overview_later = self._timer(0, self._show_in_overview)
        self._view_later = self._timer(_REST_MS, self._show_view)
        # The page is painted where the finding is before the panel says which.
        self._current_later = self._timer(0, self._show_current)
        self._connect()

    def _timer(self, interval: int, does: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(does)
        return timer

    def _connect(self) -> None:
        parts, reader = self._parts, self.reader
        reader.changed.connect(self._on_findings_changed)
        reader.sections_changed.connect(self._show_panel)
        reader.counts_changed.connect(self._show_counts)
        self.panel.closed.connect(self.leave)
        self.panel.deed.connect(self._on_deed)
        self.deeds.list_wanted.connect(self._edit_list)
        self.findings.looked_at.connect(self._current_later.start)
        parts.modes.changed.connect(self._on_mode_changed)
        parts.modes.moments_changed.connect(self._show_keys)
        parts.preferences.changed.connect(self._show_keys)
        parts.page.shifted.connect(self._view_later.start)
        parts.page.selected.connect(self._view_later.start)

    def let_go(self) -> None:
        """Let the story go, for good."""
        for timer in (self._overview_later, self._view_later, self._current_later):
            timer.stop()
        self.reader.let_go()
        self._draft.let_go()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.marks.set_theme(theme)
        self.findings.bar.show_theme(theme)
        self.panel.show_theme(theme)
        self._show_in_overview()

    # Which lens is on

    def open_list(self) -> None:
        """List the lenses, with how much each finds; one that is chosen is on."""
        button = self._parts.top_bar.lens_button
        if self.list is not None:
            self.list.deleteLater()
        shown = self.list = LensList(self._parts.theme(), button.window())
        shown.chosen.connect(self.choose)
        shown.left.connect(self._on_list_left)
        shown.show_lens(self.on)
        self.reader.show_counts(is_wanted=True)
        self._show_counts()
        corner = button.mapToGlobal(QPoint(0, 0))
        # Below the button, its right edge under that of the button.
        left = QPoint(button.width() - shown.sizeHint().width(), 0)
        shown.open_at(QRect(corner + left, button.size()))

    def choose(self, lens: LensName | None) -> None:
        """Look through a lens, or through none."""
        if lens is self.on:
            return
        self.findings.let_go()
        self.on = lens
        if lens is LensName.WORDS:
            self._draft.look()
        self._parts.modes.show_moment(Moment.LENS, is_now=self._is_shown)
        self._show_on()

    def leave(self) -> bool:
        """Take the lens away; return whether one was on."""
        was_on = self._is_shown
        if was_on:
            self.choose(None)
        return was_on

    @property
    def _is_shown(self) -> bool:
        return self.on is not None and self._parts.modes.mode in _ON_PAGE

    def _show_on(self) -> None:
        """Show the lens that is on as far as the mode lets it be seen."""
        lens = self.on if self._is_shown else None
        if lens is None:
            self.reader.stop()
            self._parts.places.put_left(None)
            self._parts.top_bar.show_lens("", "", self._parts.modes.key_of("lens"))
            self._parts.status.show_lens("")
            self.marks.seen = None
        else:
            self.marks.seen = self.reader.seen(lens)
            self.panel.show_lens(lens)
            self._parts.places.put_left(self.panel)
            title, key = lens_title(lens), self._parts.modes.key_of("lens")
            self._parts.top_bar.show_lens(title, lens_icon(lens), key)
            self._show_view()
            self.reader.look_through(lens)
        self.marks.renew()
        self._show_keys()
        self._overview_later.start(0)

    def look_at(self, position: int) -> bool:
        """Show the line at the finding of the lens there; return whether it is one."""
        place = Span(position, position)
        found = self.marks.seen.findings_in(place) if self.marks.seen else []
        if found:
            self.findings.look_at(min(found, key=lambda each: len(each.span)))
        return bool(found)

    # What it shows

    def _seen(self) -> SeenLens | None:
        return self.marks.seen

    def _on_findings_changed(self, span: Span | None) -> None:
        self.marks.renew()
        self.findings.look_again()
        if span is None:
            self._overview_later.start(0)
        elif not self._overview_later.isActive():
            # A key moves marks by less than is seen: not with each of them.
            self._overview_later.start(_OVERVIEW_MS)

    def _show_panel(self) -> None:
        seen = self._seen()
        if seen is None or self.on is None:
            return
        if seen.is_complete:
            self.panel.show_seen(seen, self.on)
        self.panel.show_reading(0.0 if seen.is_reading and not seen.headline else None)
        self.panel.show_problem(seen.problem)
        self._show_status()

    def _show_status(self) -> None:
        seen = self._seen()
        if seen is None or self.on is None:
            return
        settled = self.reader.settled_count(self.on)
        words = {"lens": lens_title(self.on), "found": seen.headline}
        if not seen.headline:
            told = lens_title(self.on)
        elif settled:
            told = translate(
                "{lens}: {found}, {count} settled", count=grouped(settled), **words
            )
        else:
            told = translate("{lens}: {found}", **words)
        self._parts.status.show_lens(told)

    def _show_counts(self) -> None:
        if self.list is not None:
            count_of = self.reader.count_of
            counts = {lens: count_of(lens) for lens in LensName}
            known = {lens: n for lens, n in counts.items() if n is not None}
            self.list.show_counts(known)

    def _on_list_left(self) -> None:
        self.reader.show_counts(is_wanted=False)

    def _show_in_overview(self) -> None:
        shown = None if self._seen() is None else tuple(self.marks.places())
        self._parts.overview.show_lens(shown)

    def _show_view(self) -> None:
        page = self._parts.page
        self.reader.set_view(page.visible_span)
        if self._is_shown:
            paragraph = self._parts.story.session.paragraphs.at(page.place_meant)
            self.panel.show_view(page.visible_span, paragraph)

    def _show_keys(self) -> None:
        if self.on is not None:
            key_of = self._parts.modes.key_of
            named = {name: key_of(name) for name in _NAMED}
            self.panel.show_keys(tuple(self._keys(self.on)), named)

    def _keys(self, lens: LensName) -> Iterator[KeyWords]:
        def short(*names: str) -> tuple[str, ...]:
            keys = map(self._parts.modes.key_of, names)
            return tuple(as_signs(key) for key in keys if key)

        going = short("next-finding", "previous-finding")
        if going:
            yield KeyWords(going, translate("next, previous"))
        name, words = _FOOT.get(lens, ("no-lens", translate("off")))
        if key := short(name):
            yield KeyWords(key, words)

    # What happens

    def _show_current(self) -> None:
        self.panel.show_current(self.findings.current)

    def _on_deed(self, deed: object) -> None:
        self._parts.attempts.call(self.deeds.do, deed)

    def _edit_list(self, name: str) -> None:
        # Imported late: hardly anybody edits one.
        from desktop.screens.story.lenses.word_lists import WordLists

        if self.word_lists is None:
            known = self._known.known
            self.word_lists = WordLists(self._parts, known, self._words)
            self.word_lists.written.connect(self.reader.renew_known)
        self.word_lists.open(name)

    def _on_mode_changed(self) -> None:
        is_shown = self._is_shown
        self._parts.modes.show_moment(Moment.LENS, is_now=is_shown)
        if self.on is not None and is_shown != (self._seen() is not None):
            self.findings.let_go()
            self._show_on()
        self._show_keys()
