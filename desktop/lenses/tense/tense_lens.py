"""Tense: finite verbs outside the tense that their stretch is told in.

Only the narration is read, neither speech nor what is in italics.  General truths,
conditionals, perfects, and what a clause tells of before are in their own right in
another tense (:mod:`desktop.lenses.tense.verb_company`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.language import is_english
from desktop.lenses.lens import Seen
from desktop.lenses.section import Option, Remark, Ribbon, Select
from desktop.lenses.tense.ribbon import ribbon_of
from desktop.lenses.tense.slips import ToldVerb, told_verbs
from desktop.lenses.tense.verb_kinds import VerbTense
from desktop.lenses.told_stretches import choices_of
from desktop.wording.translation import template, translate, translate_count

if TYPE_CHECKING:
    from desktop.lenses.known import Known, LensChoice
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import StoryProse

TOLD_IN = "told-in"
"""What the author chooses: ``told-in:past`` or ``told-in:present``."""

_MESSAGES = {
    (VerbTense.PAST, VerbTense.PRESENT): template("past in a present stretch"),
    (VerbTense.PRESENT, VerbTense.PAST): template("present in a past stretch"),
    (VerbTense.FUTURE, VerbTense.PAST): template("future in a past stretch"),
}
"""What is said of a verb, by its tense and that of its stretch."""
_KINDS = {
    VerbTense.PAST: template("past"),
    VerbTense.PRESENT: template("present"),
    VerbTense.FUTURE: template("future"),
    VerbTense.NONE: template("in no tense"),
}


def see(prose: StoryProse, known: Known) -> Seen:
    """Return the slips, and the tenses of the story as a ribbon.

    Raises:
        LensUnavailable: If HanTa is not installed.
    """
    sentence = translate(
        "Verbs outside the tense their stretch is told in. Speech is not read."
    )
    if not is_english(prose.whole):
        only = Remark(translate("This lens reads English only."))
        return Seen((), (only,), "", sentence, 0)
    choices = choices_of(known, LensName.TENSE, TOLD_IN)
    return _seen(prose, known, choices, sentence)


def _seen(
    prose: StoryProse, known: Known, choices: list[LensChoice], sentence: str
) -> Seen:
    verbs, stretches = told_verbs(prose, choices)
    findings = tuple(_finding(verb, prose.text) for verb in verbs if verb.is_slip)
    left = [each for each in findings if not known.is_settled(each)]
    ribbon = ribbon_of(prose, verbs, stretches, left)
    return Seen(
        findings,
        _sections(ribbon, choices),
        translate_count("{count} slip", "{count} slips", len(left)),
        sentence,
        len(left),
        tuple(_looked_at(verb, prose.text) for verb in verbs),
    )


def _finding(verb: ToldVerb, text: str) -> Finding:
    message = _MESSAGES[verb.verb.kind, verb.tense]
    return _found(verb, text, translate(message), verb.verb.other)


def _looked_at(verb: ToldVerb, text: str) -> Finding:
    return _found(verb, text, translate(_KINDS[verb.verb.kind]), None)


def _found(verb: ToldVerb, text: str, message: str, other: str | None) -> Finding:
    kind, span = verb.verb.kind.value, verb.verb.span
    word = span.of(text).lower().replace("’", "'")
    return Finding(LensName.TENSE, kind, span, message, other, f"{kind}:{word}")


def _sections(ribbon: Ribbon, choices: list[LensChoice]) -> tuple[Section, ...]:
    told_in = Select(
        translate("Told in"),
        TOLD_IN,
        (
            Option("", translate("As it mostly is, by scene")),
            Option(VerbTense.PAST.value, translate("Past")),
            Option(VerbTense.PRESENT.value, translate("Present")),
        ),
        next((each.chosen for each in reversed(choices) if each.span is None), ""),
        hint=translate(
            "Select paragraphs and press {key} to set their tense:"
            " “this is a memory: past”."
        ),
        hint_action="tell-in",
    )
    return ribbon, told_in
