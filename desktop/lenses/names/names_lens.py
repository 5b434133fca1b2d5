"""Names: who and what place a story names, and where; names that may be one."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.language import is_english
from desktop.lenses.lens import Seen
from desktop.lenses.names.alike import look_alike, spelt_two_ways
from desktop.lenses.names.characters import characters_in
from desktop.lenses.names.naming import are_nouns_capital, mentions_in
from desktop.lenses.names.roles import roles_in
from desktop.lenses.section import (
    Button,
    Chips,
    Deed,
    Does,
    Question,
    Remark,
    StoryLine,
    StoryLines,
    WordChip,
)
from desktop.text.span import Span
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.names.characters import Character
    from desktop.lenses.names.naming import Mention
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import StoryProse

_LINES = 30
"""Characters that have a line."""
_QUESTIONS = 3
_SAME = 6
"""Other names that a name may be said to be the same as."""
_SEEN = 3
"""Characters of whom is told where they are first and last seen."""
_CASED = re.compile(r"[^\W\d_]")


def see(prose: StoryProse, known: Known) -> Seen:
    """Return the names of ``prose``, where they are, and which may be one."""
    mentions = mentions_in(prose, known)
    characters = characters_in(mentions, known)
    findings = _findings(mentions, characters, known)
    open_ones = [each for each in findings if not known.is_settled(each)]
    roles = roles_in(prose)
    count = len(characters) + len(roles)
    return Seen(
        findings,
        tuple(_sections(prose, known, characters, roles, open_ones)),
        translate_count("{count} name", "{count} names", count),
        translate("Who and what place, and where. Scenes are parted by short strokes."),
        len(open_ones),
        _everything(characters),
    )


def _everything(characters: Sequence[Character]) -> tuple[Finding, ...]:
    found = (
        Finding(LensName.NAMES, "name", span, each.name, None, f"name:{each.name}")
        for each in characters
        for span in each.places
    )
    return tuple(sorted(found, key=attrgetter("span")))


# What is found


def _findings(
    mentions: Sequence[Mention], characters: Sequence[Character], known: Known
) -> tuple[Finding, ...]:
    hidden = set(known.all_chosen(LensName.NAMES, "hide"))
    same = {
        frozenset(pair.casefold().split("="))
        for pair in known.all_chosen(LensName.NAMES, "same")
    }
    found = [*_two_ways(mentions), *_alike(characters)]
    return tuple(
        sorted(
            (
                each
                for each in found
                if not hidden & set(_pair(each))
                and frozenset(name.casefold() for name in _pair(each)) not in same
            ),
            key=attrgetter("span"),
        )
    )


def _pair(finding: Finding) -> tuple[str, ...]:
    """Return the two names that a finding is about."""
    return tuple(finding.key.partition(":")[2].split("="))


def _two_ways(mentions: Sequence[Mention]) -> Iterator[Finding]:
    often = {each.seldom: each.often for each in spelt_two_ways(mentions)}
    for mention in mentions:
        start = mention.span.start
        for word, place in mention.placed_words():
            if word not in often:
                continue
            name = often[word]
            message = translate("Elsewhere it is “{name}”.", name=name)
            span = Span(start + place, start + place + len(word))
            key = f"two-ways:{word}={name}"
            yield Finding(LensName.NAMES, "two-ways", span, message, name, key)


def _alike(characters: Sequence[Character]) -> Iterator[Finding]:
    for one, other in look_alike(characters):
        message = translate("Looks much like “{name}”.", name=one.name)
        key = f"alike:{other.name}={one.name}"
        yield Finding(LensName.NAMES, "alike", other.places[0], message, None, key)


# What is shown


def _sections(
    prose: StoryProse,
    known: Known,
    characters: Sequence[Character],
    roles: Mapping[str, Sequence[Span]],
    findings: Sequence[Finding],
) -> Iterator[Section]:
    hidden = set(known.all_chosen(LensName.NAMES, "hide"))
    shown = [each for each in characters if each.name not in hidden]
    scenes = tuple(scene.span.start for scene in prose.scenes)
    if lines := tuple(_lines(shown, roles)):
        yield StoryLines("", lines, scenes, len(prose.text))
    yield from _questions(findings)
    if len(scenes) > 1 and shown:
        yield Remark(_first_and_last(shown, scenes))
    if note := _of_language(prose, shown):
        yield Remark(note)
    yield from _taken_back(known)


def _lines(
    shown: Sequence[Character], roles: Mapping[str, Sequence[Span]]
) -> Iterator[StoryLine]:
    lines = [
        StoryLine(
            each.name,
            _figure(each),
            tuple(span.start for span in each.places),
            Deed(Does.GO, span=each.places[0]),
            offers=tuple(_offers(each, shown)),
        )
        for each in shown[:_LINES]
    ]
    for role, places in roles.items():
        hits = tuple(span.start for span in places)
        deed = Deed(Does.GO, span=places[0])
        lines.append(StoryLine(role, grouped(len(places)), hits, deed))
    yield from sorted(lines, key=lambda line: -len(line.hits))


def _offers(character: Character, shown: Sequence[Character]) -> Iterator[Button]:
    """Yield what may be said of a name: first, that it is another's."""
    name = character.name
    # Nicknames mostly begin as names do; the sort leaves the rest as it was.
    others = sorted(
        (each.name for each in shown if each is not character),
        key=lambda other: other[:1] != name[:1],
    )
    for other in others[:_SAME]:
        label = translate("The same as “{name}”", name=other)
        yield Button(label, Deed(Does.CHOOSE, f"same:{name}={other}"))
    yield Button(translate("Not a name"), Deed(Does.CHOOSE, f"not-a-name:{name}"))
    yield Button(translate("Hide"), Deed(Does.CHOOSE, f"hide:{name}"))


