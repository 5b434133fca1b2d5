"""What a finding becomes: a note, a suggestion, an edit; one or many at once.

Each is one step to undo.  A note says what the finding says, for the author to go on
from, and is tagged with the lens's name, so that it is still told from others when
the lens is not looked through any more.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe_all
from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import KINDS, Kind
from desktop.annotations.note_passages import note_of
from desktop.annotations.tags import same_tag
from desktop.lenses.finding import LensName
from desktop.session.story.noting.applying import proposal_of
from desktop.session.story.noting.quick_marking import MOST_MARKED, Marked
from desktop.text.change import Change, ChangeSet
from desktop.text.graphemes import snapped
from desktop.text.span import Span
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.annotations.annotation import Annotation, Passage
    from desktop.lenses.finding import Finding
    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.story_session import StorySession

TAGS: Mapping[LensName, str] = {
    LensName.TENSE: translate("tense"),
    LensName.SPELLING: translate("spelling"),
    LensName.NAMES: translate("names"),
    LensName.DIALOGUE: translate("dialogue"),
    LensName.ECHOES: translate("echoes"),
    LensName.RHYTHM: translate("rhythm"),
    LensName.WORDS: translate("words"),
    LensName.CONSISTENCY: translate("consistency"),
    LensName.PERSON: translate("person"),
}
"""What a note is tagged with that was made of a finding."""


def note_finding(
    session: StorySession,
    marking: Marking,
    finding: Finding,
    kind: Kind = Kind.NOTE,
) -> str:
    """Make a note of a finding, and return its id; where there is one, that one's.

    Args:
        session: The open story.
        marking: Whose note it will be.
        finding: What was found.
        kind: A note, or a question.

    Raises:
        NotesLocked: If no note can be made now.
    """
    marking.make_sure()
    span, tag = snapped(session.text, finding.span), TAGS[finding.lens]
    there = _notes_on(session, span)
    known = (n for n in there if n.kind is kind and _is_tagged(n, tag))
    if (note := next(known, None)) is not None:
        return note.id
    passage = describe_all(session.text, [span])[0]
    note = _new(marking, kind, passage, finding)
    session.history.close()
    session.change(KINDS[kind].as_step, {note.id: note}, {note.id: span})
    return note.id


def suggest_finding(
    session: StorySession, marking: Marking, finding: Finding
) -> str | None:
    """Suggest what is proposed for a finding; return the suggestion's id.

    That of the one that stands there already, if there is one: on just these words, and
    the author's own, it then proposes this.  None if nothing is proposed.

    Raises:
        NotesLocked: If no note can be made now.
    """
    marking.make_sure()
    if finding.replacement is None:
        return None
    standing = _suggestion_at(session, finding.span)
    if standing is not None:
        if _is_own_on(session, standing, finding.span):
            marking.set_replacement(standing, finding.replacement)
        return standing
    made = suggest_all(session, marking, [finding], KINDS[Kind.SUGGESTION].as_step)
    return next(iter(made.notes), None)


def suggest_all(
    session: StorySession,
    marking: Marking,
    findings: Iterable[Finding],
    label: str = translate("Suggest for all"),
) -> Marked:
    """Suggest what is proposed for each of ``findings``, as one step to undo.

    Where something is suggested already, nothing is suggested once more; beyond
    ``MOST_MARKED`` they are left out.

    Args:
        session: The open story.
        marking: Whose suggestions they will be.
        findings: What was found; those for which nothing is proposed are passed over.
        label: What the step is called in the menu.

    Raises:
        NotesLocked: If no note can be made now.
    """
    marking.make_sure()
    proposed = _apart(f for f in findings if f.replacement is not None)
    free = [f for f in proposed if _suggestion_at(session, f.span) is None]
    chosen = free[:MOST_MARKED]
    made = _suggest(session, marking, chosen, label) if chosen else ()
    return Marked(made, len(proposed) - len(free), len(free) - len(chosen))


def _suggest(
    session: StorySession, marking: Marking, chosen: Sequence[Finding], label: str
) -> tuple[str, ...]:
    """Suggest what is proposed for each of ``chosen``; return the suggestions' ids."""
    spans = [snapped(session.text, finding.span) for finding in chosen]
    passages = describe_all(session.text, spans)
    made = [
        _new(marking, Kind.SUGGESTION, passage, finding)
        for passage, finding in zip(passages, chosen, strict=True)
    ]
    ids = tuple(note.id for note in made)
    with session.history.by_itself():
        session.change(
            label, dict(zip(ids, made, strict=True)), dict(zip(ids, spans, strict=True))
        )
    return ids


