"""The text of Word files of other programs, and what of them no story holds."""

from __future__ import annotations

import pytest

from desktop.exchange.formats import Changes
from desktop.exchange.progress import Cancelled, Progress
from desktop.text.structure.line_look import LineKind
from desktop.text.structure.outline import outline
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
)

BREAK = "<w:r><w:br/></w:r>"
PAGE = '<w:r><w:br w:type="page"/></w:r>'
ITALIC, BOLD = "<w:i/>", "<w:b/>"
EMPTY = p()


def text_of(*body: str, **how) -> str:
    return read(word_file(*body), **how).manuscript.text


def losses_of(*body: str, **parts) -> dict[str, int]:
    return {loss.kind: loss.count for loss in read(word_file(*body, **parts)).losses}


# Paragraphs and lines


def test_paragraphs_are_parted_by_blank_lines_and_line_ends_stay():
    lines = p("One,", BREAK, "two.")

    assert text_of(p("It is late."), lines) == "It is late.\n\nOne,\\\ntwo."
    assert text_of(lines, is_markdown=False) == "One,\ntwo."


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ((BREAK, "a", BREAK), "a"),
        (("a", BREAK, BREAK, "b"), "a\n\nb"),
        (("a", BREAK, BREAK, BREAK, BREAK, "b"), "a\n\nb"),
        ((PAGE, "a"), "a"),
        (("a", PAGE, "b"), "a\n\nb"),
        (("a", "<w:r><w:tab/><w:cr/></w:r>", "b"), "a\t\nb"),
        (("a<b&c",), "a<b&c"),
        (("a\u2028b\u0301😀א",), "a\u2028b\u0301😀א"),
        (("<w:r><w:t>a\n   b </w:t><w:noBreakHyphen/></w:r>",), "a b \u2011"),
    ],
)
def test_what_stands_in_a_paragraph(content, text):
    assert text_of(p(*content), is_markdown=False) == text


def test_empty_paragraphs_between_all_others_part_them_as_blank_lines_do():
    assert text_of(p("a"), EMPTY, p("b"), EMPTY, p("c"), EMPTY) == "a\n\nb\n\nc"


def test_rare_empty_paragraphs_and_wider_gaps_part_scenes():
    scenes = (p("a"), p("b"), EMPTY, EMPTY, p("c"), p("d"), p("e"))
    assert text_of(*scenes) == "a\n\nb\n\n\n\nc\n\nd\n\ne"

    parted = [part for word in "abcde" for part in (p(word), EMPTY)]
    assert text_of(*parted, EMPTY, EMPTY, p("f")) == ("a\n\nb\n\nc\n\nd\n\ne\n\n\n\nf")


def test_scene_breaks_come_as_their_line_and_a_drawn_one_as_stars():
    border = "<w:pBdr><w:bottom w:val='single'/></w:pBdr>"
    none = "<w:pBdr><w:bottom w:val='nil'/></w:pBdr>"
    drawn = p(properties=border)
    ruled = p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>')

    text = text_of(p("a"), p("***"), drawn, p("* * *"), ruled, p("#"), p("b"))
    assert text == "a\n\n***\n\n* * *\n\n* * *\n\n* * *\n\n#\n\nb"
    assert text_of(p("a"), p(properties=none), p("b"), p("c"), p("d")) == (
        "a\n\n\n\nb\n\nc\n\nd"
    )


def test_tabs_and_blanks_that_set_a_line_in_make_no_code_of_it():
    tab = "<w:r><w:tab/></w:r>"
    indented = (p("a"), p(tab, run("b "), run("c", ITALIC)), p("    d", tab, "e"))

    assert text_of(*indented) == "a\n\nb *c*\n\nd\te"
    assert text_of(*indented, is_markdown=False) == "a\n\n\tb c\n\n    d\te"


def test_a_blank_stays_where_a_paragraph_was_parted_before_it():
    parted = (p("One.", mark=f"<w:ins {MARIT}/>"), p(" Two."))

    assert text_of(*parted) == "One. Two."


