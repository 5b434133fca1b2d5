"""What a card says: the words on it, without type and colour.

The words of the note are Markdown, all else is plain text.  A card that is not chosen
shows the beginning of the words only; cutting them is left to the drawing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.colour_names import told_colour
from desktop.annotations.kinds import KINDS, Colour, Kind, Status
from desktop.annotations.note_passages import passage_count
from desktop.annotations.tags import same_tag, shown_tags
from desktop.session.story.note_view import SHOWN_WORDS
from desktop.text.diff import Fate, Words, proposed_words
from desktop.text.note_markdown import plain_words
from desktop.value import value
from desktop.wording.dates import short_moment
from desktop.wording.translation import template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.annotations.reactions import Reaction
    from desktop.session.story.note_view import NoteView

_FATES = {
    AnchorState.CHANGED: (translate("Changed"), template("Changed · was “{passage}”")),
    AnchorState.MOVED: (translate("Moved"), template("Moved · was “{passage}”")),
    AnchorState.CUT: (
        translate("Cut from the text"),
        template("Cut from the text · was “{passage}”"),
    ),
    AnchorState.UNPLACED: (
        translate("Not found in the text"),
        template("Not found in the text · was “{passage}”"),
    ),
    AnchorState.WAITING: (
        translate("Its passage was in the earlier text"),
        template("Its passage was in the earlier text: “{passage}”"),
    ),
}
"""What became of a passage, without its first words and with them."""
_PERHAPS = translate("perhaps")
_UNSURE_HERE = translate("Perhaps here, but less than sure")
_UNSURE = template("Perhaps here, but less than sure · was “{passage}”")
_FATE_WORDS = {
    AnchorState.CHANGED: translate("changed"),
    AnchorState.MOVED: translate("moved"),
    AnchorState.CUT: translate("cut"),
    AnchorState.UNPLACED: translate("not found"),
    AnchorState.WAITING: translate("in the earlier text"),
}
_AGREED = translate("you agree")
_NO_NAMES: Mapping[str, str] = {}
_LOST = (AnchorState.CUT, AnchorState.UNPLACED)
_NOWHERE = (*_LOST, AnchorState.WAITING)
_BESIDE_THE_TITLE = 36
"""Code points of a highlight's words that still fit beside its title."""
_MOST_NAMES, _MOST_SAYING = 3, 100
"""How many readers a card names, and of how many it has the words."""
_SPOKEN = 300
"""Code points of a passage or note that are read out."""
_ENDING = ".!?…:"
"""What ends a sentence that is read out."""


@value(kw_only=True)
class CardFace:
    """The words on a card.

    Attributes:
        title: What kind of note it is, or which reaction.
        icon: The icon of the reaction; empty if it is none.
        makers: Who made it; nobody for the author.
        name: What they are called; empty for the author.
        colour_name: What the author calls its colour, where that tells something.
        tags: Its tags, each with its number sign.
        aside: How many passages it is on, how many replies it has; quiet.
        date: When it was last touched.
        fate: What became of its passage; empty if nothing did.
        proposal: The wording a suggestion proposes.
        wording: What differs in it: words that would go, and those in their place.
        words: What the author wrote, as it was typed.
        colour: The name of its bar's colour.
        is_suggestion: Whether it can be applied.
        is_done: Whether it waits for nobody any more.
        is_lost: Whether its passage is gone.
        agreed: That the author agrees, if she does.
        done_by: Who else says that it is done.
    """

    title: str
    icon: str = ""
    makers: tuple[Maker, ...] = ()
    name: str = ""
    colour_name: str = ""
    tags: str = ""
    aside: str = ""
    date: str = ""
    fate: str = ""
    proposal: str = ""
    wording: tuple[Words, ...] = ()
    words: str = ""
    colour: str = Colour.BLUE.value
    is_suggestion: bool = False
    is_done: bool = False
    is_lost: bool = False
    agreed: str = ""
    done_by: str = ""


