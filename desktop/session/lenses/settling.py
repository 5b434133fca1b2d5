"""What the author says to lenses: that a finding stands as it is, and choices.

Each is an annotation of the story, of a kind that nobody but the lens is shown, so that
it stays where it was said through every revision.  All of it is one step to undo, and
refused with the usual sentence while notes may not be changed.

A finding is settled at its place for as long as its key is the same there: one whose
words were edited so that the lens finds something else is seen again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe_all
from desktop.annotations.annotation import FurtherPassage, Settlement, new_annotation
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import passage_key, passage_keys
from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.session.story.noting.scene_notes import ends_of
from desktop.text.graphemes import snapped
from desktop.text.span import Span
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.lenses.finding import Finding
    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.story_session import StorySession
    from desktop.storage.words.author_words import AuthorWords
    from desktop.text.change import ChangeSet

    AnchorAt = Callable[[str, Annotation], Anchor]
    SliceOf = Callable[[Span], str]

_LENSES = {lens.value: lens for lens in LensName}
_NEAR = 64
"""Code points among which the end of a line is looked for where a sentence was cut."""
_OF_SEVERAL = frozenset({"word", "same", "not-a-name", "hide", "leave-out"})
"""What is chosen more than once, each time something else."""


def settle(session: StorySession, marking: Marking, finding: Finding) -> bool:
    """Let a finding stand as it is, there alone; return whether it did not before.

    Raises:
        NotesLocked: If no note can be made now.
    """
    session.make_sure()
    said = Settlement(finding.lens.value, finding.key)
    if any(_is_about(session, note, said, finding.span) for note in _all(session)):
        return False
    span = snapped(session.text, finding.span)
    _say(session, marking, translate("Settle"), said, [span])
    return True


def settle_all(
    session: StorySession, marking: Marking, lens: LensName, key: str
) -> bool:
    """Let all findings of that key stand; return whether they did not before.

    Raises:
        NotesLocked: If no note can be made now.
    """
    session.make_sure()
    said = Settlement(lens.value, key)
    if any(n.settles == said and n.passage is None for n in _all(session)):
        return False
    _say(session, marking, translate("Settle all"), said, ())
    return True


def choose(
    session: StorySession,
    marking: Marking,
    lens: LensName,
    key: str,
    span: Span | None = None,
) -> bool:
    """Choose something for a lens; return whether that is another choice.

    What was chosen of the same before gives way: for the story, or within the stretch.
    Of words, names that are the same, and the like, there are several.  Nothing
    chosen, as in ``told-in:``, takes back what was.

    Args:
        session: The open story.
        marking: Whose choice it is.
        lens: For which lens.
        key: What is chosen, as ``about:chosen``.
        span: For which stretch; None for the whole story.

    Raises:
        NotesLocked: If no note can be made now.
    """
    session.make_sure()
    said = Settlement(lens.value, key, is_choice=True)
    ends = [] if span is None else _ends(session, span)
    if span is not None and not ends:
        return False
    before = [n for n in _all(session) if _gives_way(n, said)]
    gone = [n for n in before if _is_within(session, n, span)]
    is_nothing = not key.partition(":")[2]
    if is_nothing and not gone:
        return False
    if [n.settles for n in gone] == [said] and _is_on(session, gone[0], span):
        return False
    label = translate("Choice for a lens")
    _say(session, marking, label, None if is_nothing else said, ends, gone)
    return True


def choose_all(
    session: StorySession,
    marking: Marking,
    lens: LensName,
    about: str,
    chosen: Iterable[str],
) -> bool:
    """Choose for the story just what is ``chosen``, of which there can be several.

    What was chosen of it before and is none of these is taken back, in the same step.
    Return whether anything is another choice.

    Args:
        session: The open story.
        marking: Whose choice it is.
        lens: For which lens.
        about: What is chosen, such as ``word``.
        chosen: What is chosen of it.

    Raises:
        NotesLocked: If no note can be made now.
    """
    session.make_sure()
    wanted = dict.fromkeys(f"{about}:{each}" for each in chosen)
    before = _chosen_before(session, lens, about)
    notes: dict[str, Annotation | None] = {
        note.id: None for key, note in before.items() if key not in wanted
    }
    for key in wanted:
        if key not in before:
            said = Settlement(lens.value, key, is_choice=True)
            made = new_annotation(Kind.LENS, settles=said, creator=marking.author)
            notes[made.id] = made
    if notes:
        with session.history.by_itself():
            session.change(translate("Choice for a lens"), notes)
    return bool(notes)


def _chosen_before(
    session: StorySession, lens: LensName, about: str
) -> dict[str, Annotation]:
    """Return what was chosen for the story of something, by its keys."""
    return {
        said.key: note
        for note in _all(session)
        if (said := note.settles) is not None
        and note.passage is None
        and said.is_choice
        and said.lens == lens.value
        and said.key.startswith(f"{about}:")
    }


def take_back(
    session: StorySession, lens: LensName, key: str, span: Span | None = None
) -> bool:
    """Take back what was chosen, or settled for all; return whether anything was.

    Args:
        session: The open story.
        lens: For which lens.
        key: The key of the findings, or what was chosen, as ``about:chosen``.
        span: What the stretch lies in; None for the whole story.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    session.make_sure()
    of_key = (n for n in _all(session) if _is_of(n, lens, key))
    gone = [n for n in of_key if _is_within(session, n, span)]
    return _take_back(session, gone)


