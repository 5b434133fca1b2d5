"""The notes on a story to be read elsewhere: as JSON, Markdown, CSV or HTML.

What is printed, copied and exported is made here of the same entries, one for each note
with the replies to it.  Text in, text out: no files, and no Qt.

CSV is that of RFC 4180, but for line feeds alone at the ends of its lines.  No
spreadsheet must run what somebody wrote in a note, so that a cell that begins as a
formula does gets an apostrophe before it, by which they know text (OWASP, CSV
injection).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import first_wording
from desktop.annotations.colour_names import told_colour
from desktop.annotations.kinds import KINDS, Kind, Outcome, Stage, Status
from desktop.annotations.note_passages import on_each_passage, passage_keys
from desktop.wording.numbers import grouped
from desktop.wording.translation import (
    template,
    translate,
    translate_count,
    within_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.text.structure.part_names import PartNames

Entry = dict[str, Any]
"""What there is to say of a note, as JSON has it."""

_NEEDS_QUOTES = re.compile(r'[",\r\n]|^\s|\s$')
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet may run, also as wide as East Asian letters."""


_STATES: dict[str, str] = {
    **{each.value: within_sentence(each.label) for each in Stage},
    **{each.value: each.label for each in (*Status, *Outcome)},
}
"""What the state of a note or scene is called, by its name in JSON."""
_ANCHORS = {
    "changed": template("changed"),
    "moved": template("moved"),
    "cut": template("cut"),
    "unplaced": template("unplaced"),
    "waiting": template("waiting"),
}
"""What became of a passage that does not stand as it was marked, likewise."""
_IN_FULL = {kind.value: row.in_full for kind, row in KINDS.items()}


class EntryMaker:
    """Makes the entries of the notes on one text."""

    def __init__(
        self,
        text: str,
        anchors: Mapping[str, Anchor],
        names: PartNames,
        colour_names: Mapping[str, str],
    ) -> None:
        """Take what the entries tell of.

        Args:
            text: The text the notes are on.
            anchors: Where each of their passages is, by its key.
            names: What the parts of the text are called.
            colour_names: What the author calls colours, by their values.
        """
        self._text, self._anchors, self._names = text, anchors, names
        self._colour_names = colour_names
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def entry(self, note: Annotation, replies: Iterable[Annotation] = ()) -> Entry:
        """Return what there is to say of ``note``, and of the ``replies`` to it."""
        first, *further = map(self._place, on_each_passage([note]))
        modified = note.modified
        return {
            "id": note.id,
            "kind": note.kind.value,
            "state": note.status.value if note.status else None,
            "outcome": _outcome(note),
            **first,
            "further": further,
            "words": note.words,
            "replacement": note.replacement,
            "stage": note.stage.value if note.stage else None,
            "other_versions": list(note.other_versions),
            "tags": list(note.tags),
            "colour": note.colour.value if note.colour else None,
            "colour_name": told_colour(note, self._colour_names) or None,
            "by": note.creator.name if note.creator else None,
            "created": note.created.isoformat().replace("+00:00", "Z"),
            "modified": modified.isoformat().replace("+00:00", "Z")
            if modified
            else None,
            "replies": list(map(_reply, replies)),
        }

    def position(self, note: Annotation) -> int:
        """Return where ``note`` is, or was when it was stored; -1 if nowhere."""
        for key in passage_keys(note):
            if (span := self._anchors[key].span) is not None:
                return span.start
        stored = note.passage.position if note.passage else None
        return stored.start if stored else -1

    def _place(self, single: Annotation) -> Entry:
        """Return where a passage is, and how it reads."""
        anchor, text = self._anchors[single.id], self._text
        span = anchor.span
        return {
            "anchor": anchor.state.value,
            "confidence": round(anchor.confidence, 3),
            "may_be_at": [[at.start, at.end] for at in anchor.candidates],
            "part": self._names.of(span) or None,
            "line": bisect_right(self._ends, span.start - 1) + 1 if span else None,
            "start": span.start if span else None,
            "end": span.end if span else None,
            "passage": span.of(text) if span else None,
            "first_passage": first_wording(single) or None,
        }


def in_reading_order(
    notes: Iterable[Annotation], position_of: Callable[[str], int]
) -> list[str]:
    """Return the ids of ``notes`` as one comes upon them in the story.

    Notes on the whole story come first, in the order they were made.

    Args:
        notes: The notes; replies are to be left out by the caller.
        position_of: Where the passage of a note starts now, in code points, by the
            id of the note; asked only for notes that have a passage.
    """

    def place(note: Annotation) -> tuple[int, str]:
        return (-1 if note.passage is None else position_of(note.id)), note.id

    return [note.id for note in sorted(notes, key=place)]


def _outcome(note: Annotation) -> str | None:
    is_done = note.status is Status.DONE
    return note.outcome.value if note.outcome and is_done else None