def face_of(
    view: NoteView, now: datetime, colour_names: Mapping[str, str] = _NO_NAMES
) -> CardFace:
    """Return what the card of a note says.

    Args:
        view: The note and what became of its passage.
        now: The time, with its zone, that dates are told by.
        colour_names: What the author calls colours, by their values.
    """
    note, reaction = view.note, view.reaction
    beside = reaction is None and _is_said_beside_the_title(note)
    said = plain_words(note.words.strip()) if beside else ""
    words = "" if beside else _words(view)
    is_suggestion = note.kind is Kind.SUGGESTION
    replacement = (note.replacement or "") if is_suggestion else ""
    is_cut = is_suggestion and not replacement and not note.is_insertion
    return CardFace(
        title=_title(note, is_cut) if reaction is None else _capital(reaction.label),
        icon="" if reaction is None else reaction.icon,
        makers=view.makers,
        colour_name=told_colour(note, colour_names),
        name=_names(view.makers) or view.reader,
        tags=shown_tags(_tags(note, reaction)),
        aside=_aside(view, said),
        date=date_of(note, now),
        fate=_fate(view),
        proposal=replacement,
        wording=_wording(view, replacement) if is_suggestion else (),
        words=words,
        colour=note.shown_colour.value,
        is_suggestion=is_suggestion and view.anchor.state not in _NOWHERE,
        is_done=note.status is Status.DONE,
        is_lost=view.anchor.state in _LOST,
        agreed=_AGREED if view.is_agreed else "",
        done_by=_done_by(view),
    )


def _wording(view: NoteView, replacement: str) -> tuple[Words, ...]:
    is_as_marked = view.anchor.state in (AnchorState.EXACT, AnchorState.MOVED)
    old = view.passage if is_as_marked or not replacement else ""
    if len(old) >= SHOWN_WORDS and replacement:
        # It may go on: what differs cannot be told.
        return (
            Words(old, Fate.WENT),
            Words(" ", Fate.KEPT),
            Words(replacement, Fate.CAME),
        )
    return tuple(proposed_words(old, replacement))


def said_by(view: NoteView) -> tuple[object, ...]:
    """Return what of ``view`` a face, and a card that is read out, are made of.

    Where the passage is in the text is none of it: a key moves all that are behind it.
    """
    return (
        view.note,
        view.anchor.state,
        view.passage,
        view.first_passage,
        len(view.replies),
        view.reader,
        view.maker,
        view.is_agreed,
        view.done_by,
        view.shared,
    )


def date_of(note: Annotation, now: datetime) -> str:
    """Return when ``note`` was last touched, as one says it ``now``."""
    return short_moment(note.changed_at, now)


def named(view: NoteView, face: CardFace) -> str:
    """Return what a card is called for somebody who does not see it.

    That is what it says, what matters most first: Question by Marit, you agree, open:
    “Why?” On “the sea”.
    """
    parts = (
        _said(_kind_and_state(view, face), _spoken_words(view, face)),
        *_reason_or_place(view, face),
        face.fate,
    )
    return _in_sentences(parts)


def spoken(view: NoteView, face: CardFace) -> str:
    """Return what else there is to a card, for somebody who does not see it."""
    others = view.note.other_versions
    parts = (
        face.tags,
        _colour_of(view.note, face),
        face.done_by,
        _count_of_passages(passage_count(view.note)),
        _count_of_replies(len(view.replies)),
        *(translate("Other version: {words}", words=w[:_SPOKEN]) for w in others),
        face.date,
    )
    return _in_sentences(parts)


def _kind_and_state(view: NoteView, face: CardFace) -> str:
    by = face.title
    if face.name:
        by = translate("{title} by {name}", title=face.title, name=face.name)
    return ", ".join(filter(None, (by, face.agreed, view.note.state_word)))


def _said(head: str, words: str) -> str:
    return translate("{kind}: {words}", kind=head, words=words) if words else head


def _spoken_words(view: NoteView, face: CardFace) -> str:
    """Return what a note says, of a suggestion what would become what."""
    if view.note.kind is not Kind.SUGGESTION:
        return plain_words(face.words[:_SPOKEN] or view.note.words.strip()[:_SPOKEN])
    old, new = view.passage[:_SPOKEN], face.proposal[:_SPOKEN]
    if new and old and not view.note.is_insertion:
        return translate("“{old}” → “{new}”", old=old, new=new)
    return translate("“{words}”", words=new or old) if new or old else ""


