"""What the palette offers of one story: its parts, filters, passes, lenses and drafts.

They are gathered step by step, as a novel has thousands of notes to count.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from desktop.actions.other_names import LENS_NAMES, other_names
from desktop.annotations.colour_names import name_of_colour
from desktop.annotations.kinds import KINDS, Colour, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.annotations.tags import tag_counts
from desktop.appearance.key_names import as_signs
from desktop.screens.story.contents_rows import open_notes, sections_of, title_of
from desktop.screens.story.story_display import reader_rows
from desktop.steps import batches
from desktop.storage.story.story_state import Mode
from desktop.text.finding.ranking import entry
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.text.structure.part_names import PartNames
from desktop.window.palette.offer import OfferGroup, PaletteOffer
from desktop.wording.dates import short_day
from desktop.wording.numbers import percentage
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from desktop.annotations.annotation import Annotation
    from desktop.drafts.draft_list import Draft
    from desktop.lenses.finding import LensName
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.steps import Steps
    from desktop.text.structure.outline import Part

_LONGEST = 120
"""Code points of a heading, or of a line with a bookmark, that are shown."""
_HEADING = 40
"""Those that are shown of the heading of the chapter another thing is in."""
_MOST_TAGS = 500


class StoryOffers:
    """Gathers what there is to choose in the story of one window."""

    def __init__(self, screen: StoryScreen) -> None:
        self._screen = screen

    def gathering(self) -> Steps[list[PaletteOffer]]:
        """Gather all of it, step by step."""
        threads = self._screen.reading.threads()
        yield
        found = [*self._lenses(), *self._passes(), *self._quick_notes()]
        yield
        found += yield from self._filters(threads)
        found += yield from self._parts(threads)
        found += self._bookmarks()
        return found

    # What is done

    def _on_page(self, does: Callable[[], object]) -> None:
        """Go to the page, if something else is shown, and do something there."""
        go_to_page(self._screen)
        does()

    def _lenses(self) -> Iterator[PaletteOffer]:
        # Late: nothing of lenses is loaded before somebody looks for one.
        from desktop.lenses.finding import LensName
        from desktop.panels.lenses.lens_faces import lens_icon, lens_title

        commands = self._screen.lens_commands
        for number, lens in enumerate(LensName, 1):
            yield PaletteOffer(
                entry(
                    f"lens:{lens.value}",
                    translate("Lens: {lens}", lens=lens_title(lens)),
                    other_names(LENS_NAMES, lens.value),
                ),
                OfferGroup.DO,
                lens_icon(lens),
                partial(self._on_page, partial(commands.choose, lens)),
                told=partial(self._told_of_lens, lens, number),
                is_kept=True,
            )

    def _told_of_lens(self, lens: LensName, number: int) -> tuple[str, tuple[str, ...]]:
        """Return whether a lens is on, and the keys that switch it on."""
        view, key = self._screen.lens_commands.view, self._screen.modes.key_of("lens")
        is_on = view is not None and view.on is lens
        keys = (as_signs(key), str(number)) if key else ()
        return (translate("on") if is_on else "", keys)

    def _passes(self) -> Iterator[PaletteOffer]:
        screen = self._screen
        rereading, span = screen.story.rereading, screen.statistics.story_span
        for one in rereading.passes:
            if one.ended is not None or not one.name:
                continue
            take_up = partial(screen.pass_commands.take_up, one.id)
            yield PaletteOffer(
                entry(
                    f"pass:{one.name}",
                    translate("Continue the pass “{name}”", name=one.name),
                ),
                OfferGroup.DO,
                "flag",
                partial(self._on_page, take_up),
                beside=percentage(rereading.share(one, span)),
            )

    def _quick_notes(self) -> Iterator[PaletteOffer]:
        from desktop.annotations.quick_notes import read_quick_notes
        from desktop.panels.quick_list import quick_kind, quick_words

        screen = self._screen
        if screen.modes.mode not in (Mode.REREAD, Mode.REVISE):
            return
        commands, call = screen.quick_commands, screen.attempts.call
        for note in read_quick_notes(screen.preferences.settings.quick_notes):
            words = quick_words(note)
            yield PaletteOffer(
                entry(
                    f"quick:{note.kind.value}:{words}",
                    translate("Quick note “{words}”", words=words),
                ),
                OfferGroup.DO,
                "zap",
                partial(call, commands.mark_with, note),
                beside=quick_kind(note),
                colour=note.shown_colour.value,
                is_kept=True,
            )

    # Which notes are shown

    def _filters(self, threads: Sequence[Annotation]) -> Steps[list[PaletteOffer]]:
        kinds: Counter[object] = Counter()
        colours: Counter[Colour] = Counter()
        states: Counter[object] = Counter()
        for some in batches(threads):
            kinds.update(note.kind for note in some)
            colours.update(note.shown_colour for note in some)
            states.update(note.status for note in some)
            yield
        found = list(self._tags(threads))
        yield
        found += self._kinds(kinds)
        found += self._colours(colours)
        for status in Status:
            words = translate("Show only notes that are {state}", state=status.label)
            wanted = NoteFilter(status=status)
            found.append(self._filter(status.value, words, wanted, states[status]))
        yield
        found += self._readers(threads)
        return found

    def _filter(
        self,
        key: str,
        words: str,
        wanted: NoteFilter,
        count: int,
        *,
        icon: str = "funnel",
        is_tag: bool = False,
        colour: str = "",
    ) -> PaletteOffer:
        show = partial(self._screen.filtering.set, wanted)
        return PaletteOffer(
            entry(f"show:{key}", words, [translate("filter")]),
            OfferGroup.DO,
            icon,
            partial(self._on_page, show),
            beside=translate_count("{count} note", "{count} notes", count),
            colour=colour,
            is_kept=True,
            is_tag=is_tag,
        )

    def _tags(self, threads: Sequence[Annotation]) -> Iterator[PaletteOffer]:
        for each in tag_counts(threads)[:_MOST_TAGS]:
            words = translate("Show only notes with #{tag}", tag=each.tag)
            wanted = NoteFilter(tags=frozenset({each.tag}))
            yield self._filter(f"#{each.tag}", words, wanted, each.count, is_tag=True)

    def _kinds(self, counts: Counter[object]) -> Iterator[PaletteOffer]:
        for kind, row in KINDS.items():
            if row.can_be_filtered and counts[kind]:
                words = translate(
                    "Show only notes of this kind: {kind}", kind=row.label
                )
                wanted = NoteFilter(kinds=frozenset({kind}))
                yield self._filter(kind.value, words, wanted, counts[kind])

    def _colours(self, counts: Counter[Colour]) -> Iterator[PaletteOffer]:
        names = self._screen.preferences.settings.colour_meanings
        for colour in Colour:
            if counts[colour]:
                name = name_of_colour(colour, names)
                words = translate(
                    "Show only notes of this colour: {colour}", colour=name
                )
                wanted, value = NoteFilter(colours=frozenset({colour})), colour.value
                yield self._filter(value, words, wanted, counts[colour], colour=value)

    def _readers(self, threads: Sequence[Annotation]) -> Iterator[PaletteOffer]:
        rows = reader_rows(threads, self._screen.session.makers)
        if sum(row.count > 0 for row in rows) < 2:
            return
        for row in rows:
            if not row.count:
                continue
            words = translate("Show only notes by {reader}", reader=row.name)
            wanted = NoteFilter(creators=frozenset(row.ids))
            key = f"by:{row.name}"
            yield self._filter(key, words, wanted, row.count, icon="user-round")

    # Where one goes

    def _parts(self, threads: Sequence[Annotation]) -> Steps[list[PaletteOffer]]:
        screen = self._screen
        outline, live = screen.statistics.outline, screen.session.live
        sections = sections_of(outline, len(live))
        placing, found = screen.session.placing, list[PaletteOffer]()

        def place_of(note: Annotation) -> Span | None:
            return placing.span_of(placing.first_key(note))

        counts = yield from open_notes(outline, sections, threads, place_of)
        names = PartNames(outline, _HEADING)
        yield
        for number, part in enumerate(outline.parts):
            row = sections.row_of(number)
            found.append(self._part(number, part, names, counts[row]))
            if number % 100 == 0:
                yield
        return found

    def _part(
        self, number: int, part: Part, names: PartNames, notes: int
    ) -> PaletteOffer:
        title = title_of(part)
        place = names.of_part(number) if part.kind is PartKind.SCENE else ""
        count = translate_count("{count} open note", "{count} open notes", notes)
        said = " · ".join(filter(None, (place, count if notes else "")))
        go = partial(self._go_to_part, number)
        return PaletteOffer(
            entry(f"part:{number}", title[:_LONGEST], belongs=filter(None, [place])),
            OfferGroup.STORY,
            "heading",
            go,
            beside=said,
            is_heading=True,
        )

    def _go_to_part(self, number: int) -> None:
        # Where it is by now.
        parts = self._screen.statistics.outline.parts
        if number < len(parts):
            go_to_page(self._screen)
            self._screen.navigation.go_to(parts[number].span.start)

    def _bookmarks(self) -> Iterator[PaletteOffer]:
        screen = self._screen
        live, names = (
            screen.session.live,
            PartNames(screen.statistics.outline, _HEADING),
        )
        for number, place in enumerate(screen.bookmarks.places):
            line = screen.page.line_span(place)
            end = min(line.end, line.start + _LONGEST)
            words = live.slice(Span(line.start, max(end, line.start))).strip()
            yield PaletteOffer(
                entry(f"bookmark:{number}", words or "…", [translate("bookmark")]),
                OfferGroup.STORY,
                "bookmark",
                partial(self._on_page, partial(screen.navigation.go_to, place)),
                beside=names.of(Span(place, place)),
                is_heading=True,
            )


def go_to_page(screen: StoryScreen) -> None:
    """Go where the story can be read and marked, if something else is shown."""
    modes = screen.modes
    if modes.mode not in (Mode.REREAD, Mode.REVISE):
        modes.enter(Mode.REVISE if modes.way is Mode.REVISE else Mode.REREAD)


def draft_offers(
    drafts: Sequence[Draft],
    show: Callable[[Draft], object],
    compare: Callable[[Draft], object],
    now: datetime,
) -> Iterator[PaletteOffer]:
    """Yield the kept drafts, the latest first; the other choice compares with it.

    Args:
        drafts: The drafts.
        show: Shows one in a window of its own.
        compare: Compares one with the text as it is.
        now: What time it is, where the author is.
    """
    for draft in sorted(drafts, key=lambda each: each.number, reverse=True):
        words = draft.title
        if draft.name:
            words = translate(
                "Draft {number}, “{name}”", number=draft.number, name=draft.name
            )
        yield PaletteOffer(
            entry(f"draft:{draft.number}", words, filter(None, [draft.remark])),
            OfferGroup.KEPT,
            "clock",
            partial(show, draft),
            partial(compare, draft),
            beside=short_day(draft.kept_at, now),
        )