def edit_all(
    session: StorySession,
    findings: Iterable[Finding],
    label: str = translate("Correct all"),
) -> int:
    """Put what is proposed in the places of ``findings``, as one step to undo.

    The notes on them stay on what stands there then.  Return how many places were
    edited: of those that overlap, the first are.

    Args:
        session: The open story.
        findings: What was found; those for which nothing is proposed are passed over.
        label: What the step is called in the menu.

    Raises:
        NoRoom: If the text would be too long to be edited.
    """
    proposed = _apart(f for f in findings if f.replacement is not None)
    changes = [_change(session, finding) for finding in proposed]
    if changes:
        with session.history.by_itself():
            session.edit(ChangeSet(tuple(_together(changes))), label)
    return len(changes)


def edit_finding(session: StorySession, finding: Finding) -> bool:
    """Put what is proposed in the place of a finding; return whether anything is.

    Raises:
        NoRoom: If the text would be too long to be edited.
    """
    return edit_all(session, [finding], translate("Correct")) > 0


def _apart(findings: Iterable[Finding]) -> list[Finding]:
    """Return the ``findings`` that overlap none before them, in reading order."""
    found: list[Finding] = []
    for finding in sorted(findings, key=attrgetter("span")):
        if not found or found[-1].span.end <= finding.span.start:
            found.append(finding)
    return found


def _change(session: StorySession, finding: Finding) -> Change:
    words = session.paragraphs.fitted(finding.span, finding.replacement or "")
    return Change(finding.span, words)


def _together(changes: Sequence[Change]) -> list[Change]:
    """Return ``changes`` of which those are one that touch."""
    found: list[Change] = []
    for change in changes:
        last = found[-1] if found else None
        if last is not None and last.span.end == change.span.start:
            whole = Span(last.span.start, change.span.end)
            found[-1] = Change(whole, last.inserted + change.inserted)
        else:
            found.append(change)
    return found


def _suggestion_at(session: StorySession, span: Span) -> str | None:
    """Return the suggestion that proposes something for words of ``span``, if any."""
    found = session.placing.overlapping(span)
    proposals = (proposal_of(session, key) for key, _ in found)
    there = (p for p in proposals if p is not None and p.span.overlaps(span))
    first = next(there, None)
    return None if first is None else note_of(first.key)


def _is_own_on(session: StorySession, note: str, span: Span) -> bool:
    """Return whether a suggestion is the author's own, on that passage alone."""
    found = session.notes.get(note)
    if found is None or found.further or session.placing.span_of(note) != span:
        return False
    return session.makers.is_own(found.creator)


def _notes_on(session: StorySession, span: Span) -> Iterable[Annotation]:
    """Return the author's own notes on just that passage."""
    found = session.placing.overlapping(span)
    notes = (session.notes.get(key) for key, at in found if at == span)
    return (note for note in notes if note is not None)


def _is_tagged(note: Annotation, tag: str) -> bool:
    return same_tag(tag) in map(same_tag, note.tags)


def _new(
    marking: Marking, kind: Kind, passage: Passage, finding: Finding
) -> Annotation:
    is_suggestion = KINDS[kind].has_replacement
    return new_annotation(
        kind,
        passage=passage,
        words="" if is_suggestion else finding.message,
        replacement=finding.replacement if is_suggestion else None,
        tags=(TAGS[finding.lens],),
        colour=KINDS[kind].colour,
        creator=marking.author,
        made_in=marking.made_in,
    )