def _reply(reply: Annotation) -> dict[str, Any]:
    by = reply.creator.name if reply.creator else None
    return {"id": reply.id, "by": by, "words": reply.words}


def to_markdown(name: str, entries: Sequence[Entry], unread: str = "") -> str:
    """Return ``entries`` to be read, each below a heading.

    Args:
        name: What the story is called; without one, there is no heading above all.
        entries: The notes, in the order in which they are told.
        unread: What is said of those that could not be read; may be empty.
    """
    return "".join(_markdown(name, entries, unread))


def _markdown(name: str, entries: Sequence[Entry], unread: str) -> Iterator[str]:
    if name:
        title = translate("Notes on {name}", name=name)
        yield f"# {title}\n"
    scenes = [entry for entry in entries if entry["kind"] == Kind.SCENE.value]
    notes = [entry for entry in entries if entry["kind"] != Kind.SCENE.value]
    shown = [entry for entry in notes if not _has_nothing_to_show(entry)]
    if not shown and not unread:
        yield f"\n{translate('There are none yet.')}\n"
    for entry in shown:
        yield "\n" + "\n".join(_note_lines(entry)) + "\n"
    if scenes:
        yield f"\n# {translate('Scenes')}\n"
    for entry in scenes:
        yield "\n" + "\n".join(_scene_lines(entry)) + "\n"
    others = len(notes) - len(shown)
    if others:
        told = translate_count(
            "{number} annotation in the file is about other notes or other things.",
            "{number} annotations in the file are about other notes or other things.",
            others,
            number=grouped(others),
        )
        yield f"\n{told}\n"
    if unread:
        yield f"\n{unread}\n"


def _scene_lines(entry: Entry) -> Iterator[str]:
    """Yield what is said of a scene: where it is, or that it is gone, and how it reads.

    Of its passages one is enough, as they only say which scene it is.
    """
    places = (entry, *entry["further"])
    here = next((place for place in places if place["passage"]), entry)
    stage = Stage(entry["stage"]).label if entry["stage"] else ""
    gone = _became(here["anchor"]) if not here["passage"] else ""
    details = ", ".join(filter(None, [stage, gone]))
    title = ", ".join(filter(None, [here["part"], _line(here)]))
    title = title or KINDS[Kind.SCENE].label
    yield f"## {title}{f' ({details})' if details else ''}\n"
    yield from _quotes(here)
    if entry["words"]:
        yield entry["words"] + "\n"
    for words in entry["other_versions"]:
        yield translate("Other version: {words}", words=words) + "\n"


def _has_nothing_to_show(entry: Entry) -> bool:
    """Return whether an entry only tells something of other notes or files."""
    is_elsewhere = entry["kind"] == Kind.OTHER.value and entry["anchor"] == "whole"
    return is_elsewhere and not (entry["words"] or entry["tags"] or entry["replies"])


def _note_lines(entry: Entry) -> Iterator[str]:
    state, became = _state(entry), _became(entry["anchor"])
    states = [entry["colour_name"], state, became, entry["by"]]
    details = ", ".join(filter(None, states))
    tags = "".join([f" #{tag}" for tag in entry["tags"]])
    kind = _IN_FULL[entry["kind"]]
    title = ", ".join(filter(None, [kind, entry["part"], _line(entry)]))
    yield f"## {title}{f' ({details})' if details else ''}{tags}\n"
    yield from _quotes(entry)
    for further in entry["further"]:
        facts = [further["part"], _line(further), _became(further["anchor"])]
        about = ", ".join(fact for fact in facts if fact)
        told = translate("And ({facts}):", facts=about) if about else translate("And:")
        yield f"{told}\n"
        yield from _quotes(further)
    if entry["replacement"] is not None:
        is_cutting = entry["kind"] == Kind.CUTTING.value
        yield (entry["replacement"] if is_cutting else _proposal(entry)) + "\n"
    if entry["words"]:
        yield entry["words"] + "\n"
    for words in entry["other_versions"]:
        yield translate("Other version: {words}", words=words) + "\n"
    for reply in entry["replies"]:
        yield f"- {reply['by'] or translate('Somebody')}: {reply['words']}"


def _line(place: Entry) -> str:
    line = place["line"]
    return translate("line {line}", line=line) if line else ""


def _quotes(place: Entry) -> Iterator[str]:
    passage = place["passage"] or place["first_passage"]
    if passage:
        lines = [f"> {line}".rstrip() for line in passage.split("\n")]
        yield "\n".join(lines) + "\n"


def _became(anchor: str) -> str:
    return translate(_ANCHORS[anchor]) if anchor in _ANCHORS else ""


def _proposal(entry: Entry) -> str:
    if not entry["replacement"]:
        return translate("Cut it.")
    words = entry["replacement"]
    if entry["passage"] == "":
        return translate("Insert: {words}", words=words)
    return translate("Read instead: {words}", words=words)


