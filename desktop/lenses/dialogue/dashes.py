"""What is spoken in a paragraph that begins with a dash.

The narration stands behind a second dash (Spanish, Russian, Polish), or behind a comma
and before the verb (French, Swedish, and English as Joyce has it); a dash turns back.
"""

from __future__ import annotations

import re

from desktop.lenses.dialogue.tags import SAYING

DASH = r"(?:[—–―]|--?(?=\s)|--)"
"""A dash that may begin what is said."""

_START = re.compile(rf"\s*(?P<dash>{DASH})\s*(?=\S)")
_WITHIN = re.compile(r"[.:!?…]\s+(?P<dash>[—–―](?=[^\W\d_a-zß-ÿа-я]|[¿¡]))")
"""Behind narration, a dash close to a capital."""
_PAUSE = re.compile(r"[.,;:!?…]*\s*")
_TURN = re.compile(
    r"(?P<stop>[.,!?…:;»”)])?(?P<left>\s*)"
    r"(?:[—–―]|--|(?<=\s)-(?=\s))(?P<right>\s*)"
)
_FOREIGN = (
    "dijo dije respondió contestó preguntó pregunté gritó exclamó murmuró susurró "
    "añadió repitió pensó replicó dit dis répondit demanda murmura cria s’écria "
    "s'écria ajouta fit reprit répliqua chuchota souffla disse rispose chiese domandò "
    "gridò mormorò aggiunse sussurrò respondeu perguntou gritou murmurou exclamou "
    "acrescentou powiedział powiedziała odparł odparła zapytał zapytała spytał "
    "spytała szepnął szepnęła krzyknął krzyknęła rzekł rzekła mruknął mruknęła "
    "odpowiedział odpowiedziała сказал сказала спросил спросила ответил ответила "
    "крикнул крикнула прошептал прошептала sa sade sagte sagde svarade svarte svarede "
    "frågade spurte spurgte viskade hvisket ropade ropte sanoi kysyi vastasi huusi "
    "kuiskasi zise spuse întrebă răspunse mondta kérdezte felelte"
)
_VERBS = "|".join(sorted({*SAYING, *_FOREIGN.split()}, key=len, reverse=True))
_PERSON = "he|she|they|I|we|it|who|hän|il|elle|él|ella|han|hon|hun"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*"
_ROLE = r"(?:the|a|an|his|her|my|their|our)(?:\s[\w’'-]+){1,3}?"
_NAMED = rf"(?:{_NAME}\s){{0,2}}{_NAME}|{_ROLE}"
_TAG = re.compile(
    rf"(?<=[,!?…])\s+(?:(?:{_VERBS})\b(?!\sto\b)|[\w’']+-(?:t-)?(?:il|elle|je|on|ils|elles)\b"
    rf"|(?:{_PERSON})\s(?:\w+ly\s)?(?:{_VERBS})\b"
    rf"|(?:{_NAMED})\s(?:\w+ly\s)?(?:{_VERBS})\b)"
)
_VERB_FIRST = re.compile(rf"(?:{_VERBS})\b|(?:{_PERSON})\s\w+")


def spoken_behind_dash(words: str) -> list[tuple[int, int]]:
    """Return what is spoken in ``words``, the dashes before it included.

    In code points; empty for a paragraph in which no dash begins what is said.
    """
    start = _START.match(words) or _WITHIN.search(words)
    if start is None:
        return []
    begin = start.start("dash")
    found: list[tuple[int, int]] = []
    for first, end in _spoken_parts(words, begin, start.end()):
        inked = first + len(words[first:end].rstrip())
        if inked > first:
            found.append((first, inked))
    return found


def _spoken_parts(words: str, begin: int, place: int) -> list[tuple[int, int]]:
    """Return what is spoken between the turns from speech to narration and back."""
    parts: list[tuple[int, int]] = []
    spoken_from: int | None = begin
    tag = _TAG.search(words, place)
    for turn in _TURN.finditer(words, place):
        if spoken_from is not None and tag is not None and tag.start() < turn.start():
            parts.append((spoken_from, tag.start()))
            spoken_from = None
        if spoken_from is not None:
            if _turns_away(words, turn):
                parts.append((spoken_from, turn.end("left")))
                spoken_from = None
        elif _turns_back(turn):
            spoken_from = _resumed(words, turn)
            if tag is not None and tag.start() < turn.end():
                tag = _TAG.search(words, turn.end())
    if spoken_from is not None:
        parts.append((spoken_from, len(words) if tag is None else tag.start()))
    return parts


def _turns_away(words: str, turn: re.Match[str]) -> bool:
    """Return whether narration begins at a dash within what is said."""
    if not turn["left"]:
        return False
    if turn["stop"]:
        return True
    behind = words[turn.end() : turn.end() + 40]
    if turn["right"]:
        return bool(_VERB_FIRST.match(behind))
    return behind[:1].islower() or bool(_VERB_FIRST.match(behind))


def _resumed(words: str, turn: re.Match[str]) -> int:
    """Return where what is said goes on, at the dash that begins it.

    A dash close to the narration ends that: —Sí —dijo él—. Vamos.
    """
    if turn["left"] or turn["stop"]:
        return turn.end("left")
    behind = _PAUSE.match(words, turn.end())
    return turn.end("left") if behind is None else behind.end()


def _turns_back(turn: re.Match[str]) -> bool:
    """Return whether a dash within narration begins what is said again."""
    return bool(turn["right"] or turn["stop"] or not turn["left"])
