"""A reading packet as a file: what is in it, and what it may do."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind, Status
from desktop.exchange.formats import FormatWriting, format_called
from desktop.exchange.manuscript import ManuscriptNote, Sent
from desktop.exchange.packet.options import PacketOptions, ReadOn
from desktop.exchange.packet.packet import packet_summary, write_packet
from desktop.exchange.progress import Cancelled, Progress
from desktop.exchange.recognising import recognised
from desktop.text.span import Span
from desktop.value import replace
from tests.exchange.packet.packets import (
    AT,
    END,
    FIRST_END,
    IRIS,
    STORY,
    WHO,
    manuscript,
    page,
)


class Read(HTMLParser):
    """Reads the runs of a page, and what stands outside of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: dict[int, str] = {}
        self.outside = ""
        self._run: int | None = None
        self._is_script = False

    def handle_starttag(self, tag, attributes):
        place = dict(attributes).get("data-o")
        self._run = None if place is None else int(place)
        self._is_script = tag in ("script", "style")

    def handle_endtag(self, tag):
        self._run, self._is_script = None, False

    def handle_data(self, words):
        if self._run is not None:
            self.runs[self._run] = self.runs.get(self._run, "") + words
        elif not self._is_script:
            self.outside += words


def read(html: str) -> Read:
    reader = Read()
    reader.feed(html)
    reader.close()
    return reader


def facts_of(html: str):
    found = re.search(r'id="reread-packet">([^<]*)</script>', html)
    return json.loads(found[1])


def test_the_story_is_read_without_any_script():
    html = page()

    words = re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL)
    assert "<h1 data-o=2>The Quay</h1>" in words
    at = STORY.index("*good*")
    emphasis = f"<em data-s={at} data-e={at + 6}><span data-o={at + 1}>good</span></em>"
    assert emphasis in words
    assert "in &amp; took </span><span" in words
    assert words.index("open this file in a browser") < words.index("The Quay</h1>")
    assert words.index("Who is he?") < words.index("<hr>") < words.index("Is the end")


@given(
    text=st.text(alphabet="ab \n*_#>`~[]()<&\\-😀א\u0301\0\x07\ud800", max_size=60),
    is_markdown=st.booleans(),
    starts_at=st.integers(0, 5),
)
def test_every_run_stands_where_it_says_in_the_text(text, is_markdown, starts_at):
    sent = Sent(starts_at=starts_at)
    whole = manuscript(text, is_markdown=is_markdown, sent=sent)
    written = write_packet(whole, FormatWriting(at=AT)).data.decode("utf-8")

    shown = re.sub("[\0-\x08\x0b-\x1f\x7f\ud800-\udfff]", "\ufffd", text)
    for place, words in read(written).runs.items():
        start = place - starts_at
        assert shown[start : start + len(words)] == words
    assert facts_of(written)["text"] == text


def test_a_backslash_that_breaks_a_line_is_not_shown():
    html = page("The tide\\\nwent out\\\\\nagain.\n", questions=())

    shown = [words for _, words in sorted(read(html).runs.items())]
    assert shown == ["The tide", "went out", "\\", "again."]


@given(text=st.text(alphabet="ab \n", max_size=60))
def test_every_word_of_a_plain_text_is_shown_once(text):
    written = page(text, questions=(), read_on=ReadOn.NOWHERE)

    shown = "".join(words for _, words in sorted(read(written).runs.items()))
    assert "".join(shown.split()) == "".join(text.split())


def test_the_one_script_is_allowed_by_its_hash_and_nothing_else():
    html = page()

    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1]
    scripts = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    digest = hashlib.sha256(scripts[0].encode()).digest()
    allowed = f"'sha256-{base64.b64encode(digest).decode()}'"
    assert len(scripts) == 1
    assert policy == (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"\b(?:src|href)=|https?://(?!www\.w3\.org/)|url\(", html)


def test_no_text_ends_a_script_or_becomes_a_tag():
    evil = "</script><script>alert(1)</script><!-- \n\n<img src=x onerror=alert(1)>"

    html = page(
        evil,
        greeting=evil,
        reader=evil,
        questions=(WHO.__class__(evil, None, '"><script>'),),
    )

    assert len(re.findall(r"<script\b", html)) == 2
    assert "<img" not in html
    assert facts_of(html)["text"] == evil


