"""Annotations: what the author noted, and about which passage.

A note is a value: changing it makes another one under the same id.  Times are
in UTC and whole seconds, as they are kept in the file.  The selectors, by which a
passage is told, are two of the Web Annotation Data Model, section 4.2: a quote finds
its passage again after the text has changed, a position finds it fast while it has not.
Making them from a text is the anchoring's business.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.kinds import Colour, Outcome, Stage


_VERSION = 0x7
_VARIANT = 0b10


def new_id(at: datetime) -> str:
    """Return a new ``urn:uuid:…`` of version 7, made ``at`` that time.

    The microseconds within the millisecond stand where RFC 9562, section 6.2,
    allows a finer time, so that notes made at one stroke sort as they were made.
    """
    import secrets  # late: who only reads makes no names

    milliseconds, rest = divmod(round(at.timestamp() * 1_000_000), 1000)
    number = (milliseconds & (1 << 48) - 1) << 80
    number |= _VERSION << 76 | (rest << 12) // 1000 << 64
    number |= _VARIANT << 62 | secrets.randbits(62)
    # Not by the class of `uuid`, which takes two milliseconds of each start to load.
    digits = f"{number:032x}"
    groups = digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]
    return f"urn:uuid:{'-'.join(groups)}"


@value
class TextPositionSelector:
    """The passage from ``start`` up to ``end``, in code points.

    The numbers are as the file has them: no text is at hand to check them
    against, so they may lie outside of it or be the wrong way round.
    """

    start: int
    end: int


@value
class TextQuoteSelector:
    """The passage that reads ``exact``, between ``prefix`` and ``suffix``.

    An empty ``exact`` is a place between two characters, not a passage.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""


Selector = TextPositionSelector | TextQuoteSelector


@value
class Person:
    """Who made a note: an ``id`` that stays, a ``name`` that may change."""

    id: str
    name: str


@value
class Pass:
    """A rereading in which notes are made: an ``id`` that stays, and its ``name``."""

    id: str
    name: str


@value
class Passage:
    """A stretch of one version of the text, as it is stored.

    Attributes:
        quote: The words of the passage and those around it.
        position: Where it stood in that version, in code points.
        state: Which version that was: the id of a known text.
    """

    quote: TextQuoteSelector | None
    position: TextPositionSelector | None
    state: str | None = None


@value
class FurtherPassage:
    """A passage that a note is on besides its first.

    Attributes:
        passage: The stretch of text.
        anchor_state: What became of it, as the file has it.
        made_on: The passage as first marked, once it reads differently.
    """

    passage: Passage
    anchor_state: str | None = None
    made_on: Passage | None = None


@value
class Held:
    """A passage of a note that went out of the story with a cutting.

    Attributes:
        note: The id of the note.
        start: Where the passage begins in the text of the cutting, in code points.
        end: Where it ends there.
        number: Which passage of the note it is, from 0.
    """

    note: str
    start: int
    end: int
    number: int = 0


@value
class Settlement:
    """What the author said to a lens.

    Attributes:
        lens: The name of the lens; one that is not known here stays as it is.
        key: Which findings stand as they are; or what was chosen, as ``about:chosen``.
        is_choice: Whether it was chosen.
    """

    lens: str
    key: str
    is_choice: bool = False


