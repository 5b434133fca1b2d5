"""What the palette knows of the story in its window, as long as that is shown."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind
from desktop.panels.palette.palette_rows import PaletteRow
from desktop.text.finding.ranking import entry
from desktop.text.structure.part_names import PartNames
from desktop.window.palette.note_lookup import NoteHit, NoteLookup
from desktop.window.palette.offer import OfferGroup, PaletteOffer
from desktop.window.palette.story_offers import StoryOffers, draft_offers, go_to_page
from desktop.window.palette.word_search import TextHit, WordSearch
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.steps import Steps
    from desktop.window.main_window import MainWindow

_HEADING = 24
"""Code points of a heading that there is room for beside a note."""
_ICONS = {
    Kind.HIGHLIGHT: "highlighter",
    Kind.QUESTION: "circle-question-mark",
    Kind.SUGGESTION: "square-pen",
}
_NOTE = "sticky-note"


class StorySide:
    """Gathers what there is of one story, and goes to what is chosen of it.

    Attributes:
        screen: The story on the screen.
        offers: What there is to choose, as it was gathered last.
        notes: What its notes say.
        words: Looks for words in its text.
    """

    def __init__(self, window: MainWindow, screen: StoryScreen) -> None:
        self._window = window
        self.screen = screen
        self.offers: list[PaletteOffer] = []
        self._gatherer = StoryOffers(screen)
        self.notes = NoteLookup(self._maker)
        is_markdown = screen.story.is_markdown
        self.words = WordSearch(screen.session, is_markdown=is_markdown)
        self._names = PartNames(screen.statistics.outline, _HEADING)

    def gathering(self) -> Steps[None]:
        """Gather what there is to choose, and take up the notes, step by step."""
        found = yield from self._gatherer.gathering()
        self.offers = [*found, *self._drafts()]
        self._names = PartNames(self.screen.statistics.outline, _HEADING)
        yield
        order, shown = self.screen.reading, self.screen.session.shown.notes
        known = {note.id: note for note in order.threads()}
        yield
        first = [shown[each] for each in order.order if each in known]
        yield
        listed = {note.id for note in first}
        others = [note for note in known.values() if note.id not in listed]
        yield from self.notes.preparing([*first, *others])

    def _drafts(self) -> list[PaletteOffer]:
        desk = self._window.desk
        if desk is None:
            return []
        drafts = [found.draft for found in desk.drafts.keeper.drafts.drafts]
        show, compare = desk.draft_wanted.emit, desk.compare.compare_with
        return list(draft_offers(drafts, show, compare, datetime.now().astimezone()))

    # Notes

    def note_offer(self, hit: NoteHit) -> PaletteOffer:
        """Return what goes to a note; the other choice is to write in it."""
        note = hit.note
        return PaletteOffer(
            entry(f"note:{note.id}", hit.words),
            OfferGroup.NOTES,
            _ICONS.get(note.kind, _NOTE),
            partial(self._go_to_note, note.id),
            partial(self._write_in_note, note.id),
            beside=self._told(note),
            colour=note.shown_colour.value,
        )

    def _told(self, note: Annotation) -> str:
        """Return who made a note, how it stands if it is done, and where it is."""
        is_done = note.status is not None and note.status.value == "done"
        state = note.state_word if is_done else ""
        return " · ".join(filter(None, (self._maker(note), state, self._place(note))))

    def _place(self, note: Annotation) -> str:
        if note.is_on_story:
            return translate("whole story")
        placing = self.screen.session.placing
        span = placing.span_of(placing.first_key(note))
        return self._names.of(span) if span else translate("without a place")

    def _maker(self, note: Annotation) -> str:
        maker = self.screen.session.maker_of(note)
        return "" if maker is None else maker.name

    def _go_to_note(self, note: str) -> None:
        go_to_page(self.screen)
        if note in self.screen.session.shown:
            self.screen.navigation.choose(note)

    def _write_in_note(self, note: str) -> None:
        self._go_to_note(note)
        self._window.menus.action("edit-note").trigger()

    # Words of the story

    def word_offer(self, hit: TextHit) -> tuple[PaletteOffer, PaletteRow]:
        """Return what goes to a find in the text, and its row."""
        key, place = f"words:{hit.span.start}", self._names.of(hit.span)
        offer = PaletteOffer(
            entry(key, hit.words),
            OfferGroup.STORY,
            "text-align-start",
            partial(self._go_to_words, hit),
            beside=place,
        )
        row = PaletteRow(
            key,
            hit.words,
            (hit.mark,),
            icon=offer.icon,
            beside=place,
            is_of_story=True,
            section=OfferGroup.STORY.title,
        )
        return offer, row

    def _go_to_words(self, hit: TextHit) -> None:
        screen = self.screen
        if hit.span.end > len(screen.session.live):
            return  # They were written away meanwhile.
        go_to_page(screen)
        screen.navigation.choose(None)
        with screen.navigation.jumps.jumping():
            screen.page.select(hit.span)
            screen.page.reveal(hit.span)
        screen.page.setFocus()