def test_a_packet_tells_which_draft_it_is_and_for_whom():
    sent = Sent("urn:uuid:1", "ni:///sha-256;" + "A" * 43, starts_at=20)

    facts = facts_of(page("The sea.", sent=sent))

    assert facts["story"] == "urn:uuid:1"
    assert facts["state"]["cached"] == sent.draft
    assert facts["startsAt"] == 20
    assert facts["reader"]["name"] == "Marit"
    assert facts["sentOn"] == "29 Nov"
    assert "data-o=20>The sea." in page("The sea.", sent=sent)


def test_the_same_packet_is_the_same_file_and_another_readers_is_another_packet():
    assert page() == page()
    assert facts_of(page())["packet"] != facts_of(page(reader="Teo"))["packet"]


def test_it_is_asked_at_the_end_of_each_scene_or_chapter():
    chapters = "# One\n\nA.\n\n* * *\n\nB.\n\n# Two\n\nC.\n"

    def asked(read_on):
        html = page(chapters, questions=(), read_on=read_on)
        return [
            (each[1], each[2])
            for each in re.finditer(
                r"data-s=(\d+) data-e=\d+>\n<h2>Iris asks, at the end ?(.*?)</h2>", html
            )
        ]

    a, b, c = (str(chapters.index(each)) for each in ("A.", "B.", "C."))
    assert asked(ReadOn.NOWHERE) == []
    assert asked(ReadOn.CHAPTERS) == [(b, "of this chapter"), (c, "")]
    assert asked(ReadOn.SCENES) == [
        (a, "of this scene"),
        (b, "of this chapter"),
        (c, ""),
    ]


def a_note(**details):
    note = new_annotation(Kind.NOTE, AT, words="Too <b>slow</b>?", creator=IRIS)
    return ManuscriptNote(note, (Span(2, 10),), is_own=True, **details)


def test_a_packet_is_blind_unless_notes_are_to_go_along():
    blind = facts_of(page(notes=(a_note(),)))
    shown = facts_of(page(notes=(a_note(),), has_notes=True))

    assert blind["shown"] == []
    assert [(n["by"], n["words"], n["start"], n["end"]) for n in shown["shown"]] == [
        ("Iris", "Too <b>slow</b>?", 2, 10)
    ]


def test_what_goes_along_is_told():
    whole = manuscript(notes=(a_note(),))
    options = PacketOptions(questions=(WHO, END))

    told = packet_summary(whole, FormatWriting(at=AT, options=options))

    assert [(each.kind, each.count) for each in told.carried] == [("questions", 2)]
    assert [each.sentence for each in told.losses] == [
        "1 note: not shown, so that each reader comes to the story fresh"
    ]


def test_what_of_notes_its_page_does_not_show_is_told():
    made = a_note()
    note = replace(made.note, tags=("plot", "pace"), status=Status.DONE)
    several = replace(made, note=note, spans=(*made.spans, Span(12, 14)))
    options = PacketOptions(has_notes=True)

    told = packet_summary(
        manuscript(notes=(several,)), FormatWriting(at=AT, options=options)
    )

    assert [each.sentence for each in told.losses] == [
        "1 note on several passages: shown on the first",
        "2 tags: not shown",
        "1 note that is done: shown like all others",
    ]


def test_a_packet_is_known_as_one_and_its_row_writes_it():
    row = format_called("packet")
    data = row.write(manuscript(), FormatWriting(at=AT)).data

    assert recognised(data, "The Quay.html") == "packet"
    assert recognised(data[:65536], "The Quay, for Marit.html") == "packet"


def test_writing_ends_when_nobody_wants_it_any_more():
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        write_packet(manuscript(), FormatWriting(at=AT, progress=progress))


def test_a_reaction_can_be_left_out():
    assert facts_of(page(has_reactions=False))["reactions"] == []
    assert len(facts_of(page())["reactions"]) == 5


def test_the_end_of_a_scene_is_before_its_break():
    assert STORY[:FIRST_END].rstrip().endswith("on its door.")