def _reason_or_place(view: NoteView, face: CardFace) -> Iterator[str]:
    """Yield why something is suggested, or what else a note is on."""
    passage = view.passage[:_SPOKEN]
    if view.note.kind is Kind.SUGGESTION:
        yield plain_words(face.words[:_SPOKEN])  # its passage is told already
    elif passage:
        yield translate("On “{words}”", words=passage)


def _colour_of(note: Annotation, face: CardFace) -> str:
    """Return what the colour of a note is called, where it tells something."""
    is_plain = note.kind is not Kind.HIGHLIGHT or face.icon
    return face.colour_name or ("" if is_plain else note.shown_colour.label)


def _in_sentences(parts: Iterable[str]) -> str:
    """Return ``parts`` one after the other, so that a pause is heard between them."""
    told = [told for part in parts if part and (told := part.strip())]
    ended = [p if p.rstrip("”’")[-1:] in _ENDING else f"{p}." for p in told]
    return " ".join(ended)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _names(makers: Sequence[Maker]) -> str:
    """Return what ``makers`` are called; of many, the first."""
    names = [maker.name for maker in makers]
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    return translate(
        "{names} and {count} more",
        names=", ".join(names[: _MOST_NAMES - 1]),
        count=len(names) - _MOST_NAMES + 1,
    )


def _tags(note: Annotation, reaction: Reaction | None) -> Sequence[str]:
    """Return the tags of ``note``, without the one that tells the reaction."""
    if reaction is None:
        return note.tags
    return [tag for tag in note.tags if same_tag(tag) != same_tag(reaction.tag)]


def _words(view: NoteView) -> str:
    """Return what is said; of several readers, each with the name."""
    words = view.note.words.strip("\n")
    if not view.shared:
        return words
    everybody = ((view.note, view.maker), *view.shared)
    said = [(m, n.words.strip("\n")) for n, m in everybody if n.words.strip()]
    if len(said) < 2:
        return said[0][1] if said else ""
    most = said[:_MOST_SAYING]
    return "\n".join(
        translate("{name}: {words}", name=maker.name if maker else "", words=each)
        for maker, each in most
    )


def _done_by(view: NoteView) -> str:
    if not view.done_by:
        return ""
    return translate("{names}: done", names=", ".join(view.done_by))


def _title(note: Annotation, is_cut: bool) -> str:
    if note.is_insertion:
        return translate("Insert here")
    return translate("Cut this") if is_cut else KINDS[note.kind].on_card


def _is_said_beside_the_title(note: Annotation) -> bool:
    words = note.words.strip()
    is_short = len(words) <= _BESIDE_THE_TITLE and "\n" not in words
    return note.kind is Kind.HIGHLIGHT and is_short and not note.tags


def _aside(view: NoteView, words: str) -> str:
    asides = (
        words,
        _count_of_passages(passage_count(view.note)),
        _count_of_replies(len(view.replies)),
        view.note.state_word if view.note.status is Status.DONE else "",
    )
    return " · ".join(filter(None, asides))


def _count_of_replies(count: int) -> str:
    return translate_count("{count} reply", "{count} replies", count) if count else ""


def fate_word(state: AnchorState, *, is_unsure: bool = False) -> str:
    """Return in a word what became of a passage; nothing if it stands as marked."""
    return _PERHAPS if is_unsure else _FATE_WORDS.get(state, "")


def _count_of_passages(count: int) -> str:
    if count < 2:
        return ""
    return translate_count("{count} passage", "{count} passages", count)


def _fate(view: NoteView) -> str:
    first = " ".join(view.first_passage.split())
    if view.anchor.is_unsure:
        return translate(_UNSURE, passage=first) if first else _UNSURE_HERE
    if view.anchor.state not in _FATES:
        return ""
    alone, with_passage = _FATES[view.anchor.state]
    return translate(with_passage, passage=first) if first else alone
