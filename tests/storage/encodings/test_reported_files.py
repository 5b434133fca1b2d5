"""Files of the kinds that other editors were reported to show garbled or to ruin."""

from __future__ import annotations

import pytest

from desktop.storage.encodings.encoding import decode, encode


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("\xa9 2020 the ferry company\n\nIt rained.\n", "cp1252"),
        ("äöüßÄÖÜ\n", "cp1252"),
        ("ä\n", "utf-8"),
        ("我是中文，雨下了一整夜。\n没有人过河。\n", "gb18030"),
        ("ąęśćźżółń wyszła na brzeg\nnie padało\na\n", "cp1250"),
        ("Всю ночь шёл дождь. Никто не пришёл.\n", "cp1251"),
    ],
)
def test_a_few_words_are_enough(text, encoding):
    data = text.encode(encoding)

    assert decode(data).text == text


@pytest.mark.parametrize(
    "data",
    [
        "Zoë went home in the rain.\n".encode("utf-16") + b"\x00\xd8\x41",
        ("Zoë ging. " * 6).encode() + b"na\xefve\n",
        "“Nein”, sagte Zoë. “Doch.”\n".encode() * 3 + b"caf\xe9\n",
    ],
)
def test_what_is_damaged_stays_as_it_is_when_something_else_is_written(data):
    base = decode(data)
    start = base.text.index("Z")

    written = encode(f"{base.text[:start]}Well. {base.text[start:]}", base)

    inserted = "Well. ".encode(base.encoding)
    at = written.index(inserted)
    assert written[:at] + written[at + len(inserted) :] == data
    assert base.damaged_places