def test_empty_paragraphs_beside_headings_and_scene_breaks_part_nothing():
    chapter = (styled("berschrift2", "One"), EMPTY, EMPTY, p("a"), p("b"), p("c"))
    broken = (EMPTY, p("#"), EMPTY, p("d"), EMPTY, p("e"), p("f"), p("g"))
    data = word_file(*chapter, *broken, styles=STYLES)

    assert read(data).manuscript.text == (
        "## One\n\na\n\nb\n\nc\n\n#\n\nd\n\n\n\ne\n\nf\n\ng"
    )


@pytest.mark.parametrize("words", ["~~~", "```", "~~~~ a"])
def test_no_scene_break_makes_code_of_all_that_follows(words):
    text = text_of(p("a"), p(run(words)), p("b"))

    assert text.replace("\\", "") == f"a\n\n{words}\n\nb"
    looks = outline(text, is_markdown=True).looks.values()
    assert LineKind.CODE not in {look.kind for look in looks}


def test_a_large_first_letter_is_part_of_its_paragraph():
    cap = p("T", properties='<w:framePr w:dropCap="drop" w:lines="3"/>')
    framed = p("Aside.", properties='<w:framePr w:w="100"/>')

    assert text_of(cap, p("he night."), framed, p("x")) == "The night.\n\nAside.\n\nx"


def test_containers_are_opened():
    content = (
        "<w:smartTag>" + run("a") + "</w:smartTag>",
        "<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>"
        + run("b")
        + "</w:sdtContent></w:sdt>",
        '<w:hyperlink r:id="r9">' + run("c") + "</w:hyperlink>",
        "<w:r><w:ruby><w:rt>" + run("no") + "</w:rt><w:rubyBase>",
        "</w:rubyBase></w:ruby></w:r>",
        '<w:bdo w:val="rtl">' + run("d") + "</w:bdo>",
        "<w:unknown>" + run("no") + "</w:unknown>",
        '<w:fldSimple w:instr="PAGE">' + run("7") + "</w:fldSimple>",
    )
    whole = f"<w:sdt><w:sdtContent>{p('x')}{p(''.join(content))}</w:sdtContent></w:sdt>"

    assert text_of(whole) == "x\n\nabcd7"