def known_of(
    notes: AnnotationSet,
    anchor_at: AnchorAt,
    slice_of: SliceOf,
    words: AuthorWords | None = None,
) -> Known:
    """Return what the author said to the lenses, and where that is now.

    Args:
        notes: The notes on the story.
        anchor_at: Tells where a passage is, by its key and its note.
        slice_of: Returns a part of the text.
        words: The author's own words and lists; None for none.
    """

    def spans_of(note: Annotation) -> list[Span]:
        return _spans(note, anchor_at, slice_of)

    return _known(_said(notes), spans_of, words)


class StoryKnown:
    """What the author said to the lenses about an open story, quick to be asked.

    It is asked after every change of notes, of which few are of what is said to lenses,
    and those of little of it: where the rest is, is looked up again only once the text
    is another.
    """

    def __init__(self, session: StorySession, words: AuthorWords | None = None) -> None:
        self._session = session
        self._words = words
        self._of: frozenset[str] = frozenset()
        self._said: list[Annotation] = []  # the first said first
        self._spans: dict[str, list[Span]] = {}
        self._known: Known | None = None  # until something is elsewhere
        session.text_changed.connect(self._on_text_changed)
        session.notes_changed.connect(self._on_notes_changed)

    def known(self) -> Known:
        """Return all of it, as it is now."""
        words = self._words
        if self._session.notes.of_lenses is not self._of:
            self._take(self._session.notes)
        if self._known is None:
            self._known = _known(self._said, self._spans_of, words)
        elif words is not None and _are_others(words, self._known):
            own, lists = words.own_words, words.lists
            self._known = replace(self._known, own_words=own, lists=lists)
        return self._known

    def _take(self, notes: AnnotationSet) -> None:
        """Take what is said now and was not before, and leave what is not any more."""
        new, gone = notes.of_lenses - self._of, self._of - notes.of_lenses
        if gone:
            self._said = [note for note in self._said if note.id not in gone]
        for note in gone:
            self._spans.pop(note, None)
        self._said += (notes.notes[note] for note in new)
        # What was said last comes last: nearly nothing is to be moved.
        self._said.sort(key=_by_age)
        self._of, self._known = notes.of_lenses, None

    def _spans_of(self, note: Annotation) -> list[Span]:
        if note.id not in self._spans:
            self._spans[note.id] = _places(self._session, note)
        return self._spans[note.id]

    def _on_text_changed(self, _changes: ChangeSet) -> None:
        self._known = None
        self._spans.clear()

    def _on_notes_changed(self, notes: frozenset[str]) -> None:
        changed = notes & self._of
        if changed:
            self._known = None
            for note in changed:
                self._spans.pop(note, None)
            by_id = self._session.notes.notes
            self._said = [by_id.get(note.id, note) for note in self._said]


def _are_others(words: AuthorWords, known: Known) -> bool:
    return (words.own_words, words.lists) != (known.own_words, known.lists)


# What is said, and where


def _known(
    said: Sequence[Annotation],
    spans_of: Callable[[Annotation], Sequence[Span]],
    words: AuthorWords | None,
) -> Known:
    settled: list[Settled] = []
    places: list[tuple[Settled, Span]] = []
    choices: list[LensChoice] = []
    for note in said:
        lens = _LENSES.get(note.settles.lens) if note.settles else None
        if lens is None or note.settles is None:
            continue  # a lens of a later Reread
        key = note.settles.key
        if note.settles.is_choice:
            choices += _choices(lens, key, note, spans_of(note))
        elif note.passage is None:
            settled.append(Settled(lens, key))
        else:
            here = Settled(lens, key)
            places += [(here, span) for span in spans_of(note)]
    return Known(
        settled=frozenset(settled),
        settled_places=tuple(places),
        choices=tuple(choices),
        own_words=words.own_words if words else frozenset(),
        lists=words.lists if words else {},
    )


def _all(session: StorySession) -> list[Annotation]:
    return _said(session.notes)


def _said(notes: AnnotationSet) -> list[Annotation]:
    """Return what is said to lenses, the first said first."""
    found = (notes.notes[note] for note in notes.of_lenses)
    return sorted(found, key=_by_age)


def _by_age(note: Annotation) -> tuple[datetime, str]:
    return note.created, note.id


def _choices(
    lens: LensName, key: str, note: Annotation, spans: Iterable[Span]
) -> Iterator[LensChoice]:
    about, _, chosen = key.partition(":")
    if note.passage is None:
        yield LensChoice(lens, about, chosen)
    for span in spans:
        yield LensChoice(lens, about, chosen, span)