def to_csv(entries: Iterable[Entry]) -> str:
    """Return ``entries`` as a table with a head, one row for each."""
    rows = [[label for label, _ in _COLUMNS]]
    for number, entry in enumerate(entries, start=1):
        rows.append([_cell(of(number, entry)) for _, of in _COLUMNS])
    return "".join(f"{','.join(map(_quoted, row))}\n" for row in rows)


def to_html(entries: Iterable[Entry]) -> str:
    """Return ``entries`` as a table to be pasted: words that go struck out."""
    heads = "".join(f"<th>{_escaped(label)}</th>" for label, _ in _HTML)
    rows = (
        "<tr>" + "".join(f"<td>{of(entry)}</td>" for _, of in _HTML) + "</tr>"
        for entry in entries
    )
    return f"<table><tr>{heads}</tr>{''.join(rows)}</table>"


def _cell(value: object) -> str:
    """Return what stands in a cell, so that no spreadsheet runs it."""
    if not isinstance(value, str):
        return "" if value is None else str(value)
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value


def _quoted(cell: str) -> str:
    # Python's own writer leaves a lone carriage return bare, and reads it as an end.
    if not _NEEDS_QUOTES.search(cell):
        return cell
    inner = cell.replace('"', '""')
    return f'"{inner}"'


def _kind(entry: Entry) -> str:
    if entry["replacement"] is None or entry["kind"] != Kind.SUGGESTION.value:
        return KINDS[Kind(entry["kind"])].label
    if entry["first_passage"] is None:
        return translate("Insertion")
    return KINDS[Kind.SUGGESTION].label if entry["replacement"] else translate("Cut")


def _state(entry: Entry) -> str:
    name: str | None = entry["outcome"] or entry["state"] or entry["stage"]
    return _STATES[name] if name else ""


def _tags(entry: Entry) -> str:
    from desktop.annotations.tags import shown_tags  # late: for tables only

    return shown_tags(entry["tags"])


def _passages(entry: Entry) -> str:
    places = (entry, *entry["further"])
    words = (place["passage"] or place["first_passage"] or "" for place in places)
    return "\n".join(filter(None, words))


def _replies(entry: Entry) -> str:
    somebody = translate("Somebody")
    return "\n".join(f"{r['by'] or somebody}: {r['words']}" for r in entry["replies"])


_COLUMNS: tuple[tuple[str, Callable[[int, Entry], object]], ...] = (
    (translate("Number"), lambda number, _: number),
    (translate("Passage"), lambda _, entry: _passages(entry)),
    (translate("Words"), lambda _, entry: entry["words"]),
    (translate("New wording"), lambda _, entry: entry["replacement"]),
    (translate("Kind"), lambda _, entry: _kind(entry)),
    (translate("Tags"), lambda _, entry: _tags(entry)),
    (translate("State"), lambda _, entry: _state(entry)),
    (translate("Scene"), lambda _, entry: entry["part"]),
    (translate("By"), lambda _, entry: entry["by"]),
    (translate("Colour"), lambda _, entry: entry["colour"]),
    (translate("Replies"), lambda _, entry: _replies(entry)),
    (translate("Anchor"), lambda _, entry: entry["anchor"]),
    (translate("Line"), lambda _, entry: entry["line"]),
    (translate("Start"), lambda _, entry: entry["start"]),
    (translate("End"), lambda _, entry: entry["end"]),
    (translate("Created"), lambda _, entry: entry["created"]),
    (translate("Modified"), lambda _, entry: entry["modified"]),
    (translate("Id"), lambda _, entry: entry["id"]),
)
"""The columns of the CSV: what stands above each, and what in it.  Places are counted
in code points from 0, lines from 1, times are those of ISO 8601 in UTC."""


def _escaped(words: str) -> str:
    from html import escape  # late: it knows all entities, for copied tables only

    return escape(words)


def _told(words: str | None) -> str:
    return _escaped(words or "").replace("\n", "<br>")


def _html_words(entry: Entry) -> str:
    words, wording = _told(entry["words"]), entry["replacement"]
    if wording is None or entry["kind"] != Kind.SUGGESTION.value:
        return words
    gone = _told(entry["passage"] or entry["first_passage"])
    came = f"<u>{_told(wording)}</u>" if wording else ""
    changed = " ".join(filter(None, (f"<s>{gone}</s>" if gone else "", came)))
    return " · ".join(filter(None, (changed, words)))


_HTML: tuple[tuple[str, Callable[[Entry], str]], ...] = (
    (translate("Passage"), lambda entry: _told(_passages(entry))),
    (translate("Words"), _html_words),
    (translate("Kind"), lambda entry: _escaped(_kind(entry))),
    (translate("Tags"), lambda entry: _escaped(_tags(entry))),
    (translate("State"), lambda entry: _escaped(_state(entry))),
    (translate("Scene"), lambda entry: _escaped(entry["part"] or "")),
    (translate("By"), lambda entry: _escaped(entry["by"] or "")),
    (translate("Created"), lambda entry: entry["created"][:10]),
)