def _figure(character: Character) -> str:
    count = grouped(len(character.places))
    if not character.others:
        return count
    return translate("{count} · also “{name}”", count=count, name=character.others[0])


def _questions(findings: Sequence[Finding]) -> Iterator[Question]:
    """Yield a question about each two names that may be one, a few at a time."""
    by_key = {finding.key: finding for finding in findings}
    for finding in islice(by_key.values(), _QUESTIONS):
        one, other = _pair(finding)
        yield Question(
            translate("Is “{one}” the same as “{other}”?", one=one, other=other),
            (
                Button(
                    translate("Same person"), Deed(Does.CHOOSE, f"same:{one}={other}")
                ),
                Button(translate("Two"), Deed(Does.SETTLE, finding.key)),
                Button(translate("Not a name"), Deed(Does.CHOOSE, f"not-a-name:{one}")),
            ),
            translate("One or two?"),
        )


def _first_and_last(shown: Sequence[Character], scenes: Sequence[int]) -> str:
    def scene_of(place: int) -> int:
        return max(sum(start <= place for start in scenes), 1)

    sentences = []
    for each in shown[:_SEEN]:
        first, last = scene_of(each.places[0].start), scene_of(each.places[-1].start)
        if first == last:
            sentences.append(
                translate(
                    "{name} is seen in scene {scene}.", name=each.name, scene=last
                )
            )
        else:
            sentences.append(
                translate(
                    "{name} is first seen in scene {first}, last in scene {last}.",
                    name=each.name,
                    first=first,
                    last=last,
                )
            )
    return in_sequence(*sentences)


def _of_language(prose: StoryProse, shown: Sequence[Character]) -> str:
    if not is_english(prose.whole) and are_nouns_capital(prose.whole):
        return translate(
            "Where every noun has a capital, only names of people who speak, are "
            "spoken to or have a title are found."
        )
    start = prose.text[:2000]
    if not shown and _CASED.search(start) and start.upper() == start.lower():
        return translate("Names are told by their capitals; this script has none.")
    return ""


def _taken_back(known: Known) -> Iterator[Chips]:
    """Yield what the author chose before, to be taken back."""
    titles = {
        "not-a-name": translate("Not names"),
        "hide": translate("Hidden"),
        "same": translate("The same"),
    }
    chosen: dict[str, list[str]] = defaultdict(list)
    for about in titles:
        chosen[about] += dict.fromkeys(known.all_chosen(LensName.NAMES, about))
    for about, names in chosen.items():
        if names:
            deeds = (Deed(Does.TAKE_BACK, f"{about}:{name}") for name in names)
            words = (name.replace("=", " = ") for name in names)
            chips = map(WordChip, words, deeds)
            yield Chips(titles[about], tuple(chips))