def _places(session: StorySession, note: Annotation) -> list[Span]:
    return _spans(note, session.placing.anchor_at, session.live.slice)


def _spans(note: Annotation, anchor_at: AnchorAt, slice_of: SliceOf) -> list[Span]:
    """Return where something said is: once, or both ends if they changed places.

    A stretch of which one end was cut goes on from where that was, or else from what
    is left; one of which both are gone is nowhere, as what is said of the story is.
    """
    if note.passage is None:
        return []
    anchors = [anchor_at(key, note) for key in passage_keys(note)]
    spans = [a.span for a in anchors if a.span is not None and not a.is_unsure]
    left = [span for span in spans if not span.is_empty]
    if not left or len(spans) == 1:
        return left
    first, last = spans
    if first.start > last.start:
        return left
    whole = Span(first.start, max(first.end, last.end))
    if first.is_empty:
        return [_below_line_end(whole, slice_of)]
    return [_above_line_end(whole, slice_of) if last.is_empty else whole]


def _below_line_end(stretch: Span, slice_of: SliceOf) -> Span:
    """Return a stretch of which the beginning was cut, from where a line begins.

    What was cut may seem to have ended the line above.
    """
    near = slice_of(Span(stretch.start, min(stretch.start + _NEAR, stretch.end)))
    signs = next((n for n, sign in enumerate(near) if sign.isalnum()), 0)
    return Span(stretch.start + near.rfind("\n", 0, signs) + 1, stretch.end)


def _above_line_end(stretch: Span, slice_of: SliceOf) -> Span:
    """Return a stretch of which the end was cut, to where a line ends."""
    start = max(stretch.end - _NEAR, stretch.start)
    near = slice_of(Span(start, stretch.end))
    signs = next((n for n, sign in enumerate(near[::-1]) if sign.isalnum()), 0)
    line = near.find("\n", len(near) - signs)
    return stretch if line < 0 else Span(stretch.start, start + line)


# Saying it


def _say(
    session: StorySession,
    marking: Marking,
    label: str,
    said: Settlement | None,
    spans: Sequence[Span],
    gone: Iterable[Annotation] = (),
) -> None:
    """Say something to a lens in the place of what is ``gone``."""
    notes: dict[str, Annotation | None] = {note.id: None for note in gone}
    places: dict[str, Span] = {}
    if said is not None:
        passages = describe_all(session.text, spans)
        note = new_annotation(
            Kind.LENS,
            passage=passages[0] if passages else None,
            further=tuple(map(FurtherPassage, passages[1:])),
            settles=said,
            creator=marking.author,
        )
        notes[note.id] = note
        places = {passage_key(note.id, n): span for n, span in enumerate(spans)}
    with session.history.by_itself():
        session.change(label, notes, places)


def _take_back(session: StorySession, gone: Sequence[Annotation]) -> bool:
    if gone:
        with session.history.by_itself():
            session.change(translate("Take back"), {note.id: None for note in gone})
    return bool(gone)


def _ends(session: StorySession, stretch: Span) -> list[Span]:
    """Return by which passages a stretch is known again; a short one by all of it."""
    ends = ends_of(session, stretch)
    if len(ends) != 1:
        return ends
    end = stretch.start + len(stretch.of(session.text).rstrip())
    return [snapped(session.text, Span(ends[0].start, end))]


def _is_about(
    session: StorySession, note: Annotation, said: Settlement, place: Span
) -> bool:
    """Return whether a finding at ``place`` is settled by what a note says."""
    if note.settles != said:
        return False
    spans = [] if note.passage is None else _places(session, note)
    return note.passage is None or any(span.overlaps(place) for span in spans)


def _is_of(note: Annotation, lens: LensName, key: str) -> bool:
    said = note.settles
    return said is not None and (said.lens, said.key) == (lens.value, key)


def _gives_way(note: Annotation, to: Settlement) -> bool:
    """Return whether the author chose the same before, be it something else of it."""
    said = note.settles
    if said is None or not said.is_choice or said.lens != to.lens:
        return False
    about, _, chosen = to.key.partition(":")
    if about in _OF_SEVERAL:
        return said.key == to.key
    name, mark, _ = chosen.partition("=")
    begins = f"{about}:{name}{mark}" if mark else f"{about}:"
    return said.key.startswith(begins)


def _is_within(session: StorySession, note: Annotation, span: Span | None) -> bool:
    """Return whether something is said of the story, or within a stretch of it."""
    if span is None or note.passage is None:
        return span is None and note.passage is None
    spans = _places(session, note)
    return bool(spans) and all(
        span.start <= at.start and at.end <= span.end for at in spans
    )


def _is_on(session: StorySession, note: Annotation, span: Span | None) -> bool:
    """Return whether something is said of just that stretch, or of the story."""
    if span is None:
        return note.passage is None
    ends = _ends(session, span)
    at = _places(session, note)
    return at == [Span(ends[0].start, ends[-1].end)]
