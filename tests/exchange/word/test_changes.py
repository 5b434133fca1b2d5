"""Tracked changes in Word files as suggestions, and highlights."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.kinds import Colour, Kind, Status
from tests.exchange.word.documents import (
    IRIS,
    MARIT,
    comment,
    end,
    gone,
    ins,
    made,
    notes_of,
    on,
    p,
    read,
    run,
    start,
    word_file,
)

LATER = 'w:author="Marit" w:date="2026-11-02T09:05:00Z"'
INS, DEL = f"<w:ins {MARIT}/>", f"<w:del {MARIT}/>"
ITALIC = "<w:i/>"


def manuscript_of(*body: str, **parts):
    return read(word_file(*body, **parts)).manuscript


def changes_of(*body: str) -> list[tuple[str, str | None]]:
    return [(old, new) for _, old, _, new in notes_of(manuscript_of(*body))]


# What is one suggestion


@pytest.mark.parametrize(
    ("content", "changes"),
    [
        ((gone("late"), ins("early")), [("late", "early")]),
        ((ins("early"), gone("late")), [("late", "early")]),
        ((gone("late"), ins("early", LATER)), [("late", "early")]),
        ((gone("late "), gone("again", properties=ITALIC)), [("late *again*", "")]),
        ((ins("a"), run("b"), ins("c")), [("", "a"), ("", "c")]),
        ((gone("late"), ins("early", IRIS)), [("late", ""), ("", "early")]),
        ((ins("a"), ins("bc", IRIS)), [("", "abc")]),
        ((ins(gone("never", IRIS)),), []),
        ((ins("a") + ins(gone("b", IRIS)) + ins("c"),), [("", "ac")]),
        ((f"<w:del {MARIT}>{ins('never')}</w:del>",), []),
        ((gone("late"), ins("late")), []),
        ((f"<w:ins {MARIT}/>",), []),
    ],
)
def test_what_was_changed_right_beside_each_other(content, changes):
    assert changes_of(p("It is ", *content, ".")) == changes


def test_who_made_a_change_and_when_is_told():
    notes = manuscript_of(p(gone("a"), "b", ins("c", IRIS))).notes

    assert [each.note.creator.name for each in notes] == ["Marit", "Iris"]
    assert [each.note.created.minute for each in notes] == [0, 0]
    assert {each.note.status for each in notes} == {Status.OPEN}


def test_insertions_of_several_at_one_place_are_one_and_say_so():
    found = read(word_file(p("a", ins("b"), ins("cde", IRIS), ins("f"))))

    note = found.manuscript.notes[0].note
    assert (note.creator.name, note.replacement) == ("Iris", "bcdef")
    assert note.words == "Inserted together with Marit."
    assert [loss.kind for loss in found.losses] == ["joined changes"]


# Paragraphs


@pytest.mark.parametrize(
    ("body", "text", "changes"),
    [
        ((p("a", mark=INS), p("b")), "ab", [("", "\n\n")]),
        ((p("a", mark=DEL), p("b")), "a\n\nb", [("\n\n", "")]),
        ((p("a", mark=INS), p(ins("b")), p("c")), "a\n\nc", [("", "\n\nb")]),
        ((p("a"), p(ins("b"), mark=INS), p("c")), "a\n\nc", [("", "b\n\n")]),
        ((p("a"), p(ins("b")), p("c")), "a\n\nc", [("", "b\n\n")]),
        ((p("a"), p(ins("b"))), "a", [("", "\n\nb")]),
        ((p("a"), p(ins("b"), mark=INS), p(ins("c"))), "a", [("", "\n\nb\n\nc")]),
        ((p(gone("a"), mark=DEL), p("b")), "a\n\nb", [("a\n\n", "")]),
        (
            (p("a", gone("b"), mark=DEL), p(gone("c"), "d")),
            "ab\n\ncd",
            [("b\n\nc", "")],
        ),
        ((p("a", mark=INS + DEL), p("b")), "ab", []),
        ((p("a", mark=INS),), "a", []),
        ((p("a"), f"<w:ins {MARIT}>{p(run('b'))}</w:ins>"), "a", [("", "\n\nb")]),
    ],
)
def test_what_parts_paragraphs_can_be_inserted_and_deleted(body, text, changes):
    assert manuscript_of(*body).text == text
    assert changes_of(*body) == changes


def test_a_heading_that_is_split_stays_one():
    heading = '<w:outlineLvl w:val="0"/>'

    assert manuscript_of(
        p("One", mark=INS, properties=heading), p(ins("Two"))
    ).text == ("# One")


# Moves


def moved(words: str, name: str = "") -> tuple[str, str]:
    """Return where words were and where they are, with the name of the move."""

    def part(kind: str, number: int) -> str:
        change = f"<w:move{kind} {MARIT}>{run(words)}</w:move{kind}>"
        if not name:
            return change
        return (
            f'<w:move{kind}RangeStart w:id="{number}" w:name="{name}"/>{change}'
            f'<w:move{kind}RangeEnd w:id="{number}"/>'
        )

    return part("From", 1), part("To", 2)


@pytest.mark.parametrize("name", ["", "move1"])
def test_a_move_is_two_suggestions_that_tell_of_each_other(name):
    source, target = moved("It rained.", name)
    mark = f"<w:moveFrom {MARIT}/>"
    body = (p("She waits."), p(source, mark=mark), p("He comes."), p(target))

    manuscript = manuscript_of(*body)

    assert manuscript.text == "She waits.\n\nIt rained.\n\nHe comes."
    assert notes_of(manuscript) == [
        ("SUGGESTION", "It rained.\n\n", "Moved to behind “He comes”.", ""),
        (
            "SUGGESTION",
            "",
            "Moved here from behind “She waits”.",
            "\n\nIt rained.",
        ),
    ]
    assert {each.note.tags for each in manuscript.notes} == {("move 1",)}
    assert made(manuscript) == "She waits.\n\nHe comes.\n\nIt rained."


def test_comments_that_libreoffice_copied_with_moved_words_are_there_once():
    come = f"<w:moveTo {IRIS}>{on(2, 'a b')}{on(3, ' c')}</w:moveTo>"
    gone = f"<w:moveFrom {IRIS}>{on(1, 'a b').replace('w:t', 'w:delText')}</w:moveFrom>"
    comments = comment(1, "So?") + comment(2, "So?") + comment(3, "New.")
    manuscript = read(word_file(p(come, "d ", gone, "e"), comments=comments)).manuscript

    found = [
        each.note for each in manuscript.notes if each.note.words in {"So?", "New."}
    ]
    assert sorted((note.kind.name, note.words) for note in found) == [
        ("NOTE", "So?"),
        ("REPLY", "New."),
    ]


def test_half_a_move_is_a_change_like_others():
    source, _ = moved("It rained.")

    assert notes_of(manuscript_of(p(source))) == [("SUGGESTION", "It rained.", "", "")]


def test_two_moves_of_the_same_words_are_told_apart():
    one, other = moved("so"), moved("so")
    body = (p("a ", one[0]), p("b ", other[0]), p("c ", one[1]), p("d ", other[1]))

    tags = [each.note.tags for each in manuscript_of(*body).notes]

    assert sorted(tags) == [("move 1",)] * 2 + [("move 2",)] * 2


# Marks of emphasis


@pytest.mark.parametrize(
    ("content", "text", "after"),
    [
        (
            (run("Old ", ITALIC) + gone("Teo", properties=ITALIC),),
            "*Old Teo*",
            "*Old* ",
        ),
        (
            (gone("Teo", properties=ITALIC) + ins("Ivo", properties=ITALIC),),
            "*Teo*",
            "*Ivo*",
        ),
        ((run("a", ITALIC) + ins("b", properties=ITALIC),), "*a*", "*ab*"),
        ((run("a", ITALIC) + ins("b") + run("c", ITALIC),), "*ac*", "*a*b*c*"),
        ((gone("Old ", properties=ITALIC) + run("Teo", ITALIC),), "*Old Teo*", "*Teo*"),
        ((ins("2*") + run("3*x*4"),), "3\\*x\\*4", "2\\*3\\*x*4"),
    ],
)
def test_suggestions_keep_the_marks_around_them_whole(content, text, after):
    manuscript = manuscript_of(p(*content))

    assert manuscript.text == text
    assert made(manuscript) == after


def test_what_is_italic_already_is_replaced_within_its_marks():
    changed = gone("Teo", properties=ITALIC) + ins("Ivo", properties=ITALIC)

    assert changes_of(p("a ", changed, " b")) == [("Teo", "Ivo")]


_RUNS = st.lists(
    st.tuples(
        st.text(alphabet="ab *_", min_size=1, max_size=4),
        st.sampled_from(["", ITALIC, "<w:b/>", ITALIC + "<w:b/>"]),
        st.sampled_from(["", "", "ins", "del", "both"]),
        st.sampled_from([MARIT, IRIS]),
    ),
    min_size=1,
    max_size=5,
)
_PARAGRAPHS = st.lists(st.tuples(_RUNS, st.sampled_from(["", "", "ins", "del"])))


def _written(content, properties: str, kind: str, by: str) -> str:
    if kind == "ins":
        return ins(content, by, properties)
    if kind == "del":
        return gone(content, by, properties)
    if kind == "both":
        return ins(gone(content, by, properties), by)
    return run(content, properties)


def _decided(paragraphs, dropped: str) -> list[str]:
    """Return the paragraphs of a file in which somebody decided all changes."""
    done, pending = [], ""
    for number, (runs, mark) in enumerate(paragraphs):
        pending += "".join(
            run(words, properties)
            for words, properties, kind, _ in runs
            if kind not in {dropped, "both"}
        )
        if mark != dropped or number == len(paragraphs) - 1:
            done.append(p(pending) if pending else p())
            pending = ""
    return done


@settings(max_examples=150, deadline=None)
@given(_PARAGRAPHS, st.booleans())
def test_all_suggestions_together_make_the_text_that_word_makes(
    paragraphs, is_markdown
):
    body = [
        p(
            *(_written(*each) for each in runs),
            mark={"ins": INS, "del": DEL, "": ""}[mark],
        )
        for runs, mark in paragraphs
    ]
    # To the letter, so that no empty paragraph is left out on either side.
    how = {"properties": {"RereadMarkdown": "yes"}}

    def text(*content: str) -> str:
        data = word_file(*content, **how)
        return read(data, is_markdown=is_markdown).manuscript.text

    manuscript = read(word_file(*body, **how), is_markdown=is_markdown).manuscript

    assert manuscript.text == text(*_decided(paragraphs, "ins"))
    assert made(manuscript) == text(*_decided(paragraphs, "del"))


@pytest.mark.parametrize(
    ("content", "changes"),
    [
        (("e", gone("\u0301")), [("e\u0301", "e")]),
        (("e", ins("a"), "\u0301"), [("e\u0301", "ea\u0301")]),
        (("e", ins("\u0301"), "a"), [("", "\u0301")]),
        ((gone("🇫"), "🇷", gone("b")), [("🇫🇷", "🇷"), ("b", "")]),
        (("e", gone("\u0301"), gone("b", IRIS)), [("e\u0301", "e"), ("b", "")]),
        ((gone("a"), gone("\u0301", IRIS)), [("a", ""), ("\u0301", "")]),
    ],
)
def test_no_suggestion_tears_a_character_apart_but_beside_another(content, changes):
    assert changes_of(p(*content)) == changes


# Comments on changes


def test_a_comment_around_a_change_is_its_reason():
    body = p("It is ", on(0, gone("late"), ins("early")), ".")
    said = comment(0, "It rhymes.", "#sound")

    manuscript = manuscript_of(body, comments=said)

    assert notes_of(manuscript) == [("SUGGESTION", "late", "It rhymes.", "early")]
    assert manuscript.notes[0].note.tags == ("sound",)


@pytest.mark.parametrize(
    "content",
    [
        f"<w:del {MARIT}>{start(0)}{run('late')}{end(0)}</w:del>{ins('early')}",
        f"{gone('late')}<w:ins {MARIT}>{start(0)}{run('early')}{end(0)}</w:ins>",
    ],
)
def test_google_has_the_reason_within_half_of_a_change(content):
    manuscript = manuscript_of(p("It is ", content), comments=comment(0, "Rhymes."))

    assert notes_of(manuscript) == [("SUGGESTION", "late", "Rhymes.", "early")]


def test_what_others_say_of_a_change_answers_it():
    whole = (start(0), start(1), gone("late"), ins("early"), end(0), end(1))
    said = comment(0, "It rhymes.") + comment(1, "No.", by=IRIS)

    manuscript = manuscript_of(
        p(*whole), comments=said, application="Microsoft Office Word"
    )

    suggestion, reply = manuscript.notes
    assert suggestion.note.words == "It rhymes."
    assert (reply.note.kind, reply.note.words) == (Kind.REPLY, "No.")
    assert reply.note.about == suggestion.note.id


def test_what_was_said_of_words_before_they_were_changed_is_on_the_words():
    early = 'w:author="Iris" w:date="2026-11-01T10:00:00Z"'
    body = p("It is ", on(0, gone("late"), ins("early")), ".")

    manuscript = manuscript_of(body, comments=comment(0, "When?", by=early))

    assert notes_of(manuscript) == [
        ("SUGGESTION", "late", "", "early"),
        ("NOTE", "late", "When?", None),
    ]


def test_a_comment_on_inserted_words_answers_their_suggestion():
    body = p("It is", ins(" very"), start(0), ins(" late"), end(0), ".")

    manuscript = manuscript_of(body, comments=comment(0, "Is it?", by=IRIS))

    assert notes_of(manuscript) == [
        ("SUGGESTION", "", "", " very late"),
        ("REPLY", "", "Is it?", None),
    ]


def test_a_comment_on_more_than_a_change_is_on_its_words():
    body = p(on(0, "It is ", gone("late"), ins("early")), ".")

    assert notes_of(manuscript_of(body, comments=comment(0, "Hm."))) == [
        ("NOTE", "It is late", "Hm.", None),
        ("SUGGESTION", "late", "", "early"),
    ]


# Highlights


def shaded(words: str, fill: str) -> str:
    return run(words, f'<w:shd w:val="clear" w:fill="{fill}"/>')


def marked(words: str, colour: str) -> str:
    return run(words, f'<w:highlight w:val="{colour}"/>')


@pytest.mark.parametrize(
    ("highlighted", "colour"),
    [
        (shaded("so", "FFF2A8"), Colour.YELLOW),
        (shaded("so", "cdefc4"), Colour.GREEN),
        (shaded("so", "C9E4FF"), Colour.BLUE),
        (shaded("so", "FFD3E2"), Colour.PINK),
        (shaded("so", "FFDDB8"), Colour.ORANGE),
        (shaded("so", "E3D4FA"), Colour.PURPLE),
        (shaded("so", "FFFF00"), Colour.YELLOW),
        (shaded("so", "92D050"), Colour.GREEN),
        (shaded("so", "00B0F0"), Colour.BLUE),
        (shaded("so", "FF0000"), Colour.PINK),
        (shaded("so", "FFC000"), Colour.ORANGE),
        (shaded("so", "7030A0"), Colour.PURPLE),
        (marked("so", "yellow"), Colour.YELLOW),
        (marked("so", "cyan"), Colour.BLUE),
        (marked("so", "magenta"), Colour.PINK),
        (marked("so", "darkYellow"), Colour.ORANGE),
        (marked("so", "darkMagenta"), Colour.PURPLE),
    ],
)
def test_highlights_have_the_nearest_of_our_colours(highlighted, colour):
    note = manuscript_of(p("It is ", highlighted, " late.")).notes[0]

    assert (note.note.kind, note.note.colour) == (Kind.HIGHLIGHT, colour)
    assert note.note.creator is None
    assert (note.spans[0].start, note.spans[0].end) == (6, 8)


@pytest.mark.parametrize(
    "other",
    [
        *(shaded("so", fill) for fill in ("auto", "FFFFFF", "D9D9D9", "000000", "x")),
        *(marked("so", name) for name in ("none", "lightGray", "black", "pale")),
    ],
)
def test_grey_and_white_highlight_nothing(other):
    assert manuscript_of(p(other)).notes == ()


def test_what_is_highlighted_alike_side_by_side_is_one():
    one, other = marked("a", "green"), run("b", '<w:highlight w:val="green"/><w:i/>')
    body = (
        p("x ", one, other, gone("c"), "y"),
        p(marked("d", "blue"), marked("e", "red")),
    )

    assert [passage for _, passage, _, _ in notes_of(manuscript_of(*body))][:1] == [
        "a*b*"
    ]
    across = (p("x ", marked("a", "blue")), p(marked("b", "blue"), " y"))
    assert notes_of(manuscript_of(*across))[0][1] == "a\n\nb"
    assert len(manuscript_of(*body).notes) == 4
