"""What a Word file holds of a story and its notes, as other programs see it."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from xml.etree import ElementTree

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Colour, Kind, Outcome, Status
from desktop.exchange.formats import FormatWriting, format_called
from desktop.exchange.manuscript import (
    Manuscript,
    ManuscriptNote,
    Sent,
    person_called,
)
from desktop.exchange.progress import Cancelled, Progress
from desktop.exchange.word.vocabulary import W14, W15, W16CEX, W, durable_id
from desktop.exchange.word.writing import word_summary, write_word
from desktop.text.span import Span

AT = datetime(2026, 11, 29, 20, 57, tzinfo=UTC)
MARIT, IRIS = person_called("Marit Holm"), person_called("Iris")


def note(kind=Kind.NOTE, spans=(), words="", by=MARIT, lost="", **details):
    made = new_annotation(kind, AT, words=words, creator=by, **details)
    return ManuscriptNote(made, tuple(spans), by is IRIS, lost)


def story(marked, *notes, **details) -> Manuscript:
    """Return a manuscript with a note on each passage in brackets."""
    spans, text = [], ""
    for part in re.split(r"(\[.*?\])", marked, flags=re.DOTALL):
        if part.startswith("["):
            spans.append(Span(len(text), len(text) + len(part) - 2))
        text += part.strip("[]")
    placed = [
        ManuscriptNote(each.note, (span,), each.is_own)
        for each, span in zip(notes, spans, strict=False)
    ]
    rest = notes[len(spans) :]
    return Manuscript(text=text, notes=(*placed, *rest), author=IRIS, **details)


def written(manuscript, **details):
    return write_word(manuscript, FormatWriting(at=AT, **details))


def parts_of(manuscript, **details):
    data = written(manuscript, **details).data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def body_of(manuscript, **details):
    """Return the paragraphs without what every one has."""
    document = parts_of(manuscript, **details)["word/document.xml"]
    body = document.partition("<w:body>")[2].partition("<w:sectPr>")[0]
    signed = r' w:author="[^"]*" w:date="[^"]*"'
    body = re.sub(signed, "", body).replace(' xml:space="preserve"', "")
    body = re.sub(r'(<w:(?:ins|del)) w:id="\d+"', r"\1", body)
    reference = r'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>(.*?)</w:r>'
    return re.sub(reference, r"\1", body)


def kinds(losses):
    return {loss.kind: loss.count for loss in losses}


def test_a_comment_stands_around_its_words():
    body = body_of(story("It is [late].", note(words="Very.")))

    assert body == (
        '<w:p><w:pPr><w:pStyle w:val="FirstParagraph"/></w:pPr>'
        "<w:r><w:t>It is </w:t></w:r>"
        '<w:commentRangeStart w:id="0"/><w:r><w:t>late</w:t></w:r>'
        '<w:commentRangeEnd w:id="0"/><w:commentReference w:id="0"/>'
        "<w:r><w:t>.</w:t></w:r></w:p>"
    )


def test_replies_have_ranges_of_their_own_and_all_of_a_thread_is_done():
    root = note(words="Two\nlines", status=Status.DONE)
    reply = note(Kind.REPLY, words="Yes.", about=root.note.id, by=IRIS)
    parts = parts_of(story("It is [late].", root, reply))

    document = parts["word/document.xml"]
    for number in (0, 1):
        assert f'<w:commentRangeStart w:id="{number}"/>' in document
        assert f'<w:commentReference w:id="{number}"/>' in document
    comments = ElementTree.XML(parts["word/comments.xml"])
    last = [each.findall(f"{W}p")[-1].get(f"{W14}paraId") for each in comments]
    threads = ElementTree.XML(parts["word/commentsExtended.xml"])
    assert [each.get(f"{W15}paraId") for each in threads] == last
    assert [each.get(f"{W15}paraIdParent") for each in threads] == [None, last[0]]
    assert [each.get(f"{W15}done") for each in threads] == ["1", "1"]
    assert all(0 < int(each, 16) < 0x80000000 for each in last)


def test_a_time_is_local_with_the_letter_of_utc_and_told_in_utc_besides():
    zone = timezone(timedelta(hours=-4))
    writing = FormatWriting(at=AT.astimezone(zone))
    data = write_word(story("[It]", note(words="!")), writing).data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        comments = package.read("word/comments.xml").decode()
        extensible = ElementTree.XML(package.read("word/commentsExtensible.xml"))

    assert 'w:date="2026-11-29T16:57:00Z"' in comments
    assert extensible[0].get(f"{W16CEX}dateUtc") == "2026-11-29T20:57:00Z"


def test_a_comment_is_known_again_by_its_durable_id():
    noted = note(words="!", by=IRIS)
    parts = parts_of(story("[It]", noted, sent=Sent("urn:uuid:1", "ni:///x", 7)))

    durable = durable_id(noted.note.id)
    assert f'w16cid:durableId="{durable:08X}"' in parts["word/commentsIds.xml"]
    properties = parts["docProps/custom.xml"]
    for words in (f"{durable:x}={noted.note.id}", "urn:uuid:1", "ni:///x", ">7<"):
        assert words in properties


def test_a_suggestion_is_deleted_and_inserted_words_with_its_reason_around_both():
    suggested = note(Kind.SUGGESTION, replacement="early", words="Is it?")
    body = body_of(story("It is [late].", suggested))

    assert (
        '<w:commentRangeStart w:id="0"/>'
        "<w:del><w:r><w:delText>late</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>early</w:t></w:r></w:ins>"
        '<w:commentRangeEnd w:id="0"/><w:commentReference w:id="0"/>'
    ) in body


def test_a_note_on_the_words_of_a_suggestion_ends_before_what_is_inserted():
    suggested = note(Kind.SUGGESTION, replacement="early")
    manuscript = story("It is [late].", suggested)
    noted = note(spans=manuscript.notes[0].spans, words="Hm.")
    both = Manuscript(text=manuscript.text, notes=(*manuscript.notes, noted))

    body = body_of(both)

    assert body.index("commentRangeEnd") < body.index("<w:ins>")


def test_a_cut_across_paragraphs_deletes_the_marks_between():
    cut = note(Kind.SUGGESTION, replacement="")
    body = body_of(story("One.\n\nTw[o.\n\nThree.\n\nFo]ur.", cut))

    assert body.count("<w:rPr><w:del/></w:rPr></w:pPr>") == 2
    assert "<w:del><w:r><w:delText>Three.</w:delText></w:r></w:del>" in body


def test_inserted_paragraphs_have_inserted_marks():
    inserted = note(Kind.SUGGESTION, replacement="\n\nNew.\n\nNewer.")
    body = body_of(story("One.[]\n\nTwo.", inserted))

    assert body.count("<w:rPr><w:ins/></w:rPr></w:pPr>") == 2
    assert "<w:ins><w:r><w:t>Newer.</w:t></w:r></w:ins></w:p>" in body


def test_what_is_suggested_second_over_the_same_words_is_a_comment():
    first = note(Kind.SUGGESTION, replacement="early")
    manuscript = story("It is [late].", first)
    second = note(
        Kind.SUGGESTION, manuscript.notes[0].spans, "Or so.", replacement="dark"
    )
    both = Manuscript(text=manuscript.text, notes=(*manuscript.notes, second))

    assert "“late” → “dark”" in parts_of(both)["word/comments.xml"]
    assert kinds(written(both).losses) == {"second-suggestions": 1}


def test_suggestions_are_comments_if_the_author_wants_them_so():
    suggested = note(Kind.SUGGESTION, replacement="early")
    parts = parts_of(story("It is [late].", suggested), tracks_suggestions=False)

    assert "<w:del " not in parts["word/document.xml"]
    assert "Suggestion: “late” → “early”" in parts["word/comments.xml"]


def test_a_bare_highlight_is_shading_and_one_with_tags_a_comment():
    bare = note(Kind.HIGHLIGHT, colour=Colour.PINK, by=IRIS)
    tagged = note(Kind.HIGHLIGHT, colour=Colour.PINK, tags=("plot", "show, don't"))
    manuscript = story("[It] is [late].", bare, tagged)

    body = body_of(manuscript)
    assert body.count('w:fill="FFD3E2"') == 1
    comments = parts_of(manuscript)["word/comments.xml"]
    assert "#plot #[show, don't]" in comments


def test_a_highlight_on_marks_alone_is_told_and_shades_nothing():
    manuscript = story("[#] One\n\nTwo.", note(Kind.HIGHLIGHT, by=IRIS))

    assert "w:shd" not in body_of(manuscript)
    assert kinds(written(manuscript).losses) == {"hidden-highlights": 1}


def test_what_has_no_place_stands_on_the_title():
    manuscript = story(
        "# The Ferry\n\nIt is late.\n",
        note(Kind.STORY_NOTE, words="Lovely."),
        note(words="I miss it.", lost="the dog"),
    )

    body, comments = body_of(manuscript), parts_of(manuscript)["word/comments.xml"]

    title = body.partition("</w:p>")[0]
    assert title.count("commentReference") == 2
    assert "“the dog”" in comments
    assert kinds(written(manuscript).losses) == {"lost-passages": 1}


def test_a_note_on_several_passages_stands_on_the_first_and_names_the_others():
    manuscript = story("[It] is late. It is so.", note(words="Again."))
    noted = manuscript.notes[0]
    twice = ManuscriptNote(noted.note, (*noted.spans, Span(12, 14)))
    both = Manuscript(text=manuscript.text, notes=(twice,))

    assert "Also on “It”." in parts_of(both)["word/comments.xml"]
    assert kinds(written(both).losses) == {"several-passages": 1}


@pytest.mark.parametrize(
    ("text", "styles"),
    [
        (
            "# The *Ferry*\n\nby Iris\n\n## One\n\nIt is late.\n\nYes.\n\n* * *\n\nNo.",
            "Title FrontMatter Heading2 FirstParagraph BodyText SceneBreak"
            " FirstParagraph",
        ),
        ("## One ##\n\nIt is late.", "StoryHeading FirstParagraph"),
        ("## One\nIt is late.", "Heading2 FirstParagraph"),
    ],
)
def test_headings_and_breaks_have_styles(text, styles):
    body = body_of(Manuscript(text=text))

    assert re.findall(r'w:pStyle w:val="(.*?)"', body) == styles.split()


def test_emphasis_is_italics_and_bold_without_marks():
    body = body_of(Manuscript(text="He *said* _so_ **loud**, \\*not\\* `so`."))

    assert re.findall(r"<w:r>(.*?)</w:r>", body) == [
        "<w:t>He </w:t>",
        "<w:rPr><w:i/><w:iCs/></w:rPr><w:t>said</w:t>",
        "<w:t> </w:t>",
        '<w:rPr><w:rStyle w:val="RereadUnderscore"/><w:i/><w:iCs/></w:rPr>'
        "<w:t>so</w:t>",
        "<w:t> </w:t>",
        "<w:rPr><w:b/><w:bCs/></w:rPr><w:t>loud</w:t>",
        "<w:t>, \\*not\\* </w:t>",
        '<w:rPr><w:rStyle w:val="RereadCode"/></w:rPr><w:t>so</w:t>',
        "<w:t>.</w:t>",
    ]


def test_a_story_that_is_no_markdown_may_set_words_apart_as_well():
    text = "He *said* so.\n\nShe _said_ so, too: **no**.\n\n2 * 3 is 6.\n"

    body = body_of(Manuscript(text=text, is_markdown=False))

    assert body.count("<w:i/>") == 2
    assert body.count("<w:b/>") == 1
    assert body.count("*") == 1


def test_a_suggestion_with_one_mark_of_two_takes_both_in():
    suggested = note(Kind.SUGGESTION, replacement="It *was")
    body = body_of(story("[It *is] late*.", suggested))

    changed = "".join(re.findall(r"<w:(?:del|ins)>.*?</w:(?:del|ins)>", body))
    words = re.findall(r"<w:(?:t|delText)>(.*?)<", changed)
    assert words == ["It ", "is late", "It ", "was late"]
    assert "*" not in body


def test_words_from_right_to_left_are_told_so():
    body = body_of(Manuscript(text="היא מחכה.\n\nShe waits."))

    first, second = body.split("</w:p>")[:2]
    assert "<w:bidi/>" in first
    assert "<w:rPr><w:rtl/></w:rPr><w:t>" in first
    assert "bidi" not in second


def test_what_xml_cannot_hold_is_told_and_shown_by_a_sign():
    manuscript = Manuscript(text="a\x00b\ud800c & <d>\te\rf")

    assert "<w:t>a\ufffdb\ufffdc &amp; &lt;d&gt;</w:t><w:tab/>" in body_of(manuscript)
    assert kinds(written(manuscript).losses) == {"characters": 3}


def test_line_ends_that_are_none_are_blanks_and_meant_ones_are_breaks():
    flowing = body_of(Manuscript(text="It is\nlate.\\\nSo it is.\n\nYes."))
    lines = "One.\nTwo.\nThree.\nFour.\n"
    lined = body_of(Manuscript(text=lines, is_markdown=False))

    assert flowing.count("RereadLineEnd") == 1
    assert flowing.count("<w:br/>") == 1
    assert lined.count("<w:p>") == 4


def test_the_same_story_is_the_same_bytes():
    manuscript = story("It is [late].", note(words="Very."))

    assert written(manuscript).data == written(manuscript).data


def test_what_goes_along_is_counted_without_writing():
    root = note(words="Very.", status=Status.DONE, tags=("plot",), colour=Colour.PINK)
    reply = note(Kind.REPLY, words="Yes.", about=root.note.id)
    further = note(Kind.REPLY, words="No.", about=reply.note.id)
    applied = note(
        Kind.SUGGESTION,
        replacement="so",
        status=Status.DONE,
        outcome=Outcome.APPLIED,
    )
    manuscript = story(
        "It is [late], [so] [it] [is].",
        root,
        applied,
        note(Kind.SUGGESTION, replacement="he"),
        note(Kind.HIGHLIGHT, by=IRIS),
        reply,
        further,
    )

    summary = word_summary(manuscript, FormatWriting(at=AT))
    carried, losses = summary.carried, summary.losses

    assert [(each.count, each.what) for each in carried] == [
        (2, "comments, 2 of them done"),
        (2, "replies, in their threads"),
        (1, "suggestion as a tracked change"),
        (1, "highlight, as shading"),
    ]
    assert [loss.sentence for loss in losses] == [
        "1 tag and 1 colour: tags stand in a comment’s last line; colours come back"
        " with your own notes",
        "1 note that was applied or dismissed: merely done there",
        "1 reply to a reply: answers the note itself",
    ]
    assert (written(manuscript).carried, written(manuscript).losses) == (
        carried,
        losses,
    )


def test_a_manuscript_of_nothing_is_an_empty_page():
    parts = parts_of(Manuscript(text=""))

    assert "word/comments.xml" not in parts
    assert body_of(Manuscript(text="")).count("<w:p>") == 1


def test_writing_is_given_up_when_nobody_wants_it():
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        written(Manuscript(text="It is late."), progress=progress)


def test_it_is_what_the_list_of_formats_writes():
    word = format_called("docx")
    assert word is not None

    manuscript = Manuscript(text="It is late.")
    assert word.write(manuscript, FormatWriting(at=AT)) == written(manuscript)
