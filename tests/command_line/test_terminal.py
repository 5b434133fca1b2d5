"""What a terminal gets to show that may know few letters."""

from __future__ import annotations

import json

import pytest

from desktop.command_line.terminal import for_terminal


@pytest.mark.parametrize(
    ("words", "encoding", "shown"),
    [
        ("“Zoë” — 雨 😀…", "utf-8", "“Zoë” — 雨 😀…"),
        ("“Zoë” — 雨 😀…", "latin-1", '"Zoë" -- <U+96E8> <U+1F600>...'),
        ("“Zoë” — 雨 😀…", "ascii", '"Zoe" -- <U+96E8> <U+1F600>...'),
        ("Łódź, Æsir, ½, e\u0301", "ascii", "Lodz, AEsir, 1/2, e"),
        ("“Łódź”", "cp437", '"Lódz"'),
        ("tab\tline\n", "utf-8", "tab\tline\n"),
        ("\x1b[2Jgone\r\x9b\x7f", "utf-8", "<U+001B>[2Jgone<U+000D><U+009B><U+007F>"),
        ("half \ud83d", "utf-8", "half <U+D83D>"),
    ],
)
def test_words_are_shown_by_the_nearest_a_terminal_has(words, encoding, shown):
    assert for_terminal(words, encoding, is_json=False).decode(encoding) == shown


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii", "koi8-r"])
@pytest.mark.parametrize("words", ["“Zoë” 雨 😀", "\x1b\x7f\x9b", "half \ud83d"])
def test_json_parses_to_the_same_on_any_terminal(words, encoding):
    written = json.dumps(words, ensure_ascii=False)

    shown = for_terminal(written, encoding, is_json=True).decode(encoding)

    assert json.loads(shown) == words
