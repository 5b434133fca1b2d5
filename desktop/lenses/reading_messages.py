"""What window and reading process say to one another.

Each message can be taken apart by :func:`desktop.lenses.value_stream.streamed`.
Positions are code points; a ``version`` counts the texts that a reader was told of, so
that it is known of every finding in which of them it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.known import Known
from desktop.value import value

if TYPE_CHECKING:
    from desktop.lenses.finding import Finding, LensName
    from desktop.lenses.section import Section
    from desktop.text.change import ChangeSet
    from desktop.text.span import Span

MOST_FINDINGS = 500
"""Findings in one message."""


# To the process


@value
class WholeText:
    """The story as it is from now on."""

    version: int
    text: str
    is_markdown: bool


@value
class TextEdit:
    """What was done to the text."""

    version: int
    changes: ChangeSet


@value
class KnownNow:
    """What the author said to the lenses, its places counted in the last text told."""

    known: Known = Known()


@value
class EarlierDraft:
    """The last draft that the author kept, to be compared with."""

    text: str


@value
class LensesWanted:
    """Which lenses are looked through.

    Attributes:
        lenses: Those whose findings are shown, the most important first.
        counted: Those of which the list of lenses tells how much they show.
        view: What is in view, which is read first; None if that is not known.
    """

    lenses: tuple[LensName, ...] = ()
    counted: tuple[LensName, ...] = ()
    view: Span | None = None


@value
class SuggestionsAsked:
    """Somebody wants to know how ``word`` is spelt; ``number`` comes back with them."""

    number: int
    word: str


Asked = WholeText | TextEdit | KnownNow | EarlierDraft | LensesWanted | SuggestionsAsked


# From the process


@value
class PartSeen:
    """What a lens found in a stretch, in place of all it found there before."""

    lens: LensName
    version: int
    span: Span
    findings: tuple[Finding, ...]


@value
class WholeBegins:
    """What a lens found in the whole story follows, in place of all that is shown."""

    lens: LensName
    version: int


@value
class SomeFound:
    """More of what a lens found in the whole story, in its order."""

    lens: LensName
    findings: tuple[Finding, ...]


@value
class LensSeen:
    """All is told of what a lens found in the whole story, and this is its panel.

    Attributes:
        lens: Which lens.
        sections: What stands in its panel.
        headline: What the head says.
        sentence: What the lens shows.
        count: How many findings the list of lenses tells.
    """

    lens: LensName
    sections: tuple[Section, ...]
    headline: str
    sentence: str
    count: int


@value
class Counted:
    """How many findings the list tells of a lens that is not looked through."""

    lens: LensName
    count: int


@value
class LensFailed:
    """A lens cannot be looked through.

    Attributes:
        lens: Which lens.
        sentence: Why, if the author can do something about it; else empty.
        error: The kind of error, such as ``KeyError``.
        place: Where in the program it came from, without a word of any story.
    """

    lens: LensName
    sentence: str
    error: str = ""
    place: str = ""


@value
class Suggested:
    """How a word may be meant, the best first."""

    number: int
    words: tuple[str, ...]


Answer = (
    PartSeen | WholeBegins | SomeFound | LensSeen | Counted | LensFailed | Suggested
)
