"""What is remembered of giving a story away: how it was exported, to whom it was sent.

It is part of what the author chose for one story, see
:mod:`desktop.storage.story.story_settings`.  What makes no sense reads as if it were
not there.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST_WRITTEN = 60
"""Files of which it is remembered that they are exports; the latest ones."""
_MOST_SENT = _MOST_BROUGHT = 200


@value
class SentTo:
    """Somebody to whom the story was sent.

    Attributes:
        reader: What the reader is called.
        at: When it was.
        draft: The text that was sent, as ``ni:///sha-256;…``; empty if not known.
        title: What that text is called among the kept drafts; empty if it is not.
        file: The name of the file that was made.
    """

    reader: str
    at: datetime
    draft: str = ""
    title: str = ""
    file: str = ""


@value
class ExchangeMemory:
    """How one story was given away.

    Attributes:
        last: The format it was exported in last, by its name; empty if in none.
        folder: Where exports went last; empty if beside the story.
        choices: What was chosen last for each format, by its name.
        written: The SHA-256 of each file that was exported, by its path.
        sent: To whom it was sent, the earliest first.
        brought: The SHA-256 of answers that were brought onto it, the latest ones.
    """

    last: str = ""
    folder: str = ""
    choices: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)
    sent: tuple[SentTo, ...] = ()
    brought: tuple[str, ...] = ()

    def with_brought(self, sha256: str) -> ExchangeMemory:
        """Return it with one answer more that was brought onto the story."""
        others = (each for each in self.brought if each != sha256)
        return replace(self, brought=(*others, sha256)[-_MOST_BROUGHT:])

    def with_written(self, path: str, sha256: str) -> ExchangeMemory:
        """Return it with one export more."""
        others = {p: h for p, h in self.written.items() if p != path}
        latest = list({**others, path: sha256}.items())[-_MOST_WRITTEN:]
        return replace(self, written=dict(latest))

    def with_sent(self, sent: SentTo) -> ExchangeMemory:
        """Return it with somebody more to whom the story was sent."""
        return replace(self, sent=(*self.sent, sent)[-_MOST_SENT:])

    def last_sent(self) -> dict[str, SentTo]:
        """Return when the story was last sent to each reader, by what they are called.

        The latest comes first.
        """
        latest = {each.reader: each for each in self.sent}
        by_time = sorted(latest.values(), key=lambda each: each.at, reverse=True)
        return {each.reader: each for each in by_time}


def to_json(memory: ExchangeMemory) -> dict[str, Any]:
    """Return ``memory`` as JSON has it."""
    return {
        "last": memory.last,
        "folder": memory.folder,
        "choices": {name: dict(chosen) for name, chosen in memory.choices.items()},
        "written": dict(memory.written),
        "sent": [
            {
                "reader": each.reader,
                "at": each.at.isoformat(),
                "draft": each.draft,
                "title": each.title,
                "file": each.file,
            }
            for each in memory.sent
        ],
        "brought": list(memory.brought),
    }


def from_json(content: Any) -> ExchangeMemory:
    """Return what ``content`` tells, as far as it makes sense."""
    if not isinstance(content, dict):
        return ExchangeMemory()
    return ExchangeMemory(
        last=_text(content.get("last")),
        folder=_text(content.get("folder")),
        choices={n: c for n, c in _pairs(content, "choices") if isinstance(c, dict)},
        written={p: h for p, h in _pairs(content, "written") if isinstance(h, str)},
        sent=tuple(_sent(content.get("sent"))),
        brought=tuple(_texts(content.get("brought"))),
    )


def _pairs(content: dict[str, Any], name: str) -> Iterator[tuple[str, Any]]:
    found = content.get(name)
    return iter(found.items() if isinstance(found, dict) else ())


def _sent(content: Any) -> Iterator[SentTo]:
    for each in content if isinstance(content, list) else ():
        with suppress(TypeError, ValueError, KeyError):
            at = datetime.fromisoformat(each["at"])
            reader = _text(each["reader"])
            if reader and at.tzinfo is not None:
                named = (_text(each.get(name)) for name in ("draft", "title", "file"))
                yield SentTo(reader, at, *named)


def _texts(content: Any) -> Iterator[str]:
    found = content if isinstance(content, list) else ()
    return (each for each in found if isinstance(each, str))


def _text(content: Any) -> str:
    return content if isinstance(content, str) else ""
