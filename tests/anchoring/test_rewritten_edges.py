"""Passages whose ends are written in another way, or with other words."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.anchoring.carrying import anchor_known
from desktop.anchoring.quote_anchoring import anchor_quotes
from desktop.text.span import Span

AROUND = (
    "The rain had stopped at last, and the street was empty but for the dogs.\n\n"
    "{}\n\n"
    "Nobody came to the door until the lamps along the quay were lit again.\n"
)


def marked(text):
    """Return the text without brackets, and where each pair of them was."""
    plain, spans, start = "", [], 0
    for part in text.replace("]", "[").split("["):
        if start % 2:
            spans.append(Span(len(plain), len(plain) + len(part)))
        plain, start = plain + part, start + 1
    return plain, spans


def shown(text, spans):
    for span in sorted(spans, reverse=True):
        text = f"{text[: span.start]}[{span.of(text)}]{text[span.end :]}"
    return text


def by_old_text(old, new, spans):
    return anchor_known(old, new, spans)


def by_quotes(old, new, spans):
    passages = {str(n): it for n, it in enumerate(describe_all(old, spans))}
    found = anchor_quotes(passages, new)
    return [found[key] for key in passages]


def mojibake(text):
    return text.encode().decode("cp1252", "replace")


ENTITIES = {"“": "&ldquo;", "”": "&rdquo;", "’": "&rsquo;", "—": "&mdash;"}


def entities(text):
    return "".join(ENTITIES.get(letter, letter) for letter in text)


EARS = "“You’re the clockmaker’s girl,” he said. [“You’ve your father’s ears.”]"
CASES = [
    pytest.param(EARS, entities(EARS), id="entities"),
    pytest.param(
        EARS.replace(".”]", "].”"), entities(EARS.replace(".”]", "].”")), id="inside"
    ),
    pytest.param(
        EARS.replace("[“You", "“[You"),
        entities(EARS.replace("[“You", "“[You")),
        id="entity-before-it",
    ),
    pytest.param(
        f"[{EARS.replace('[', '').replace(']', '')}]",
        f"[{entities(EARS.replace('[', '').replace(']', ''))}]",
        id="whole-line",
    ),
    pytest.param(
        "[“Where’s the boat?”] she asked. “Gone,” he said.",
        "[&#8220;Where&#8217;s the boat?&#8221;] she asked. &#8220;Gone,&#8221; he "
        "said.",
        id="numbers-at-the-start-of-a-paragraph",
    ),
    pytest.param(
        "She looked at him. [“The naïve café is closed,”] she said.",
        mojibake('She looked at him. [“The naïve café is closed,"] she said.'),
        id="taken-for-another-encoding",
    ),
    pytest.param(
        "She told him [the old harbour was closed] for good.",
        "She told him *[the old harbour was closed]* for good.",
        id="markdown-put-around",
    ),
    pytest.param(
        "She told him [the old harbour was closed] for good.",
        "She told him <em>[the old harbour was closed]</em> for good.",
        id="tags-put-around",
    ),
    pytest.param(
        "She told him [*the old harbour was closed*] for good.",
        "She told him [the old harbour was closed] for good.",
        id="markdown-taken-away",
    ),
    pytest.param(
        "She told him [*the old harbour was closed*] for good.",
        "She told him [<em>the old harbour was closed</em>] for good.",
        id="markdown-made-tags",
    ),
    pytest.param(
        "He said [“the gulls were asleep”] twice.",
        "He said [“<em>the gulls</em> were <b>asleep</b>”] twice.",
        id="tags-within",
    ),
    pytest.param(
        'He said ["the gulls weren\'t asleep"] twice.',
        "He said [“the gulls weren’t asleep”] twice.",
        id="straight-quotes-made-curly",
    ),
    pytest.param(
        "He said [“the gulls weren’t asleep.”] Twice.",
        "He said [‘the gulls weren’t asleep’.] Twice.",
        id="american-made-british",
    ),
    pytest.param(
        "He waited [— and waited —] until the lamps were lit.",
        "He waited [-- and waited --] until the lamps were lit.",
        id="dashes",
    ),
    pytest.param(
        "He waited [and waited . . .] Then the lamps were lit.",
        "He waited [and waited…] Then the lamps were lit.",
        id="spaced-ellipsis",
    ),
    pytest.param(
        "She saw [Grey gulls along the harbour] for an hour.",
        "She saw [Gray gulls along the harbor] for an hour.",
        id="spelling-at-both-ends",
    ),
    pytest.param(
        "[Grey gulls sat on the wires.] They slept until noon.",
        "[grey gulls sat on the wires.] They slept until noon.",
        id="capital-at-the-start",
    ),
    pytest.param(
        "[Naturally the gulls were asleep on the wires.] They slept until noon.",
        "[Obviously the gulls were asleep on the wires.] They slept until noon.",
        id="first-word",
    ),
    pytest.param(
        "He said [“Naturally, the gulls were asleep on wires then.”] Twice.",
        'He said ["Obviously, the gulls were asleep on wires already!"] Twice.',
        id="first-and-last-word-with-their-quotes",
    ),
    pytest.param(
        "It was late, [and the gulls were asleep when she came down] to them.",
        "It was late, [and the gulls were asleep as soon as that] to them.",
        id="the-last-four-words",
    ),
    pytest.param(
        "[“You’ve your father’s ears.”][“Have I?”] She laughed at that.",
        entities("[“You’ve your father’s ears.”][“Have I?”] She laughed at that."),
        id="next-to-another-note",
    ),
]


@pytest.mark.parametrize("find", [by_old_text, by_quotes])
@pytest.mark.parametrize(("old", "new"), CASES)
def test_a_passage_keeps_its_ends(find, old, new):
    before, spans = marked(AROUND.format(old))
    after, expected = marked(AROUND.format(new))

    found = find(before, after, spans)

    assert shown(after, [it.span for it in found]) == shown(after, expected)
    for it, was, now in zip(found, spans, expected, strict=True):
        is_same = was.of(before) == now.of(after)
        state = AnchorState.EXACT if is_same else AnchorState.CHANGED
        assert it.state is state


@pytest.mark.parametrize("find", [by_old_text, by_quotes])
def test_new_words_beside_a_rewritten_end_are_none_of_it(find):
    before, spans = marked(AROUND.format("She said [the gulls were asleep] to him."))
    after = AROUND.format("She said that all the gulls were asleep again to him.")

    (it,) = find(before, after, spans)

    assert it.span.of(after) == "the gulls were asleep"