def test_of_several_forms_one_is_read():
    def forms(asks: str) -> str:
        return (
            f"<w:r><mc:AlternateContent><mc:Choice Requires='{asks}'><w:t>new</w:t>"
            "</mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        )

    assert text_of(p(forms("w14"))) == "new"
    assert text_of(p(forms("some9"))) == "old"


def test_of_a_field_the_result_is_read_and_not_the_code():
    def sign(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText>IF 1</w:instrText></w:r>"
    inner = sign("begin") + code + sign("separate") + run("no") + sign("end")
    field = sign("begin") + code + inner + sign("separate") + run("b") + sign("end")

    assert text_of(p("a", field, "c")) == "abc"
    assert text_of(p("a", sign("end"), sign("separate"), "b")) == "ab"


def test_tables_stand_as_the_paragraphs_of_their_cells():
    row = f"<w:tr><w:tc>{p('a')}</w:tc><w:tc>{EMPTY}{p('b')}</w:tc></w:tr>"

    assert text_of(p("x"), f"<w:tbl>{row}{row}</w:tbl>", p("y")) == (
        "x\n\na\n\nb\n\na\n\nb\n\ny"
    )


# Headings and emphasis

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Standard">
 <w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>
 <w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/>
 <w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="Toc"/>
 <w:basedOn w:val="berschrift2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/>
 <w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Betont"><w:name w:val="Emphasis"/>
 <w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Fein"><w:name w:val="Fine"/>
 <w:basedOn w:val="Betont"/></w:style>
<w:style w:type="character" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/>
</w:style>
<w:style w:type="character" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/>
</w:style>
"""


def styled(style: str, *content: str) -> str:
    return p(*content, properties=f'<w:pStyle w:val="{style}"/>')


def test_headings_are_known_by_the_names_of_their_styles_and_by_their_level():
    level = p("Five", properties='<w:outlineLvl w:val="4"/>')
    data = word_file(
        styled("Titel", "The Ferry"),
        styled("Kapitel", "One"),
        styled("berschrift2", run("Two", BOLD)),
        styled("Toc", run("no")),
        level,
        styled("gone", "none"),
        styles=STYLES,
    )

    assert read(data).manuscript.text == (
        "# The Ferry\n\n## One\n\n## Two\n\n**no**\n\n##### Five\n\nnone"
    )
    assert read(data, is_markdown=False).manuscript.text.startswith("The Ferry\n\nOne")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (run("so", ITALIC), "*so*"),
        (run("so", BOLD + ITALIC), "***so***"),
        (run("so", '<w:i w:val="0"/>'), "so"),
        (run("so", '<w:i w:val="false"/><w:b w:val="1"/>'), "**so**"),
        (run("so", '<w:rStyle w:val="Fein"/>'), "*so*"),
        (run("so", '<w:rStyle w:val="Fein"/><w:i w:val="off"/>'), "so"),
        (run("so", '<w:rStyle w:val="A"/>'), "so"),
        (run("a") + run(" so ", ITALIC) + run("b"), "a *so* b"),
        (run("a ", ITALIC) + run("b", BOLD + ITALIC), "*a **b***"),
        (run("a", ITALIC) + run("b", ITALIC), "*ab*"),
        (run("a") + run(" ", ITALIC), "a "),
        (run("so") + run(", ", ITALIC) + run("it"), "so, it"),
        (run("so", ITALIC) + run("!", ITALIC + BOLD), "*so!*"),
        (run("so") + run("! Go, “it”", ITALIC) + run("s"), "so! *Go, “it*”s"),
        (run("“") + run("Stop!", ITALIC) + run("” he"), "“*Stop!*” he"),
        (run("a") + run("e\u0301", ITALIC) + run("."), "a*e\u0301*."),
        (run("2 * 3*4 _x_ a_b"), "2 * 3*4 \\_x\\_ a_b"),
        (run("*") + run("so", ITALIC), "\\**so*"),
        (run("# no"), "\\# no"),
        (run("Chapter ", BOLD) + run("Two", BOLD + ITALIC), "Chapter Two"),
        (run("Chapter", BOLD) + run(" Two"), "**Chapter** Two"),
    ],
)
def test_emphasis_becomes_marks_and_what_is_none_does_not(content, text):
    data = word_file(p(content), styles=STYLES)
    plain = read(data, is_markdown=False).manuscript.text

    assert read(data).manuscript.text == text
    assert "**" not in plain
    assert "\\" not in plain


def test_two_styles_that_both_set_italics_set_none():
    data = word_file(
        styled("Zitat", "a"),
        styled("Zitat", run("b", '<w:rStyle w:val="Betont"/>')),
        styled("Zitat", run("c", ITALIC)),
        styles=STYLES,
    )

    assert read(data).manuscript.text == "*a*\n\nb\n\n*c*"


def test_how_words_looked_before_a_tracked_change_of_it_is_how_they_look():
    now_bold = "<w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange>"
    now_heading = (
        '<w:outlineLvl w:val="0"/><w:pPrChange w:id="2"><w:pPr/></w:pPrChange>'
    )
    body = (p(run("so", now_bold)), p("x", properties=now_heading))

    assert text_of(*body) == "so\n\nx"
    assert text_of(*body, changes=Changes.ACCEPT) == "**so**\n\n# x"
    assert losses_of(*body) == {"format changes": 2}


# Losses


def test_what_no_story_holds_is_counted_and_told():
    notes = '<w:r><w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/></w:r>'
    box = "<w:r><w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing></w:r>"
    hidden = run("a", "<w:vanish/>") + run("b", "<w:vanish/>")
    symbol = '<w:r><w:sym w:char="F04A"/><w:sym w:char="2660"/></w:r>'
    body = (
        p("x", notes, box, "<w:r><w:drawing/></w:r>", hidden, symbol, "y"),
        p("item", properties='<w:numPr><w:numId w:val="1"/></w:numPr>'),
        p("none", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
        p("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"),
        '<w:altChunk r:id="r1"/>',
        f"<w:tbl><w:tr><w:tc>{p('cell')}</w:tc></w:tr></w:tbl>",
    )

    read_file = read(word_file(*body))

    assert {loss.kind: loss.count for loss in read_file.losses} == {
        "tables": 1,
        "footnotes": 1,
        "endnotes": 1,
        "pictures": 1,
        "text boxes": 1,
        "formulas": 1,
        "symbols": 1,
        "hidden": 1,
        "included": 1,
        "list numbers": 1,
    }
    assert read_file.manuscript.text.startswith("x�♠y\n\nitem\n\nnone\n\na+b")
    assert "1 footnote: left out" in [loss.sentence for loss in read_file.losses]


def test_what_is_underlined_is_in_italics_as_manuscripts_mean_it():
    line, link = '<w:u w:val="single"/>', '<w:u w:val="words"/>'
    kept = (
        run("so", line),
        run(" and "),
        run("both", ITALIC + line),
        run(" or "),
        run("none", '<w:u w:val="none"/>'),
        "<w:hyperlink>" + run(" link", link) + "</w:hyperlink>",
    )
    heading = styled("berschrift2", run("One", line))
    read_file = read(word_file(heading, p(*kept), styles=STYLES))

    assert read_file.manuscript.text == "## One\n\n*so* and *both* or none link"
    assert {loss.kind: loss.count for loss in read_file.losses} == {
        "underlined": 1,
        "links": 1,
    }
    plain = read(word_file(p(*kept)), is_markdown=False)
    assert {loss.kind: loss.count for loss in plain.losses} == {
        "emphasis": 2,
        "links": 1,
    }


def test_what_is_struck_out_or_in_capitals_is_told_of_once_a_passage():
    struck = run("a", "<w:strike/>") + run("b", "<w:dstrike/><w:b/>")
    shown = run("c", '<w:strike w:val="0"/><w:caps/>') + run("d")

    assert losses_of(p(struck, shown)) == {"struck out": 1, "capitals": 1}


def test_words_are_hidden_by_their_style_and_set_as_the_usual_paragraph_only_in_it():
    styles = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
 <w:rPr><w:i/><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body Text"/>
 <w:basedOn w:val="Normal"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="One"><w:name w:val="heading 1"/>
 <w:basedOn w:val="Body"/></w:style>"""
    size = '<w:sz w:val="24"/>'
    data = word_file(
        p(run("gone", size), run("gone"), run("here", '<w:vanish w:val="0"/>')),
        styled("One", run("One", size)),
        styled("Body", run("a", size), run("b", '<w:i w:val="0"/>'), run("c")),
        styles=styles,
    )

    assert read(data).manuscript.text == "*here*\n\n# One\n\n*a*b*c*"


def test_headers_are_lost_only_if_anything_stands_in_them():
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="a" Type="{office}header" Target="h1.xml"/>'
        f'<Relationship Id="b" Type="{office}footer" Target="f1.xml"/></Relationships>'
    )
    parts = {
        "word/h1.xml": xml("w:hdr", p("Page")),
        "word/f1.xml": xml("w:ftr", p(" ")),
        "word/_rels/document.xml.rels": rels,
    }

    assert losses_of(p("a"), parts=parts) == {"headers": 1}


# Changes, as the reader of the file wants them

CHANGED = (
    p("It is ", gone("late"), ins("early"), "."),
    p(on(0, "Nobody", ins(" ever")), " waits."),
)


@pytest.mark.parametrize(
    ("changes", "text", "passage"),
    [
        (Changes.SUGGEST, "It is late.\n\nNobody waits.", "Nobody"),
        (Changes.REJECT, "It is late.\n\nNobody waits.", "Nobody"),
        (Changes.ACCEPT, "It is early.\n\nNobody ever waits.", "Nobody"),
    ],
)
def test_changes_are_suggested_accepted_or_rejected(changes, text, passage):
    data = word_file(*CHANGED, comments=comment(0, "Why?"))

    manuscript = read(data, changes=changes).manuscript

    kinds = [each.note.kind.name for each in manuscript.notes]
    asked = next(each for each in manuscript.notes if each.note.words == "Why?")
    assert manuscript.text == text
    assert kinds.count("SUGGESTION") == (2 if changes is Changes.SUGGEST else 0)
    assert asked.spans[0].of(text).startswith(passage)


# The file as such


def test_parts_are_found_wherever_they_are():
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    body = f"<w:body>{p(on(0, 'late'))}</w:body>"

    def rels(kind: str, target: str) -> str:
        space = "http://schemas.openxmlformats.org/package/2006/relationships"
        return (
            f'<Relationships xmlns="{space}"><Relationship Id="a" '
            f'Type="{office}{kind}" Target="{target}"/></Relationships>'
        )

    data = word_file(
        parts={
            "_rels/.rels": rels("officeDocument", "/Docs/Main.XML"),
            "docs/main.xml": f"<w:document {NAMES}>{body}</w:document>",
            "Docs/_rels/Main.XML.rels": rels("comments", "../other/said.xml"),
            "other/said.xml": xml("w:comments", comment(0, "Why?")),
        }
    )

    manuscript = read(data).manuscript

    assert manuscript.text == "late"
    assert manuscript.notes[0].note.words == "Why?"


def test_strict_documents_are_read_as_others_are():
    strict = "http://purl.oclc.org/ooxml/"
    transitional = "http://schemas.openxmlformats.org/"
    names = NAMES.replace(
        f"{transitional}wordprocessingml/2006/main", f"{strict}wordprocessingml/main"
    )
    body = f"<w:body>{p(on(0, 'It is '), ins('late'), '.')}</w:body>"
    office = f"{strict}officeDocument/relationships/"
    space = f"{transitional}package/2006/relationships"
    comments = f"<w:comments {names}>{comment(0, 'Why?')}</w:comments>"
    parts = {
        "word/document.xml": f"<w:document {names}>{body}</w:document>",
        "word/comments.xml": comments,
        "_rels/.rels": f'<Relationships xmlns="{space}"><Relationship Id="a" '
        f'Type="{office}officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}"><Relationship'
        f' Id="a" Type="{office}comments" Target="comments.xml"/></Relationships>',
    }

    manuscript = read(word_file(parts=parts)).manuscript

    assert manuscript.text == "It is ."
    assert [each.note.words for each in manuscript.notes] == ["Why?", ""]
    assert [each.note.creator.name for each in manuscript.notes] == ["Marit", "Marit"]


def test_utf_16_is_read():
    document = xml("w:document", f"<w:body>{p('é😀')}</w:body>")
    document = document.replace("UTF-8", "UTF-16")

    data = word_file(parts={"word/document.xml": document.encode("utf-16")})

    assert read(data).manuscript.text == "é😀"


def test_title_and_author_are_told_and_an_empty_file_is_an_empty_story():
    core = "<dc:title>The Ferry</dc:title><dc:creator>Iris</dc:creator>"

    manuscript = read(word_file(core=core)).manuscript

    assert (manuscript.text, manuscript.title) == ("", "The Ferry")
    assert manuscript.author is not None
    assert manuscript.author.name == "Iris"
    assert read(word_file(EMPTY, EMPTY)).manuscript.text == ""


def test_how_far_the_work_has_come_is_told_and_it_can_be_given_up():
    data = word_file(*(p("a") for _ in range(1000)))
    told: list[float] = []

    read(data, progress=Progress(told.append))

    assert told == sorted(told)
    assert len(told) > 5
    assert told[-1] == 1.0
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read(data, progress=progress)


def test_an_author_of_changes_may_be_nobody():
    data = word_file(p("a", ins("b", 'w:id="1"')))

    note = read(data).manuscript.notes[0].note

    assert note.creator is None
    assert note.replacement == "b"
    assert MARIT not in str(note)
