"""What of a manuscript goes along to Word and comes back, and what does not.

The words are whole lines for each number, as the author reads them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.exchange.losses import FormatCarried, FormatLoss, LossWords, losses_told
from desktop.exchange.summary import told_comments
from desktop.exchange.word.vocabulary import with_xml_characters
from desktop.wording.translation import (
    counted_template,
    template,
    translate,
    translate_count,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.annotations.annotation import Annotation
    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.word.planning import Plan


def carried_by(plan: Plan) -> tuple[FormatCarried, ...]:
    """Return what goes along and comes back by ``plan``."""
    return tuple(each for each in _carried(plan) if each.count)


def lost_by(plan: Plan, manuscript: Manuscript) -> tuple[FormatLoss, ...]:
    """Return what Word cannot hold of ``manuscript``, by ``plan``."""
    return tuple(_lost(plan, manuscript))


def _carried(plan: Plan) -> Iterator[FormatCarried]:
    comments = len(plan.comments)
    done = sum(comment.is_done for comment in plan.comments)
    yield FormatCarried("comments", comments, told_comments(comments, done))
    replies = sum(len(comment.replies) for comment in plan.all_comments())
    yield FormatCarried(
        "replies",
        replies,
        translate_count("reply, in its thread", "replies, in their threads", replies),
    )
    changes = len(plan.changes)
    yield FormatCarried(
        "suggestions",
        changes,
        translate_count(
            "suggestion as a tracked change", "suggestions as tracked changes", changes
        ),
    )
    highlights = len({shading.note.id for shading in plan.shadings})
    yield FormatCarried(
        "highlights",
        highlights,
        translate_count("highlight, as shading", "highlights, as shading", highlights),
    )


def _lost(plan: Plan, manuscript: Manuscript) -> Iterator[FormatLoss]:
    notes = [each.note for each in manuscript.notes]
    written = [comment.note for comment in plan.all_comments()]
    yield from _tags_and_colours(notes, written)
    gone = sum(bool(each.lost_words) for each in manuscript.notes)
    unsigned = {each.note.id for each in manuscript.notes if not each.is_own}
    counts = {
        "second-suggestions": len(plan.as_comments),
        "hidden-highlights": len(plan.hidden),
        "signatures": len({s.note.id for s in plan.shadings} & unsigned),
        "lost-passages": gone,
        "several-passages": sum(len(each.spans) > 1 for each in manuscript.notes),
        "outcomes": sum(_has_outcome(note) for note in written),
        "nested-replies": _nested(notes),
        "characters": _strange(manuscript.text) + sum(_strange(n.words) for n in notes),
    }
    yield from losses_told(counts, _TOLD)


_TOLD = {
    "second-suggestions": LossWords(
        *counted_template(
            "{count} second suggestion over the same words",
            "{count} second suggestions over the same words",
        ),
        template("becomes a comment"),
        template("become comments"),
    ),
    "hidden-highlights": LossWords(
        *counted_template(
            "{count} highlight over another one", "{count} highlights over other ones"
        ),
        template("is shaded only where there is no other"),
        template("are shaded only where there is no other"),
    ),
    "signatures": LossWords(
        *counted_template(
            "{count} highlight of a reader", "{count} highlights of readers"
        ),
        template("shading does not tell whose it is"),
    ),
    "lost-passages": LossWords(
        *counted_template(
            "{count} note whose passage is gone",
            "{count} notes whose passages are gone",
        ),
        template("stands on the title, and quotes the words"),
        template("stand on the title, and quote the words"),
    ),
    "several-passages": LossWords(
        *counted_template(
            "{count} note on several passages", "{count} notes on several passages"
        ),
        template("stands on the first, and names the others"),
        template("stand on the first, and name the others"),
    ),
    "outcomes": LossWords(
        *counted_template(
            "{count} note that was applied or dismissed",
            "{count} notes that were applied or dismissed",
        ),
        template("merely done there"),
    ),
    "nested-replies": LossWords(
        *counted_template("{count} reply to a reply", "{count} replies to replies"),
        template("answers the note itself"),
        template("answer the note itself"),
    ),
    "characters": LossWords(
        *counted_template("{count} control character", "{count} control characters"),
        template("a sign for what cannot be shown stands there instead"),
    ),
}
"""How each kind of loss is told."""


def _tags_and_colours(
    notes: list[Annotation], written: list[Annotation]
) -> Iterator[FormatLoss]:
    tags = sum(len(note.tags) for note in notes)
    colours = sum(_has_own_colour(note) for note in written)
    in_line = translate("tags stand in a comment’s last line")
    come_back = translate("colours come back with your own notes")
    if tags and colours:
        told_tags = translate_count("{count} tag", "{count} tags", tags)
        told_colours = translate_count("{count} colour", "{count} colours", colours)
        what = translate("{tags} and {colours}", tags=told_tags, colours=told_colours)
        becomes = translate(
            "tags stand in a comment’s last line; colours come back with your own notes"
        )
        yield FormatLoss("tags-and-colours", tags + colours, what, becomes)
    elif tags:
        what = translate_count("{count} tag", "{count} tags", tags)
        yield FormatLoss("tags", tags, what, in_line)
    elif colours:
        what = translate_count("{count} colour", "{count} colours", colours)
        yield FormatLoss("colours", colours, what, come_back)


def _has_own_colour(note: Annotation) -> bool:
    return note.colour is not None and note.colour is not KINDS[note.kind].colour


def _has_outcome(note: Annotation) -> bool:
    return note.status is Status.DONE and note.outcome is not None


def _replies(notes: list[Annotation]) -> Iterator[Annotation]:
    return (note for note in notes if note.kind is Kind.REPLY)


def _nested(notes: list[Annotation]) -> int:
    replies = {note.id for note in _replies(notes)}
    return sum(note.about in replies for note in _replies(notes))


def _strange(words: str) -> int:
    """Return how many characters of ``words`` XML cannot hold."""
    even = with_xml_characters(words)
    if even == words:
        return 0
    return even.count("\ufffd") - words.count("\ufffd")
