"""What lenses show of a story, printed: to read, or as JSON.

It is read here and now, in this process, and nothing of it is kept.  Positions are code
points of the text, its line ends counted as one and a byte-order mark not at all.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from desktop.command_line.output import to_json
from desktop.errors import LensUnavailable, NotesUnreadable
from desktop.lenses.finding import LensName
from desktop.lenses.known import Known
from desktop.lenses.lens import lens
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.spelling.dictionary_folders import dictionary_folders
from desktop.lenses.story_prose import StoryProse
from desktop.panels.lenses.lens_faces import lens_title
from desktop.paths import config_folder, dictionaries_folder
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.storage.words.author_words import AuthorWords
from desktop.text.span import each_line
from desktop.value import replace, value
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop.lenses.finding import Finding
    from desktop.lenses.lens import Seen
    from desktop.storage.story.story_file import StoryFile
    from desktop.storage.story.story_identity import StoryIdentity

_LONGEST = 100
"""Code points of a passage that are shown where it is printed to be read."""


@value
class PrintedLenses:
    """What lenses show of a story, as it is printed.

    Attributes:
        words: What is printed.
        remarks: What could not be, in sentences.
    """

    words: str
    remarks: tuple[str, ...] = ()


@value
class _Look:
    """What is to be printed of one lens."""

    name: LensName
    headline: str
    findings: tuple[Finding, ...]


def printed_lenses(
    story: Path,
    wanted: Sequence[LensName] = (),
    *,
    tells_all: bool = False,
    as_json: bool = False,
) -> PrintedLenses:
    """Return what lenses find in ``story``, by lens, in the order of the text.

    Args:
        story: Where it is.
        wanted: The lenses; none for all of them.
        tells_all: Whether to print also what is settled, and all that a lens looked at.
        as_json: Whether it is printed as JSON rather than to be read.

    Raises:
        StoryUnreadable: If the story cannot be read.
    """
    identity = identity_of_story(story)
    file = read_story(identity.path)
    remarks: list[str] = []
    known = _known(identity, file, remarks)
    prose = _prose_of(file)
    looks = [
        _Look(name, seen.headline, _told(seen, known, tells_all=tells_all))
        for name, seen in _seen(wanted or tuple(LensName), prose, known, remarks)
    ]
    if as_json:
        found = (_entry(file.text, each) for look in looks for each in look.findings)
        return PrintedLenses(to_json({"findings": list(found)}), tuple(remarks))
    lines = _lines(story, file.text, looks)
    return PrintedLenses("".join(f"{line}\n" for line in lines), tuple(remarks))


def _prose_of(file: StoryFile) -> StoryProse:
    return StoryProse(file.text, is_markdown=file.is_markdown, memory=ReadingMemory())


def _known(identity: StoryIdentity, file: StoryFile, remarks: list[str]) -> Known:
    """Return what the author said to the lenses, as far as it can be read."""
    words = AuthorWords(config_folder())
    folders = dictionary_folders(str(dictionaries_folder()))
    known = Known(own_words=words.own_words, lists=words.lists, dictionaries=folders)
    try:
        notes = all_notes(identity)
    except NotesUnreadable as problem:  # It is the story that is looked at.
        remarks.append(str(problem))
        return known
    if not notes.of_lenses:
        return known
    # Imported late: to most stories nothing is said of lenses.
    from desktop.session.lenses.settling import known_of
    from desktop.session.story.initial_anchors import anchors_of

    anchors = anchors_of(file, notes)
    said = known_of(
        notes, lambda key, _: anchors[key], lambda at: at.of(file.text), words
    )
    return replace(said, dictionaries=folders)


def _seen(
    wanted: Iterable[LensName], prose: StoryProse, known: Known, remarks: list[str]
) -> Iterator[tuple[LensName, Seen]]:
    for name in dict.fromkeys(wanted):
        try:
            yield name, lens(name).see(prose, known)
        except LensUnavailable as problem:
            remarks.append(f"{lens_title(name)}: {problem}")


def _told(seen: Seen, known: Known, *, tells_all: bool) -> tuple[Finding, ...]:
    if tells_all:
        return seen.everything or seen.findings
    return tuple(each for each in seen.findings if not known.is_settled(each))


def _entry(text: str, finding: Finding) -> dict[str, Any]:
    return {
        "lens": finding.lens.value,
        "kind": finding.kind,
        "start": finding.span.start,
        "end": finding.span.end,
        "passage": finding.span.of(text),
        "message": finding.message,
        "replacement": finding.replacement,
    }


# To read


def _lines(story: Path, text: str, looks: Iterable[_Look]) -> Iterator[str]:
    lengths = (len(line) + 1 for line in each_line(text))
    starts = list(accumulate(lengths, initial=0))
    yield "# " + translate("Lenses over {name}", name=shown_name(story))
    for look in looks:
        title = lens_title(look.name)
        yield ""
        yield f"## {title}"
        yield ""
        yield look.headline or translate("Nothing was found.")
        for finding in look.findings:
            number = bisect_right(starts, finding.span.start)
            yield _line(text, finding, grouped(number))


def _line(text: str, finding: Finding, number: str) -> str:
    passage = " ".join(finding.span.of(text).split())
    if len(passage) > _LONGEST:
        passage = f"{passage[:_LONGEST].rstrip()}…"
    if finding.replacement is None:
        return translate(
            "- Line {number}: “{passage}” – {message}",
            number=number,
            passage=passage,
            message=finding.message,
        )
    return translate(
        "- Line {number}: “{passage}” → “{replacement}” – {message}",
        number=number,
        passage=passage,
        replacement=finding.replacement,
        message=finding.message,
    )
