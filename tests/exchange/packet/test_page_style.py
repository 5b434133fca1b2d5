"""The page of a packet: what it is put together of, and that it can be read."""

from __future__ import annotations

import re

import pytest

from desktop.annotations.kinds import Colour
from desktop.annotations.reactions import REACTIONS
from desktop.exchange.packet.page_style import SCRIPTS, script, style
from desktop.exchange.packet.words import page_words
from desktop.paths import resources

WORDS, MARKS = 4.5, 3.0
COLOURS = [colour.value for colour in Colour]
ON = {
    ("text", "page"): WORDS,
    ("text", "chrome"): WORDS,
    ("text", "card"): WORDS,
    ("text", "selected"): WORDS,
    ("quiet", "page"): WORDS,
    ("quiet", "chrome"): WORDS,
    ("quiet", "card"): WORDS,
    ("quiet", "selected"): WORDS,
    ("accent", "page"): WORDS,
    ("accent", "chrome"): WORDS,
    ("accent_text", "accent"): WORDS,
    ("bar_text", "bar"): WORDS,
    ("removed", "removed_wash page"): WORDS,
    ("added", "added_wash page"): WORDS,
    ("text", "selection page"): WORDS,
    ("edge", "page"): MARKS,
    **{("text", f"{colour}-wash page"): WORDS for colour in COLOURS},
    **{(f"{colour}-ink", "page"): MARKS for colour in COLOURS},
    **{(f"{colour}-ink", "card"): MARKS for colour in COLOURS},
    **{(f"on-bar-{each.colour.value}", "bar"): MARKS for each in REACTIONS},
}
"""What is painted on what, and how well it must be told from it (WCAG 2.1)."""


def colours(theme):
    """Return every colour of the page in a theme, by its name."""
    light, dark = style().split("@media (prefers-color-scheme: dark){", 1)
    found = {}
    for part in (light, dark.split("\n}\n", 1)[0])[: 1 if theme == "light" else 2]:
        for rule, declared in re.findall(r"([:.\w]+)\{(--[^}]*)\}", part):
            prefix = "" if rule == ":root" else f"{rule[1:]}-"
            for name, value in re.findall(r"--([\w-]+):(#\w+);", declared):
                found[prefix + name] = value
    return found


def channels(colour):
    return [int(colour[n : n + 2], 16) / 255 for n in range(1, len(colour), 2)]


def seen(names, known):
    """Return what is seen where washes lie on a ground, the topmost named first."""
    *washes, ground = names.split()
    under = channels(known[ground])
    for wash in reversed(washes):
        *over, alpha = channels(known[wash])
        pairs = zip(over, under, strict=True)
        under = [alpha * o + (1 - alpha) * u for o, u in pairs]
    return under


def luminance(parts):
    r, g, b = (
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("pair", ON, ids=" on ".join)
def test_everything_can_be_read(pair, theme):
    known = colours(theme)

    low, high = sorted(luminance(seen(names, known)) for names in pair)

    assert (high + 0.05) / (low + 0.05) >= ON[pair]


def test_every_colour_that_is_used_is_one_of_a_theme():
    used = set(re.findall(r"var\(--([\w-]+)", style() + script()))
    declared = set(re.findall(r"--([\w-]+):", style()))

    assert used - declared <= {"on-bar-$"[:-1], "zoom", "cards"}


def test_every_file_of_the_page_is_put_into_it():
    files = {path.name for path in (resources() / "packet").iterdir()}

    assert files == {"page.html", "packet.css", *(f"{name}.js" for name in SCRIPTS)}


def test_a_script_that_would_end_itself_is_none():
    assert "</script" not in script()
    assert "<!--" not in script()


def test_every_sentence_that_the_page_says_is_known_and_no_other():
    said = set(re.findall(r'\bsay\("(\w+)"', script()))
    said |= set(re.findall(r'\bsay\([^"()]*\? "(\w+)" : "(\w+)"', script()).pop())
    counted = set(re.findall(r'\bcounted\("(\w+)"', script()))

    assert {*said, *counted, *(f"{each}_one" for each in counted)} <= {*page_words()}
    made = re.compile(r"(?:read_on_|\w+_tip$|\w+_one$)")
    idle = {key for key in page_words() if f'"{key}"' not in script()}
    assert {key for key in idle if not made.match(key)} == set()