@value(kw_only=True)
class Annotation:
    """One note, as the Web Annotation Data Model has it.

    Attributes:
        id: An IRI that never changes, such as ``urn:uuid:…``.
        kind: What the note is for.
        passage: The stretch of text it is about; None for the whole story.
        further: The other stretches it is about, in the order they were added.
        about: The id of the note that a reply answers.
        words: What the author wrote; for a suggestion, the reason.
        replacement: The new wording a suggestion proposes; empty cuts.  For a
            cutting, what was cut.
        holds: The notes that went with a cutting.
        stage: How far a scene has come, if this is about one and its author says.
        settles: What is said to a lens, if this is said to one.
        tags: Words to sort notes by.
        colour: The wash under the passage.
        status: Open or done; None where there is nothing to do.
        outcome: Whether a note that is done was applied or dismissed; None if it is
            merely done.  Of an open note it says nothing.
        anchor_state: What became of the passage, as the file has it.
        creator: Who made the note.
        created: When it was made.
        modified: When it last changed.
        revision: How many times it has changed.
        made_on: The passage as first marked, once it reads differently.
        other_versions: What was also written for it elsewhere, in the order of the
            alphabet, when two versions of the notes were joined.
        made_in: The rereading it was made in, if that has a name.
        kept_open: Tells for which wording of its passage the author said that there
            is still something to do; see :func:`mark_of`.
        raw: The JSON the note was read from; empty for a new one.
    """

    id: str
    kind: Kind
    passage: Passage | None = None
    further: tuple[FurtherPassage, ...] = ()
    about: str | None = None
    words: str = ""
    replacement: str | None = None
    holds: tuple[Held, ...] = ()
    stage: Stage | None = None
    settles: Settlement | None = None
    tags: tuple[str, ...] = ()
    colour: Colour | None = None
    status: Status | None = None
    outcome: Outcome | None = None
    anchor_state: str | None = None
    creator: Person | None = None
    created: datetime
    modified: datetime | None = None
    revision: int = 0
    made_on: Passage | None = None
    other_versions: tuple[str, ...] = ()
    made_in: Pass | None = None
    kept_open: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def shown_colour(self) -> Colour:
        """The colour it is shown in: its own, or else that of its kind."""
        return self.colour or KINDS[self.kind].colour

    @property
    def state_word(self) -> str:
        """How it stands, within a sentence: open, applied, dismissed or done.

        Empty where there is nothing to do.
        """
        if self.status is None:
            return ""
        outcome = self.outcome if self.status is Status.DONE else None
        return (outcome or self.status).label

    @property
    def is_on_story(self) -> bool:
        """Whether it is a note, or a question, on the whole story."""
        has_no_place = self.passage is None and self.about is None
        return self.kind is Kind.STORY_NOTE or (
            self.kind is Kind.QUESTION and has_no_place
        )

    @property
    def changed_at(self) -> datetime:
        """When it last changed; when it was made, if it never did."""
        return self.modified or self.created

    @property
    def is_insertion(self) -> bool:
        """Whether the note suggests words where none stand yet."""
        quote = self.passage.quote if self.passage else None
        is_at_a_caret = quote is not None and not quote.exact
        return self.kind is Kind.SUGGESTION and is_at_a_caret

    def with_words(self, words: str, at: datetime) -> Annotation:
        """Return this note with other words, changed ``at`` that time."""
        return replace(self, words=words, **self._changed(at))

    def with_replacement(self, replacement: str, at: datetime) -> Annotation:
        """Return this suggestion with another wording, changed ``at`` that time."""
        return replace(self, replacement=replacement, **self._changed(at))

    def with_tags(self, tags: tuple[str, ...], at: datetime) -> Annotation:
        """Return this note with other tags, changed ``at`` that time."""
        return replace(self, tags=tags, **self._changed(at))

    def with_status(
        self, status: Status | None, at: datetime, outcome: Outcome | None = None
    ) -> Annotation:
        """Return this note open or done, changed ``at`` that time.

        Args:
            status: How it stands.
            at: The time.
            outcome: What became of it, if it was applied or dismissed.

        Raises:
            ValueError: If there is an outcome though the note is not done.
        """
        if outcome is not None and status is not Status.DONE:
            raise ValueError(f"{outcome} of a note that is {status}")
        return replace(self, status=status, outcome=outcome, **self._changed(at))

    def kept_open_for(self, wording: str, at: datetime) -> Annotation:
        """Return this note as still to be done though its passage reads ``wording``."""
        return replace(self, kept_open=mark_of(wording), **self._changed(at))

    def with_stage(self, stage: Stage | None, at: datetime) -> Annotation:
        """Return this note of a scene that has come as far as ``stage``."""
        return replace(self, stage=stage, **self._changed(at))

    def with_colour(self, colour: Colour | None, at: datetime) -> Annotation:
        """Return this note in another colour, changed ``at`` that time."""
        return replace(self, colour=colour, **self._changed(at))

    def with_extent(self, passage: Passage, at: datetime) -> Annotation:
        """Return this note on more or less of the text, as its author marked it.

        The words marked are other ones because the author says so, not because
        the text was revised: there is no earlier wording to remember.
        """
        return replace(self, passage=passage, **self._changed(at))

    def with_passage(
        self, passage: Passage | None, at: datetime | None = None
    ) -> Annotation:
        """Return this note on its passage as that reads now.

        The first wording is kept as ``made_on`` when the words differ, and never
        overwritten.  Without ``at`` the note follows its text, which is no change
        of the note: neither its revision nor its time is touched.
        """
        made_on = self.made_on
        if made_on is None and _wording(passage) != _wording(self.passage):
            made_on = self.passage
        changed = {} if at is None else self._changed(at)
        return replace(self, passage=passage, made_on=made_on, **changed)

    def with_anchor_state(self, anchor_state: str | None) -> Annotation:
        """Return this note with what became of its passage, to be stored."""
        return replace(self, anchor_state=anchor_state)

    def _changed(self, at: datetime) -> dict[str, Any]:
        return {"modified": whole_seconds(at), "revision": self.revision + 1}


def new_annotation(
    kind: Kind, at: datetime | None = None, **details: Any
) -> Annotation:
    """Return a new note of ``kind``, made ``at`` that time, or now.

    Notes that ask for something start open; highlights and replies have nothing
    to do.  ``details`` are other fields of :class:`Annotation`.
    """
    now = at or datetime.now(UTC)
    details.setdefault("status", KINDS[kind].first_status)
    return Annotation(id=new_id(now), kind=kind, created=whole_seconds(now), **details)


def first_wording(note: Annotation) -> str:
    """Return the words ``note`` was first made on; empty if there were none."""
    passage = note.made_on or note.passage
    return passage.quote.exact if passage and passage.quote else ""


def mark_of(wording: str) -> str:
    """Return what tells ``wording`` from any other, in sixteen hexadecimal digits."""
    return hashlib.sha256(wording.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def whole_seconds(at: datetime) -> datetime:
    """Return ``at`` in UTC, without the fractions no file keeps.

    Raises:
        ValueError: If ``at`` does not say its time zone.
    """
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC).replace(microsecond=0)


def _wording(passage: Passage | None) -> str | None:
    return passage.quote.exact if passage and passage.quote else None
