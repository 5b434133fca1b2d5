"""Word files that are damaged, or that mean harm."""

from __future__ import annotations

import io
import random
import struct
import zipfile

import pytest

from desktop.errors import ManuscriptUnreadable
from desktop.exchange.word import package as package_module
from desktop.exchange.word.document import body as body_module
from desktop.exchange.word.document.walking import DEEPEST
from desktop.exchange.word.package import MOST_PARTS
from tests.exchange.word.documents import (
    MARIT,
    NAMES,
    comment,
    gone,
    ins,
    on,
    p,
    read,
    run,
    word_file,
    xml,
    zipped,
)

NAME = "My story.docx"


def refusal_of(data: bytes) -> str:
    with pytest.raises(ManuscriptUnreadable) as refused:
        read(data, name=NAME)
    assert NAME in str(refused.value)
    return str(refused.value)


def document(content: str) -> bytes:
    return word_file(parts={"word/document.xml": content})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is damaged, or is no Word file"),
        (b"PK\x03\x04", "is damaged, or is no Word file"),
        (b"It is late.", "is damaged, or is no Word file"),
        (word_file(p("a"))[:-40], "is damaged, or is no Word file"),
        (zipped({}), "holds no Word document"),
        (zipped({"mimetype": "application/epub+zip"}), "holds no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "protected by a password"),
        (document("<w:document"), "is damaged"),
        (document(""), "is damaged"),
        (document(xml("w:document", "<w:other/>")), "is damaged"),
        (document('<?xml version="1.0" encoding="no-such"?><a/>'), "is damaged"),
        (document("<a b='1' b='2'/>"), "is damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(data, said):
    assert said in refusal_of(data)


@pytest.mark.parametrize(
    "declared",
    [
        "<!DOCTYPE x>",
        '<!DOCTYPE x [<!ENTITY a "aaa">]>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        "<!DOCTYPE x ["
        + "".join(f"<!ENTITY a{n} '{'b' * 99}'>" for n in range(2000))
        + "]>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_encoding(declared, encoding):
    head = f'<?xml version="1.0" encoding="{encoding}"?>{declared}'
    whole = f"{head}<w:document {NAMES}><w:body>{p('a')}</w:body></w:document>"

    refusal_of(word_file(parts={"word/document.xml": whole.encode(encoding)}))


def test_words_that_look_like_a_document_type_are_words():
    assert read(word_file(p(run("<!DOCTYPE x> <!ENTITY")))).manuscript.text.startswith(
        "\\<!"
    )


@pytest.mark.parametrize("tag", ["ins", "sdtContent", "smartTag"])
def test_nesting_without_end_is_refused(tag):
    deep = f"<w:{tag}>" * 20_000 + run("a") + f"</w:{tag}>" * 20_000

    assert "nested too deep" in refusal_of(word_file(p(deep)))
    assert read(word_file(p(f"<w:{tag}>" * 50 + run("a") + f"</w:{tag}>" * 50)))


def test_what_is_not_gone_through_may_be_as_deep_as_it_is():
    deep = "<w:unknown>" * 2 * DEEPEST + "</w:unknown>" * 2 * DEEPEST

    assert read(word_file(p("a", deep))).manuscript.text == "a"


def test_a_file_that_would_be_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(package_module, "LARGEST", 100_000)
    bomb = word_file(parts={"word/media/image1.png": bytes(100_001)})

    assert "too large when unpacked" in refusal_of(bomb)
    many = word_file(parts={f"x{n}": "" for n in range(MOST_PARTS)})
    assert "too large when unpacked" in refusal_of(many)


def test_a_part_that_is_larger_than_it_says_is_refused():
    data = bytearray(word_file(p("late " * 1000)))
    real = len(xml("w:document", f"<w:body>{p('late ' * 1000)}</w:body>"))
    size = struct.pack("<I", real)
    assert data.count(size) == 2

    refusal_of(bytes(data).replace(size, struct.pack("<I", 10)))


def test_a_text_that_is_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(body_module, "LONGEST", 1000)

    assert "longer than Reread can open" in refusal_of(word_file(p("late " * 201)))
    assert read(word_file(p("late " * 200)))


def test_an_encrypted_part_is_refused():
    data = bytearray(word_file(p("a")))
    # The flag of encryption, in the head of the part and in the list of all.
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 1)

    assert "protected by a password" in refusal_of(bytes(data))


def test_nothing_outside_the_file_is_followed():
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    rels = "".join(
        f'<Relationship Id="{n}" Type="{office}comments" Target="{target}"{mode}/>'
        for n, (target, mode) in enumerate(
            [
                ("http://example.com/c.xml", ' TargetMode="External"'),
                ("../../../../etc/passwd", ""),
                ("/etc/passwd", ""),
                ("comments.xml", ""),
            ]
        )
    )
    parts = {
        "word/comments.xml": xml("w:comments", comment(0, "Why?")),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}">{rels}'
        "</Relationships>",
    }

    notes = read(word_file(p(on(0, "a")), parts=parts)).manuscript.notes

    assert [each.note.words for each in notes] == ["Why?"]


def test_parts_that_can_be_done_without_may_be_damaged_and_that_is_told():
    found = read(
        word_file(
            p(on(0, "a")),
            comments=comment(0, "Why?"),
            extended="<",
            application="<",
            properties={"a": "b"},
            core="&",
            parts={"docProps/custom.xml": "", "word/styles.xml": "<"},
        )
    )

    assert found.manuscript.text == "a"
    assert [each.note.words for each in found.manuscript.notes] == ["Why?"]
    assert {loss.kind: loss.count for loss in found.losses} == {"damaged parts": 4}


def test_comments_that_cannot_be_read_are_not_left_out_in_silence():
    refusal_of(word_file(p("a"), comments="<w:comment"))


def test_names_of_parts_are_read_as_they_are_meant():
    parts = {}
    with zipfile.ZipFile(io.BytesIO(word_file(p("late")))) as file:
        for name in file.namelist():
            parts[name.replace("/", "\\").upper()] = file.read(name)

    assert read(zipped(parts)).manuscript.text == "late"


def test_damage_of_any_kind_ends_in_a_text_or_in_a_sentence():
    chance = random.Random(17)  # noqa: S311  # the same each time
    whole = word_file(
        p("It is ", on(0, gone("late"), ins("early")), mark=f"<w:ins {MARIT}/>"),
        p(run("so", "<w:i/>"), on(1, "it"), " is"),
        comments=comment(0, "Why?") + comment(1, "#plot"),
        properties={"RereadMarkdown": "yes"},
    )
    with zipfile.ZipFile(io.BytesIO(whole)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    for number in range(300):
        if number % 3:
            name = chance.choice([*parts])
            data = zipped(parts | {name: _damaged(parts[name], chance)})
        else:
            data = _damaged(whole, chance)
        try:
            manuscript = read(data, name=NAME).manuscript
        except ManuscriptUnreadable as error:
            assert NAME in str(error)  # noqa: PT017  # most are, and all are told
        else:
            ends = (span.end for each in manuscript.notes for span in each.spans)
            assert all(end <= len(manuscript.text) for end in ends)


def _damaged(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    at = chance.randrange(len(damaged))
    kind = chance.randrange(4)
    if kind == 0:
        del damaged[at:]
    elif kind == 1:
        del damaged[at : at + chance.randrange(30)]
    elif kind == 2:
        damaged[at] = chance.choice(b'<>/&="\0\xffw')
    else:
        damaged[at:at] = damaged[chance.randrange(len(damaged)) :][:40]
    return bytes(damaged)
