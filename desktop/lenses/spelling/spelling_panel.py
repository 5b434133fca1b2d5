"""What stands in the panel of the lens of spelling."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.lenses.finding import LensName
from desktop.lenses.section import (
    Chips,
    Deed,
    Does,
    ListRow,
    Option,
    Remark,
    Rows,
    Select,
    StoryLine,
    StoryLines,
    WordChip,
)
from desktop.lenses.spelling.englishes import ENGLISH_NAMES
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.lenses.finding import Finding
    from desktop.lenses.known import Known
    from desktop.lenses.section import Section
    from desktop.lenses.spelling.languages import StoryLanguage
    from desktop.lenses.story_prose import StoryProse


def panel_of(
    prose: StoryProse,
    known: Known,
    spoken: StoryLanguage,
    findings: Sequence[Finding],
    taken: Sequence[str],
) -> tuple[Section, ...]:
    """Return the sections of the panel, from the top.

    Args:
        prose: The story.
        known: What its author said.
        spoken: What it is looked up in.
        findings: What was found, also what is settled.
        taken: Words that are taken for words of the story.
    """
    sections: list[Section] = [
        Remark(each, is_warning=True) for each in spoken.problems
    ]
    if spoken.dictionary is None:
        return (*sections, _no_dictionary(known, spoken.asked_for))
    shown = [each for each in findings if not known.is_settled(each)]
    settled = [each for each in findings if known.is_settled(each)]
    sections.append(_rows(translate("Words"), shown, Does.STEP))
    if shown:
        sections.append(_line(prose, shown))
    if spoken.told is not None:
        sections.append(_english(spoken))
    sections += _chips(known, taken)
    if settled:
        sections.append(_rows(translate("Let stand"), settled, Does.TAKE_BACK))
    return tuple(sections)


def _no_dictionary(known: Known, asked_for: str | None) -> Remark:
    asked = translate(
        "No dictionary that is installed knows the words of this story. Reread reads "
        "Hunspell’s, which are two files each, such as {name}.aff and {name}.dic.",
        name=asked_for or "de_DE",
    )
    where = ""
    if known.dictionaries:
        where = translate("Put them into {folder}.", folder=known.dictionaries[0])
    return Remark(in_sequence(asked, where))


def _rows(title: str, findings: Sequence[Finding], does: Does) -> Rows:
    counts = Counter(each.key for each in findings)
    first = {each.key: each for each in reversed(findings)}
    rows = tuple(
        ListRow(
            words=key,
            figure=grouped(count),
            replacement=first[key].replacement if does is Does.STEP else None,
            deed=Deed(does, key),
            is_word=True,
            is_wrong=does is Does.STEP,
            is_quiet=does is not Does.STEP,
        )
        for key, count in counts.most_common()
    )
    return Rows(title, rows)


def _line(prose: StoryProse, findings: Sequence[Finding]) -> StoryLines:
    hits = tuple(each.span.start for each in findings)
    scenes = tuple(scene.span.start for scene in prose.scenes[1:])
    line = StoryLine("", "", hits)
    return StoryLines("", (line,), scenes, len(prose.text))


def _english(spoken: StoryLanguage) -> Select:
    options = tuple(
        Option(english.value, translate(name))
        for english, name in ENGLISH_NAMES.items()
    )
    if spoken.is_chosen or spoken.english is None:
        # Chosen again, it takes back what was chosen.
        options = (Option("", translate("As the story tells")), *options)
    told = spoken.told
    assert told is not None
    count = told.british + told.american
    if spoken.is_chosen:
        how = translate("chosen by you")
    elif spoken.english is not None:
        how = translate_count(
            "told from {count} word", "told from {count} words", count
        )
    else:
        how = ""
    hint = "" if spoken.english else translate("No word tells British from American.")
    if told.examples:
        hint = translate(
            "{words} … {british} British, {american} American",
            words=", ".join(told.examples),
            british=grouped(told.british),
            american=grouped(told.american),
        )
    chosen = spoken.english.value if spoken.english else ""
    return Select(translate("English"), "english", options, chosen, how, hint)


def _chips(known: Known, taken: Sequence[str]) -> Iterator[Chips]:
    of_story = known.all_chosen(LensName.SPELLING, "word")
    chips = tuple(
        WordChip(word, Deed(Does.TAKE_BACK, f"word:{word}"))
        for word in sorted(dict.fromkeys(of_story), key=str.casefold)
    )
    edit = Deed(Does.EDIT_LIST, "story-words")
    yield Chips(translate("The story’s words"), chips, edit)
    if taken:
        title = translate("Taken for the story’s")
        yield Chips(
            title, tuple(WordChip(w, Deed(Does.CHOOSE, f"word:{w}")) for w in taken)
        )
    own = sorted(known.own_words, key=str.casefold)
    mine = tuple(WordChip(word) for word in own)
    yield Chips(translate("My words"), mine, Deed(Does.EDIT_LIST, "words"))
