"""The panel of readers joined with the story: what it shows, and what is done there.

It is made when it is first asked for.  While it is seen it is kept as the notes are, in
slices between what the author does.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.panels.readers.readers_panel import ReadersPanel
from desktop.panels.readers.shown_lines import MINE, ReadersShown
from desktop.screens.story.readers.place_showing import PlaceShowing
from desktop.screens.story.readers.reader_figures import ReaderFigures
from desktop.session.background import LatestJob
from desktop.session.exchange.reader_facts import ReaderFacts, ReaderFile, facts_of
from desktop.session.slices import Slices
from desktop.storage.story.story_state import Mode
from desktop.value import replace
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from desktop.annotations.kinds import Status
    from desktop.appearance.theme import Theme
    from desktop.screens.story.readers.reader_parts import ReaderParts
    from desktop.session.exchange.shown_readers import ShownReaders
    from desktop.steps import Steps

_ON_PAGE = (Mode.REREAD, Mode.REVISE)
_BEHIND_MS, _PAUSE_MS, _MANY = 120, 250, 500
"""How long it may be behind a key; among how many notes it waits for a pause between
keys, and how long that is."""


class ReadersView(QObject):
    """Shows the panel of readers in the side panel's place.

    Signals:
        send_wanted: The author wants to send the story to somebody.

    Attributes:
        panel: The panel.
        places: What shows where notes may belong that have no place.
        working: What works out what it shows.
    """

    send_wanted = Signal()

    def __init__(
        self, parts: ReaderParts, shown: ShownReaders, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._shown = shown
        self._facts: dict[str, ReaderFacts] = {}
        self._known_files: object = None
        self._figures = ReaderFigures(parts.story.session, parts.reading, shown)
        self.panel = ReadersPanel(parts.theme(), parts.places.side)
        self.panel.come_before(parts.page)
        self.places = PlaceShowing(parts, self)
        self.working = Slices(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._work_out)
        self._looking = LatestJob[dict[str, ReaderFacts]](self)
        self._looking.done.connect(self._on_facts)
        self._connect()

    def _connect(self) -> None:
        session, panel = self._parts.story.session, self.panel
        for changed in (
            session.readers_changed,
            session.notes_changed,
            session.notes_arrived,
            session.history_changed,
            self._shown.changed,
            self._parts.filtering.changed,
        ):
            changed.connect(self.refresh_later)
        panel.closed.connect(self.leave)
        panel.send_wanted.connect(self.send_wanted)
        panel.only_wanted.connect(self._show_only)
        panel.eye_pressed.connect(self._on_eye)
        panel.names_hidden.connect(self._hide_names)
        panel.blindness_wanted.connect(self._read_blind)
        panel.unfolding_wanted.connect(self._unfold)
        panel.showing_wanted.connect(self.places.show_next)
        panel.place_reached.connect(self.places.show)
        panel.placing_wanted.connect(self._put)
        panel.go_wanted.connect(self._parts.navigation.go_to)
        panel.state_chosen.connect(self._show_state)
        self.places.shown.connect(panel.show_place)
        self._parts.modes.changed.connect(self._on_mode_changed)

    def let_go(self) -> None:
        """Let the story go, for good."""
        self._later.stop()
        self.working.stop()
        self._looking.let_go()
        self.places.let_go()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.panel.show_theme(theme)

    # Whether it is seen

    @property
    def is_on(self) -> bool:
        """Whether the panel stands left of the page."""
        is_there = self._parts.places.left is self.panel
        return is_there and self._parts.modes.mode in _ON_PAGE

    def show(self) -> None:
        """Show the panel."""
        parts = self._parts
        if parts.modes.mode not in _ON_PAGE:
            parts.modes.enter(Mode.REREAD)
        parts.lenses.leave()  # which has its place
        parts.places.put_left(self.panel)
        parts.unfold()
        self._work_out()

    def leave(self) -> bool:
        """Take it away; return whether it was there, or a place was shown."""
        if self.places.end():
            self._parts.places.give_keys_back()
            return True
        was_on = self.is_on
        if was_on:
            had_keys = self.panel.isAncestorOf(self.panel.window().focusWidget())
            self._parts.places.put_left(None)
            if had_keys:
                self._parts.places.give_keys_back()
        return was_on

    def place_first_of(self, reader: str) -> None:
        """Show where the first note of a reader may belong that has no place."""
        self.working.finish()
        self.panel.place_first_of(reader)

    # What it shows

    def refresh_later(self) -> None:
        """Show the notes anew, once for all that change until then."""
        if not self.is_on:
            return
        is_quick = self._parts.story.session.shown.note_count < _MANY
        if not is_quick:
            self.working.stop()
            self._later.start(_PAUSE_MS)
        elif not self._later.isActive():
            self._later.start(_BEHIND_MS)

    def finish(self) -> None:
        """Show now what is left to be shown; for pictures and tests."""
        self._looking.wait()
        if self._later.isActive():
            self._later.stop()
            self._work_out()
        self.working.finish()

    def _work_out(self) -> None:
        self._look_for_facts()
        self.working.start(self._worked_out())

    def _worked_out(self) -> Steps[None]:
        now = datetime.now().astimezone()
        known = {key: facts.sentence(now) for key, facts in self._facts.items()}
        outline = self._parts.statistics.outline
        shown: ReadersShown = yield from self._figures.worked_out(outline, known)
        self.panel.show_readers(shown)
        yield
        self.places.look_for(line.key for line in shown.lost if not line.places)

    def _look_for_facts(self) -> None:
        story = self._parts.story
        if story.readers.files is self._known_files:
            return
        self._known_files = story.readers.files
        files: list[ReaderFile] = []
        for path, layer in story.readers.files.items():
            first = next(iter(layer.notes.notes.values()), None)
            maker = first and story.session.maker_of(first)
            if maker is not None:
                files.append(ReaderFile(maker.id, path, layer.notes))
        if files:
            work = partial(facts_of, story.path, tuple(files), story.session.text)
            self._looking.start(work)

    def _on_facts(self, facts: dict[str, ReaderFacts]) -> None:
        self._facts = facts
        self.refresh_later()

    # What is done

    def _show_only(self, reader: str) -> None:
        """Show the notes of one reader alone, or everybody's again."""
        filtering, wanted = self._parts.filtering, self._parts.reading.filter
        own = self._parts.story.session.makers.own_ids | {""}
        ids = frozenset({reader}) if reader != MINE else own
        is_only = bool(wanted.creators) and wanted.creators <= ids
        if not is_only and (self._shown.is_hidden(reader) or self._shown.waits(reader)):
            self._shown.hide(reader, is_hidden=False)
        filtering.set(replace(wanted, creators=frozenset() if is_only else ids))

    def _on_eye(self, reader: str) -> None:
        shown = self._shown
        is_seen = not (shown.is_hidden(reader) or shown.waits(reader))
        shown.hide(reader, is_hidden=is_seen)

    def _hide_names(self, is_on: bool) -> None:
        self._shown.hide_names(is_on=is_on)
        self._parts.say(
            translate("Readers go by letters now.")
            if is_on
            else translate("Readers go by their names again.")
        )

    def _read_blind(self, is_on: bool) -> None:
        self._shown.read_blind(is_on=is_on)
        count = self._shown.waiting_count
        if not is_on:
            self._parts.say(translate("Readers’ notes do not wait any more."))
        elif count:
            self._parts.say(
                translate_count(
                    "{count} note waits until you end a pass, or show it here.",
                    "{count} notes wait until you end a pass, or show them here.",
                    count,
                )
            )
        else:
            self._parts.say(
                translate("Notes that come now wait until you have read the story.")
            )

    def _unfold(self) -> None:
        """Show all notes that wait."""
        for each in self._shown.readers():
            if each.waits:
                self._shown.unfold(each.maker.id)

    def _put(self, key: str, number: int) -> None:
        self._parts.attempts.call(self.places.put, key, number)

    def _show_state(self, state: Status | None, is_agreed: bool) -> None:
        wanted = self._parts.reading.filter
        self._parts.filtering.set(replace(wanted, status=state, is_agreed=is_agreed))

    def _on_mode_changed(self) -> None:
        if self._parts.modes.mode not in _ON_PAGE:
            self.places.end()
        else:
            self.refresh_later()
