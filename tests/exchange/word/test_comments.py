"""Comments in Word files: on what they are, what answers them, who made them when."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.exchange.manuscript import annotation_set
from desktop.exchange.word.vocabulary import KnownNote, durable_id, written_ids
from tests.exchange.word.documents import (
    IRIS,
    MARIT,
    comment,
    end,
    gone,
    hung,
    ins,
    notes_of,
    on,
    p,
    read,
    run,
    start,
    word_file,
)


def manuscript_of(*body: str, **parts):
    return read(word_file(*body, **parts)).manuscript


def passages(*body: str, count: int = 1, **parts) -> list[str]:
    said = "".join(comment(number, "Why?") for number in range(count))
    found = manuscript_of(*body, comments=said, **parts)
    return [passage for kind, passage, _, _ in notes_of(found) if kind == "NOTE"]


# On what


@pytest.mark.parametrize(
    ("body", "passage"),
    [
        ((p("It is ", on(0, "late"), "."),), "late"),
        ((p("It is ", on(0, "late "), "now."),), "late"),
        ((p(on(0, run("la"), run("te", "<w:i/>"))),), "la*te*"),
        ((p("a ", start(0), "b"), p("c", end(0), " d")), "b\n\nc"),
        ((p("a"), start(0), p("b"), p("c"), end(0), p("d")), "b\n\nc"),
        ((p("a ", start(0), ins("<w:r/>"), "b", gone("c"), end(0)),), "bc"),
        ((f"<w:tbl><w:tr><w:tc>{p(on(0, 'cell'))}</w:tc></w:tr></w:tbl>",), "cell"),
        ((p("He comes", hung(0), " home."),), "comes"),
        ((p("He comes ", hung(0), "home."),), "home"),
        ((p(hung(0), "He comes."),), "He"),
        ((p("He ", start(0), hung(0), " comes."),), "He"),
        ((p("a ", on(0), "b"), p("c")), "b"),
        ((p("He ", "<w:commentRangeEnd w:id='0'/>", "comes"),), "comes"),
        ((p("a", start(0), "b c"), p("d", hung(0))), "b c\n\nd"),
        ((p("e", on(0, "\u0301e"), "x"),), "e\u0301e"),
    ],
)
def test_a_comment_is_on_the_words_it_means(body, passage):
    assert passages(*body) == [passage]


@pytest.mark.parametrize(
    ("content", "passage"),
    [
        (on(0, run("so", "<w:i/>")), "*so*"),
        (run("a ") + on(0, run("so", "<w:i/>") + run(" b")), "*so* b"),
        (run("so ", "<w:i/>") + on(0, run("it", "<w:i/>") + run(" is")), "*so it* is"),
        (run("so ", "<w:i/>") + on(0, run("it", "<w:i/>")) + run("x", "<w:i/>"), "it"),
    ],
)
def test_a_passage_has_both_marks_of_emphasis_or_neither(content, passage):
    assert passages(p(content)) == [passage]


def test_a_comment_that_stands_nowhere_is_on_the_story():
    data = word_file(p("a"), comments=comment(0, "Lovely!"))

    found = read(data)

    assert notes_of(found.manuscript) == [("STORY_NOTE", "", "Lovely!", None)]
    assert found.manuscript.notes[0].spans == ()
    assert [loss.kind for loss in found.losses] == ["comments without place"]


def test_what_names_comments_that_are_not_there_says_nothing():
    body = p("a", on(7, "b"), '<w:r><w:commentReference w:id="x"/></w:r>')

    assert manuscript_of(body, comments=comment(0, "!")).text == "ab"
    assert manuscript_of(body).notes == ()


def test_libreoffice_may_hang_up_a_comment_beside_an_empty_range_of_no_comment():
    body = p("He walked up the hill", hung(4), start(5), end(5), " alone.")
    said = comment(4, "Across two paragraphs")

    assert notes_of(manuscript_of(body, comments=said)) == [
        ("NOTE", "hill", "Across two paragraphs", None)
    ]


# What it says


def test_paragraphs_of_a_comment_are_lines_and_its_last_line_may_be_tags():
    said = comment(0, "Too slow.", "", "And late.", "#plot #[show, don't tell]")

    note = manuscript_of(p(on(0, "a")), comments=said).notes[0].note

    assert note.words == "Too slow.\n\nAnd late."
    assert note.tags == ("plot", "show, don't tell")


def test_two_texts_in_one_run_of_a_comment_are_two_lines():
    runs = "<w:r><w:t>One.</w:t><w:t>Two.</w:t></w:r><w:r><w:t>Three.</w:t></w:r>"
    said = f"<w:comment w:id='0' {MARIT}><w:p>{runs}</w:p></w:comment>"

    note = manuscript_of(p(on(0, "a")), comments=said).notes[0].note

    assert note.words == "One.\nTwo.Three."


def test_a_comment_may_tell_a_suggestion():
    said = comment(0, "Suggestion: “late” → “early”", "It rhymes.", "#sound")

    note = manuscript_of(p(on(0, "late")), comments=said).notes[0].note

    assert (note.kind, note.replacement) == (Kind.SUGGESTION, "early")
    assert (note.words, note.tags) == ("It rhymes.", ("sound",))


# What answers it


def paragraph_id(number: int) -> str:
    return f"{number + 0x0A00:08X}"


def said_by(*authors: str) -> str:
    return "".join(
        comment(n, "first", f"words {n}", by=by, ids=("00000001", paragraph_id(n)))
        for n, by in enumerate(authors)
    )


def answers(number: int, parent: int | None = None, *, done: bool = False) -> str:
    name = "" if parent is None else f'w15:paraIdParent="{paragraph_id(parent)}"'
    paragraph = paragraph_id(number).lower()
    return f'<w15:commentEx w15:paraId="{paragraph}" {name} w15:done="{done:d}"/>'


def threads(manuscript) -> list[tuple[str, Status | None, list[str]]]:
    found: dict[str, tuple[str, Status | None, list[str]]] = {}
    for each in manuscript.notes:
        note = each.note
        if note.kind is Kind.REPLY:
            found[note.about][2].append(note.words)
        else:
            found[note.id] = (note.words, note.status, [])
    return [*found.values()]


def test_replies_are_told_by_the_last_paragraph_of_what_they_answer():
    manuscript = manuscript_of(
        p(on(0, "a"), on(3, "b"), on(1), on(2)),
        comments=said_by(MARIT, IRIS, MARIT, IRIS),
        extended=answers(0, done=True)
        + answers(1, 0)
        + answers(2, 1, done=True)
        + answers(3),
        application="Microsoft Office Word",
    )

    assert threads(manuscript) == [
        ("first\nwords 0", Status.DONE, ["first\nwords 1", "first\nwords 2"]),
        ("first\nwords 3", Status.OPEN, []),
    ]
    assert [each.note.creator.name for each in manuscript.notes[:3]] == [
        "Marit",
        "Iris",
        "Marit",
    ]


def test_replies_in_a_circle_are_a_thread_and_none_is_lost():
    manuscript = manuscript_of(
        p(on(0, "a"), on(1, "b")),
        comments=said_by(MARIT, IRIS, MARIT),
        extended=answers(0, 1) + answers(1, 0) + answers(2, 2),
    )

    assert sum(1 + len(replies) for _, _, replies in threads(manuscript)) == 3


SAME = (
    p(
        *(start(n) for n in range(4)),
        run("Nobody"),
        *(end(n) for n in range(4)),
        " waits.",
    ),
)


def google(*words: str) -> str:
    return "".join(comment(n, each) for n, each in enumerate(words))


def test_comments_of_google_on_the_same_words_are_a_thread():
    done = google("Who?", "He.", "_Marked as resolved_")
    opened = google("Who?", "_Marked as resolved_", "_Re-opened_", "No.")

    assert threads(manuscript_of(*SAME, comments=done)) == [
        ("Who?", Status.DONE, ["He."])
    ]
    assert threads(manuscript_of(*SAME, comments=opened)) == [
        ("Who?", Status.OPEN, ["No."])
    ]


def test_comments_of_word_on_the_same_words_are_several():
    said = google("Who?", "When?")
    ids = "".join(comment(n, f"words {n}", ids=(paragraph_id(n),)) for n in range(3))

    assert len(threads(manuscript_of(*SAME, comments=said, application="x"))) == 1
    for program in ("Microsoft Office Word", "ONLYOFFICE/8.1"):
        apart = manuscript_of(*SAME, comments=said, application=program)
        assert len(threads(apart)) == 2
    told = manuscript_of(*SAME, comments=ids, extended=answers(2, 0))
    assert [len(replies) for _, _, replies in threads(told)] == [1, 0]


# Who, and when


@pytest.fixture
def east(monkeypatch):
    """A computer five hours behind UTC."""
    monkeypatch.setenv("TZ", "EST5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_dates_are_local_though_they_say_utc_and_the_true_one_goes_before(east):
    said = comment(0, "a", ids=("00000001",)) + comment(1, "b", ids=("00000002",))
    manuscript = manuscript_of(
        p(on(0, "x"), on(1, "y")),
        comments=said,
        ids='<w16cid:commentId w16cid:paraId="00000001" w16cid:durableId="0000000A"/>',
        extensible='<w16cex:commentExtensible w16cex:durableId="0000000A" '
        'w16cex:dateUtc="2026-11-02T12:30:00Z"/>',
    )

    assert [each.note.created for each in manuscript.notes] == [
        datetime(2026, 11, 2, 12, 30, tzinfo=UTC),
        datetime(2026, 11, 2, 14, 0, tzinfo=UTC),
    ]


def test_a_date_that_is_none_is_told_and_that_of_the_file_stands():
    core = "<dcterms:modified>2026-11-03T08:00:00Z</dcterms:modified>"
    said = comment(0, "a", by='w:author="Marit" w:date="soon"')
    said += comment(1, "b", by='w:author=""')

    found = read(word_file(p(on(0, "x"), on(1, "y")), comments=said, core=core))

    at = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)
    assert [each.note.created for each in found.manuscript.notes] == [at, at]
    assert found.manuscript.notes[1].note.creator is None
    assert {loss.kind: loss.count for loss in found.losses} == {"dates": 1}


def test_the_same_file_gives_the_same_ids_and_no_two_notes_have_one():
    body = p(
        on(0, "x"),
        on(1, "x"),
        ins("y"),
        "z",
        ins("y"),
        run("h", '<w:shd w:fill="C9E4FF"/>'),
    )
    data = word_file(body, comments=comment(0, "a") + comment(1, "a"))

    one, other = read(data).manuscript, read(data).manuscript

    ids = [each.note.id for each in one.notes]
    assert ids == [each.note.id for each in other.notes]
    assert len(set(ids)) == len(ids) == 5
    assert len(annotation_set(one)) == 5


# Notes of our own that come back


def ours(*known: tuple[int, KnownNote], **more: str) -> dict[str, str]:
    lines = written_ids(dict(known))
    return {"RereadMarkdown": "yes", "RereadIds": lines[0], **more}


def named(number: int, durable: int) -> str:
    return (
        f'<w16cid:commentId w16cid:paraId="{paragraph_id(number)}" '
        f'w16cid:durableId="{durable:08X}"/>'
    )


def test_own_notes_are_known_again_with_their_kind_and_colour():
    known = [
        (1, KnownNote("urn:uuid:1", kind=Kind.QUESTION, colour=Colour.PINK)),
        (2, KnownNote("urn:uuid:2", kind=Kind.STORY_NOTE)),
        (3, KnownNote("urn:uuid:3", (-1, 1))),
    ]
    manuscript = manuscript_of(
        p(run("The "), on(0, "Ferry"), on(1, run("x", "<w:i/>")), on(2, run("so"))),
        comments=said_by(IRIS, IRIS, MARIT),
        ids=named(0, 1) + named(1, 2) + named(2, 3),
        properties=ours(*known),
        core="<dc:creator>Iris</dc:creator>",
    )

    found = {each.note.id: each for each in manuscript.notes}
    assert [each.note.id for each in manuscript.notes] == [
        "urn:uuid:2",
        "urn:uuid:1",
        "urn:uuid:3",
    ]
    asked = found["urn:uuid:1"]
    assert (asked.note.kind, asked.note.colour) == (Kind.QUESTION, Colour.PINK)
    assert found["urn:uuid:2"].note.kind is Kind.STORY_NOTE
    assert [each.is_own for each in manuscript.notes] == [True, True, False]
    text = manuscript.text
    assert text == "The Ferry*x*so"
    assert not found["urn:uuid:2"].spans
    # Shifts that lead out of the text are none.
    assert found["urn:uuid:3"].spans[0].of(text) == "so"


def test_what_the_file_was_made_of_is_told():
    number = durable_id("urn:uuid:1")
    properties = ours(
        (number, KnownNote("urn:uuid:1")),
        RereadStory="urn:uuid:s",
        RereadDraft="ni:///sha-256;abc",
        RereadFrom="12",
        RereadReader="Marit",
    )

    sent = manuscript_of(p("a"), properties=properties).sent

    assert sent is not None
    assert (sent.story, sent.draft) == ("urn:uuid:s", "ni:///sha-256;abc")
    assert (sent.starts_at, sent.reader) == (12, "Marit")
    assert sent.ids == ((f"{number:08X}", "urn:uuid:1"),)
    assert manuscript_of(p("a")).sent is None


def test_a_text_of_ours_is_taken_to_the_letter():
    line = run(" ", '<w:rStyle w:val="E"/>')
    styles = (
        '<w:style w:type="character" w:styleId="E"><w:name w:val="Reread Line End"/>'
        '</w:style><w:style w:type="character" w:styleId="U">'
        '<w:name w:val="Reread Underscore"/></w:style>'
    )
    underscored = run("so", '<w:rStyle w:val="U"/><w:i/>')
    body = (p("\\*a", line, "b"), p(), p("*", underscored), p("c", line), p("d"))

    def text(**more: str) -> str:
        properties = {"RereadMarkdown": "yes", **more}
        return manuscript_of(*body, styles=styles, properties=properties).text

    assert text() == "\\*a\nb\n\n\n\n*_so_\n\nc\nd"
    assert text(RereadLines="yes") == "\\*a\nb\n\n*_so_\nc\nd"
    assert text(RereadMarkdown="no") == "\\*a\nb\n\n\n\n*so\n\nc\nd"
