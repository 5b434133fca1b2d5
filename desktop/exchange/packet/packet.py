"""A reading packet: one file that any browser shows, with all that is needed to answer.

It asks nothing of any network: its policy allows the one script in it, by its hash,
and forbids everything else.  Places on the page count code points of the draft that
was sent, so its notes can be laid beside the story as they are.
"""

from __future__ import annotations

import hashlib
import json
import re
from string import Template
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.colour_styles import STYLES
from desktop.annotations.file.item_writer import to_time
from desktop.annotations.file.terms import CONTEXT, READ_TO
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.reactions import NOT_SURE, REACTIONS, READ_ON, STOPPED
from desktop.annotations.text_state import sha256_of, text_state
from desktop.exchange.blocks import blocks_of
from desktop.exchange.formats import WrittenManuscript
from desktop.exchange.losses import FormatCarried, LossWords, losses_told
from desktop.exchange.manuscript import Sent, named_id, person_called
from desktop.exchange.packet.asking import asked_in
from desktop.exchange.packet.options import PacketOptions
from desktop.exchange.packet.page_style import (
    page_template,
    script,
    script_hash,
    style,
)
from desktop.exchange.packet.story_html import escaped, paragraphs_html, story_html
from desktop.exchange.packet.words import page_words
from desktop.exchange.threads import threads_of
from desktop.text.structure.outline import outline
from desktop.wording.dates import plain_short_day
from desktop.wording.translation import (
    counted_template,
    template,
    translate,
    translate_count,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.annotations.annotation import Person
    from desktop.annotations.text_state import TextState
    from desktop.exchange.formats import FormatWriting
    from desktop.exchange.losses import FormatLoss
    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.threads import Thread
    from desktop.text.structure.outline import Outline

OUR_TERMS: dict[str, Any] = {
    "packet": {"@id": "rr:packet", "@type": "@id"},
    "story": {"@id": "rr:story", "@type": "@id"},
    "reader": {"@id": "rr:reader", "@type": "@id"},
    READ_TO: "rr:readTo",
}
"""What the answers to a packet say beyond a notes file, as a JSON-LD context has it."""

_POLICY = (
    "default-src 'none'; script-src '{hash}'; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_PIECES = 200
"""Blocks that are written between two looks at whether it is still wanted."""


def write_packet(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return ``manuscript`` as a reading packet; ``writing.options`` tell what for.

    Raises:
        Cancelled: If nobody wants it any more.
    """
    options = _options(writing)
    parts = outline(manuscript.text, manuscript.is_markdown)
    title = manuscript.title or parts.title or ""
    page = Template(page_template()).substitute(
        policy=_POLICY.format(hash=script_hash()),
        title=escaped(_page_title(title, options.reader)),
        style=style(),
        open_first=escaped(
            translate(
                "To make notes, open this file in a browser (a preview shows the "
                "story only), and let it run scripts."
            )
        ),
        greeting=_greeting(manuscript, options),
        story="".join(_story(manuscript, parts, options, writing)),
        packet=_as_data(_facts(manuscript, title, options, writing)),
        answers="",
        script=script(),
    )
    data = page.encode("utf-8", "replace")
    summary = packet_summary(manuscript, writing)
    return WrittenManuscript(data=data, carried=summary.carried, losses=summary.losses)


def packet_summary(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return what goes along and what does not, without the file itself."""
    options = _options(writing)
    return WrittenManuscript(
        data=b"",
        carried=tuple(_carried(manuscript, options)),
        losses=tuple(_losses(manuscript, options)),
    )


def _options(writing: FormatWriting) -> PacketOptions:
    known = writing.options
    return known if isinstance(known, PacketOptions) else PacketOptions()


def _carried(manuscript: Manuscript, options: PacketOptions) -> Iterator[FormatCarried]:
    if options.questions:
        count = len(options.questions)
        what = translate_count("question", "questions", count)
        yield FormatCarried("questions", count, what)
    if options.has_notes and manuscript.notes:
        count = len(manuscript.notes)
        what = translate_count("note to be seen", "notes to be seen", count)
        yield FormatCarried("notes", count, what)


def _losses(manuscript: Manuscript, options: PacketOptions) -> Iterator[FormatLoss]:
    notes = [each.note for each in manuscript.notes]
    if not options.has_notes:
        return losses_told({"notes": len(notes)}, _TOLD)
    counts = {
        "passages": sum(bool(each.lost_words) for each in manuscript.notes),
        "several-passages": sum(len(each.spans) > 1 for each in manuscript.notes),
        "tags": sum(len(note.tags) for note in notes),
        "done": sum(note.status is Status.DONE for note in notes),
    }
    return losses_told(counts, _TOLD)


_TOLD = {
    "notes": LossWords(
        *counted_template("{count} note", "{count} notes"),
        template("not shown, so that each reader comes to the story fresh"),
    ),
    "passages": LossWords(
        *counted_template("{count} passage", "{count} passages"),
        template("gone from the text: shown with the whole story"),
    ),
    "several-passages": LossWords(
        *counted_template(
            "{count} note on several passages", "{count} notes on several passages"
        ),
        template("shown on the first"),
    ),
    "tags": LossWords(
        *counted_template("{count} tag", "{count} tags"), template("not shown")
    ),
    "done": LossWords(
        *counted_template("{count} note that is done", "{count} notes that are done"),
        template("shown like all others"),
    ),
}
"""How each kind of loss is told."""


def _page_title(title: str, reader: str) -> str:
    name = title or translate("A story")
    if not reader:
        return name
    return translate("{title}, for {reader}", title=name, reader=reader)


def _greeting(manuscript: Manuscript, options: PacketOptions) -> str:
    if not options.greeting.strip():
        return ""
    author = manuscript.author.name if manuscript.author else ""
    words = translate("{author} writes:", author=author) if author else ""
    heading = f"<h2>{escaped(words)}</h2>\n" if words else ""
    said = paragraphs_html(options.greeting)
    return f'<section class="greeting">\n{heading}{said}</section>\n'


def _story(
    manuscript: Manuscript,
    parts: Outline,
    options: PacketOptions,
    writing: FormatWriting,
) -> Iterator[str]:
    text = manuscript.text
    author = manuscript.author.name if manuscript.author else ""
    asked = asked_in(text, parts, options, author)
    blocks = blocks_of(text, is_markdown=manuscript.is_markdown).blocks
    starts_at, is_markdown = _sent(manuscript).starts_at, manuscript.is_markdown
    pieces = story_html(text, blocks, asked, starts_at, is_markdown=is_markdown)
    for number, piece in enumerate(pieces):
        if number % _PIECES == 0:
            writing.progress.at(min(number * 100 / (len(text) + 1), 0.99))
        yield piece


def _sent(manuscript: Manuscript) -> Sent:
    return manuscript.sent or Sent()


def _state(manuscript: Manuscript) -> TextState:
    """Return the draft that was sent, of which the manuscript is the end."""
    sent = _sent(manuscript)
    known = sha256_of(sent.draft)
    if known is None:
        data = manuscript.text.encode("utf-8", "surrogatepass")
        known = hashlib.sha256(data).hexdigest()
    return text_state(known)


def _facts(
    manuscript: Manuscript, title: str, options: PacketOptions, writing: FormatWriting
) -> dict[str, Any]:
    """Return what the script is told of the packet."""
    sent, state = _sent(manuscript), _state(manuscript)
    reader = options.reader.strip() or sent.reader
    author = manuscript.author
    told = to_time(writing.at)
    context = [CONTEXT[0], {**CONTEXT[1], **OUR_TERMS}]
    return {
        "packet": named_id("packet", sent.story, state.cached, reader, told),
        "story": sent.story,
        "title": title,
        "author": author.name if author else "",
        "reader": _person(person_called(reader)) if reader else None,
        "sentOn": plain_short_day(writing.at, writing.at),
        "source": title or translate("A story"),
        "startsAt": sent.starts_at,
        "isMarkdown": manuscript.is_markdown,
        "state": {
            "id": state.id,
            "type": "TimeState",
            "sourceDate": told,
            "cached": state.cached,
        },
        "context": context,
        "colours": dict(STYLES),
        "reactions": _reactions() if options.has_reactions else [],
        "readOn": {"yes": READ_ON, "unsure": NOT_SURE, "stopped": STOPPED},
        "shown": _shown(manuscript, sent.starts_at) if options.has_notes else [],
        "words": dict(page_words()),
        "text": manuscript.text,
    }


def _person(person: Person) -> dict[str, str]:
    return {"id": person.id, "type": "Person", "name": person.name}


def _reactions() -> list[dict[str, str]]:
    return [
        {
            "tag": each.tag,
            "label": each.label,
            "colour": each.colour.value,
            "kind": each.kind.value,
        }
        for each in REACTIONS
    ]


def _shown(manuscript: Manuscript, starts_at: int) -> list[dict[str, Any]]:
    """Return the notes that go along, as the page shows them."""
    return [_shown_thread(each, starts_at) for each in threads_of(manuscript.notes)]


def _shown_thread(thread: Thread, starts_at: int) -> dict[str, Any]:
    note, spans = thread.note.note, thread.note.spans
    span = spans[0].moved(starts_at) if spans and not spans[0].is_empty else None
    kind = note.kind if note.kind in _SHOWN else Kind.NOTE
    is_reworded = kind is Kind.SUGGESTION and span is not None
    return {
        "id": note.id,
        "kind": kind.value,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "words": note.words or ("" if is_reworded else note.replacement or ""),
        "replacement": note.replacement if is_reworded else None,
        "tags": list(note.tags),
        "colour": note.shown_colour.value,
        "by": _name_of(note.creator),
        "replies": [
            {"by": _name_of(each.note.creator), "words": each.note.words}
            for each in thread.replies
        ],
        "about": None,
    }


_SHOWN = {Kind.HIGHLIGHT, Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION}


def _name_of(person: Person | None) -> str:
    return (person.name if person else "") or translate("Somebody")


def _as_data(value: object) -> str:
    r"""Return ``value`` as JSON that ends no script: each ``<`` is ``\u003c`` in it."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    words = words.replace("<", "\\u003c")
    return _SURROGATES.sub(lambda found: f"\\u{ord(found[0]):04x}", words)
