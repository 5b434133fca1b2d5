"""What is listed in the palette for what is typed: which groups, in which order.

Nothing typed lists what was done lately, what fits what the author is at, and the last
stories.  A sign at the beginning narrows the list: ``#`` to tags, ``@`` to headings, a
quote to words of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.panels.palette.palette_rows import PaletteRow
from desktop.storage.palette.habits import Habits
from desktop.text.finding.ranking import Ranked, Ranking
from desktop.window.palette.action_offers import action_key
from desktop.window.palette.known_stories import KnownStories
from desktop.window.palette.offer import OfferGroup, PaletteOffer
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop.steps import Steps
    from desktop.text.span import Span
    from desktop.window.palette.known_stories import KnownStory
    from desktop.window.palette.story_side import StorySide

_TAGS, _HEADINGS = "#", "@"
_QUOTES = '"“”„«»‘‚'
_MOST = {
    OfferGroup.DO: 8,
    OfferGroup.NOTES: 6,
    OfferGroup.STORY: 5,
    OfferGroup.KEPT: 6,
}
"""Rows of a group, where there are others."""
_MOST_WORDS, _MOST_NARROWED, _MOST_TAGGED = 4, 100, 40
_LATELY, _STORIES = 5, 5

_FITTING: Mapping[str, tuple[str, ...]] = {
    "note": (
        *("edit-note", "reply", "toggle-done", "apply-suggestion", "edit-tags"),
        *("revise-this", "done-and-next", "delete-note"),
    ),
    "selection": (
        *("note", "question", "suggestion", "highlight-yellow", "quick-note"),
        *("italics", "cut-passage", "copy"),
    ),
    "reread": ("next-note", "note", "find", "lens", "begin-pass", "mode-revise"),
    "revise": ("done-and-next", "find", "replace", "keep-draft", "mode-reread"),
    "compare": ("next-change", "take-back", "keep-draft", "drafts", "mode-reread"),
    "all-notes": ("find", "next-note", "toggle-done", "edit-tags", "back-to-text"),
    "welcome": ("open", "new-story", "import", "preferences", "shortcuts"),
    "unreadable": ("read-as", "open", "new-story", "shortcuts"),
}
"""The actions that fit what the author is at."""

Rows = list[PaletteRow]


class PaletteListing:
    """Lists what there is to choose.

    Attributes:
        actions: What actions there are, as they can be called now.
        side: The story, if one is shown.
        stories: The author's other stories.
        recent: Those of them that were opened lately.
        habits: What was chosen before.
        situation: What the author is at, a key of the table above.
    """

    def __init__(self, offer_of: Callable[[KnownStory], PaletteOffer]) -> None:
        """List nothing yet.

        Args:
            offer_of: Returns what opens a story of the library.
        """
        self._offer_of = offer_of
        self.stories = KnownStories()
        self.actions: list[PaletteOffer] = []
        self.side: StorySide | None = None
        self.recent: list[PaletteOffer] = []
        self.habits = Habits()
        self.situation = ""
        self._offers: dict[str, PaletteOffer] = {}
        self._ranking: tuple[list[PaletteOffer], Ranking] = ([], Ranking([]))
        self._words: Rows = []

    def offer(self, key: str) -> PaletteOffer | None:
        """Return what stands in the list for ``key``."""
        return self._offers.get(key)

    def forget_words(self) -> None:
        """Know of no words of the story that were found."""
        self._words = []

    def looking(self, typed: str) -> Steps[None]:
        """Look in the story for what is typed, step by step; then list it."""
        sign, words = _parted(typed)
        if self.side is None or sign not in ("", _QUOTES):
            return
        most = _MOST_NARROWED if sign else _MOST_WORDS
        hits = yield from self.side.words.looking(words, most)
        found = [self.side.word_offer(hit) for hit in hits]
        self._offers.update((offer.entry.key, offer) for offer, _ in found)
        self._words = [row for _, row in found]

    def rows(self, typed: str, at: float, *, holds: bool = False) -> Rows:
        """Return the rows for what is ``typed``.

        Args:
            typed: What is in the field.
            at: What time it is, in seconds since 1970.
            holds: Whether those of before must not move: what came later is then
                listed at the end.
        """
        self._take_offers()
        sign, words = _parted(typed)
        if sign == _TAGS:
            rows = self._tags(words, at)
        elif sign == _HEADINGS:
            rows = self._headings(words, at)
        elif sign == _QUOTES:
            rows = _under(OfferGroup.STORY.title, self._words)
        elif words:
            rows = self._all(words, at, holds=holds)
        else:
            rows = self._suggested(at)
        return rows or [PaletteRow("", translate("Nothing is called that."))]

    def _take_offers(self) -> None:
        """Rank and find what there is now."""
        side = self.side.offers if self.side is not None else []
        offers = [*self.actions, *side, *self.recent]
        known, _ = self._ranking
        if len(known) == len(offers) and all(map(_is_same, known, offers)):
            return
        self._ranking = offers, Ranking([offer.entry for offer in offers])
        words = {key: o for key, o in self._offers.items() if key.startswith("words:")}
        self._offers = {offer.entry.key: offer for offer in offers} | words

    def _ranked(
        self, ranking: Ranking, words: str, at: float
    ) -> list[tuple[PaletteOffer, Ranked]]:
        bonus = self.habits.bonus(words, at)
        found = ranking.ranked(words, lambda key: bonus.get(key, 0.0))
        return [(self._offers[each.entry.key], each) for each in found]

    # Everything

    def _all(self, words: str, at: float, *, holds: bool) -> Rows:
        groups: dict[OfferGroup, Rows] = {group: [] for group in OfferGroup}
        first: dict[OfferGroup, bool] = {}
        for offer, ranked in self._ranked(self._ranking[1], words, at):
            rows = groups[offer.group]
            first.setdefault(offer.group, ranked.is_strong)
            if len(rows) < _MOST[offer.group]:
                rows.append(_row(offer, ranked.marks))
        room = _MOST[OfferGroup.KEPT] - len(groups[OfferGroup.KEPT])
        groups[OfferGroup.KEPT] += self._in_library(words, room, at)
        groups[OfferGroup.NOTES] += self._notes(words, _MOST[OfferGroup.NOTES])
        if not holds:
            groups[OfferGroup.STORY] += self._words
        order = sorted(groups, key=lambda group: (not first.get(group, True), group))
        listed = [row for g in order for row in _under(g.title, groups[g])]
        if holds and self._words:
            listed += _under(OfferGroup.STORY.title, self._words)
        return listed

    def _in_library(self, words: str, most: int, at: float) -> Iterator[PaletteRow]:
        bonus = self.habits.bonus(words, at)
        found = self.stories.found(words, most, lambda key: bonus.get(key, 0.0))
        for story, ranked in found:
            if ranked.is_strong:
                self._offers[story.key] = offer = self._offer_of(story)
                yield _row(offer, ranked.marks)

    def _notes(self, words: str, most: int) -> Iterator[PaletteRow]:
        if self.side is None:
            return
        for hit in self.side.notes.found(words, most):
            offer = self.side.note_offer(hit)
            self._offers[offer.entry.key] = offer
            yield _row(offer, hit.marks)

    # What a sign narrows it to

    def _tags(self, words: str, at: float) -> Rows:
        side = self.side
        if side is None:
            return []
        tags = [offer for offer in side.offers if offer.is_tag]
        rows = self._narrowed(tags, words, at)
        notes: Rows = []
        for hit in side.notes.tagged(words, _MOST_TAGGED):
            offer = side.note_offer(hit)
            self._offers[offer.entry.key] = offer
            notes.append(_row(offer, hit.marks))
        return [
            *_under(OfferGroup.DO.title, rows),
            *_under(OfferGroup.NOTES.title, notes),
        ]

    def _headings(self, words: str, at: float) -> Rows:
        offers = self.side.offers if self.side is not None else []
        headings = [offer for offer in offers if offer.is_heading]
        rows = self._narrowed(headings, words, at)
        return _under(OfferGroup.STORY.title, rows)

    def _narrowed(self, offers: Sequence[PaletteOffer], words: str, at: float) -> Rows:
        """Return rows of ``offers``: those that are meant, or all in their order."""
        if not words:
            return [_row(offer) for offer in offers[:_MOST_NARROWED]]
        ranking = Ranking([offer.entry for offer in offers])
        found = self._ranked(ranking, words, at)[:_MOST_NARROWED]
        return [_row(offer, ranked.marks) for offer, ranked in found]

    # Nothing is typed

    def _suggested(self, at: float) -> Rows:
        lately = [self._offers.get(key) for key in self.habits.latest(30, at)]
        done = [o for o in lately if o is not None and not o.entry.is_off]
        done = [o for o in done if o.group is OfferGroup.DO][:_LATELY]
        known = {offer.entry.key for offer in done}
        keys = map(action_key, _FITTING.get(self.situation, ()))
        fitting = (self._offers.get(key) for key in keys if key not in known)
        return [
            *_under(translate("Lately"), map(_row, done)),
            *_under(
                _fitting_title(self.situation),
                (_row(o) for o in fitting if o is not None and not o.entry.is_off),
            ),
            *_under(translate("Stories"), map(_row, self.recent[:_STORIES])),
        ]


def _is_same(one: PaletteOffer, other: PaletteOffer) -> bool:
    return one is other


def _parted(typed: str) -> tuple[str, str]:
    """Return the sign that narrows the list, and the words; any quote is the quotes."""
    words = typed.strip()
    if words.startswith((_TAGS, _HEADINGS)):
        return words[0], words[1:].strip()
    if words and words[0] in _QUOTES:
        return _QUOTES, words.strip(_QUOTES).strip()
    return "", words


def _fitting_title(situation: str) -> str:
    if situation == "note":
        return translate("With the chosen note")
    if situation == "selection":
        return translate("With the selected words")
    return translate("Here")


def _under(title: str, rows: Iterable[PaletteRow]) -> Rows:
    """Return ``rows`` below their head; nothing if there are none."""
    found = list(rows)
    return [PaletteRow("", title, is_head=True), *found] if found else []


def _row(offer: PaletteOffer, marks: tuple[Span, ...] = ()) -> PaletteRow:
    beside, keys = offer.told() if offer.told is not None else (offer.beside, ())
    return PaletteRow(
        offer.entry.key,
        offer.entry.name.text,
        marks,
        icon=offer.icon,
        beside=beside,
        keys=keys,
        colour=offer.colour,
        is_off=offer.entry.is_off,
        section=offer.group.title,
    )
