from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.html_text import text_of_html

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style>
<!-- p.MsoNormal {margin:0cm} -->
</style><!--[if gte mso 9]><xml><o:x>never</o:x></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->

<p class=MsoNormal>She <i style='mso-bidi-font-style:normal'>never</i> came
back.<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoNormal>&#8220;No,&#8221; <b>he</b> said.<span
style='mso-spacerun:yes'>&nbsp;
</span>Then:<o:p></o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>\u00b7<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span>
<![endif]>one<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>
<![if !supportLists]><span
style='mso-list:Ignore'>\u00b7<span>&nbsp; </span></span><![endif]>two<o:p></o:p></p>

<!--EndFragment--></body></html>"""

DOCS = (
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">'
    '<h2 dir="ltr"><span style="font-weight:400;font-style:normal">The Landing</span>'
    "</h2>"
    '<p dir="ltr"><span style="font-weight:400;font-style:normal">She was </span>'
    '<span style="font-weight:400;font-style:italic;">so </span>'
    '<span style="font-weight:700;font-style:normal">tired</span><span>.</span></p>'
    "<br />"
    '<p dir="ltr"><span>Then she slept.</span></p>'
    '<ol><li dir="ltr"><p dir="ltr" role="presentation"><span>one</span></p></li>'
    '<li dir="ltr"><p dir="ltr" role="presentation"><span>two</span></p></li></ol></b>'
)

OFFICE = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><title>never</title><meta name="generator" content="LibreOffice 7.4"/>
<style type="text/css">p { margin-bottom: 0.25cm }</style></head>
<body lang="en-GB" dir="ltr"><p style="margin-bottom: 0cm">
It was <font color="#000000"><i>late</i></font>, and
dark.</p>
<p><br/>

</p>
<p>She slept.</p></body></html>"""


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One <i>two</i>.</p><p>Three.</p>", "One *two*.\n\nThree."),
        ("a<br>b<br/>c<div>d</div><div>e</div>", "a\nb\nc\nd\ne"),
        ("  One\n  two\t<b> three </b> four ", "One two **three** four"),
        ("<h1>The <em>Sea</em></h1>It rose.", "# The Sea\n\nIt rose."),
        ("<ul><li>a</li><li>b<ul><li>c</ul><li>d</ul>e", "- a\n- b\n  - c\n- d\n\ne"),
        ("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>d", "- a\n  - b\n- c\n\nd"),
        ("<ol start=3><li>a<li>b</ol>", "3. a\n4. b"),
        ("<table><tr><td>a<td><p>b</p><tr><td>c</table>d", "a\tb\nc\n\nd"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"),
        ("<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n>\n> b\n\nc"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("a<hr>b", "a\n\n* * *\n\nb"),
        ("a<!-- b --><script>c < d</script><style>e</style>f", "af"),
        ("<head><title>a</title></head><body>b</body>", "b"),
        ("&lt;b&gt; caf&eacute; &#8212; &amp;", "\\<b> café — &"),
        ("un<i>believ</i>able <b><i>so</i></b>", "un*believ*able ***so***"),
        ("<i>a<br>b</i>", "*a*\n*b*"),
        ("<i>a <b>b</b> c</i>", "*a **b** c*"),
        ("<i></i><b> </b>a", "a"),
        ("<b>a</b><i>b</i>", "**a***b*"),
        ("<s>a</s> <del>b</del>", "~~a b~~"),
        ("<i style='font-style:normal'>a</i>", "a"),
        ("<p style='FONT-STYLE: italic'>a</p>", "*a*"),
        (
            "5 * 3, *so*, snake_case, \\* `a`",
            "5 * 3, \\*so\\*, snake_case, \\\\* \\`a\\`",
        ),
        ("* <i>so</i> *a", "\\* *so* \\*a"),
        ("<p># no heading</p><p>&gt; no quote</p>", "\\# no heading\n\n\\> no quote"),
        ("<p>* * *</p><p>***</p>", "* * *\n\n***"),
        ("<p>~~~</p><p>```</p>", "\\~~~\n\n\\```"),
        ("a<span style='display:none'>b</span>c", "ac"),
        ("M.&nbsp;Dupont a&nbsp; b", "M.\u00a0Dupont a b"),
        ("a<span class='Apple-converted-space'>&nbsp;</span>b", "a b"),
        ("<q>a</q> <img alt='😀'><img alt='a boat'>", "“a” 😀"),
        ("<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>", "a\n\nb"),
        ("1 < 2 and <b", "1 < 2 and <b"),
        ("", ""),
        ("<img src='a.png'>", ""),
        (WORD, "She *never* came back.\n\n“No,” **he** said. Then:\n\n- one\n- two"),
        (
            DOCS,
            "## The Landing\n\nShe was *so* **tired**.\n\nThen she slept.\n\n"
            "1. one\n2. two",
        ),
        (OFFICE, "It was *late*, and dark.\n\nShe slept."),
    ],
)
def test_the_text_of_what_was_copied_is_told(html, text):
    assert text_of_html(html, is_markdown=True) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "<h1>The <i>Sea</i></h1><p>It <b>rose</b> * 2.</p>",
            "The Sea\n\nIt rose * 2.",
        ),
        ("<p>*so*</p><blockquote># a</blockquote>", "*so*\n\n# a"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
    ],
)
def test_a_plain_text_gets_no_marks(html, text):
    assert text_of_html(html, is_markdown=False) == text


def test_only_what_was_copied_is_taken():
    html = "<p>a</p><!--StartFragment-->b<i>c</i><!--EndFragment--><p>d</p>"

    assert text_of_html(html, is_markdown=True) == "b*c*"


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "a" + "</div>" * 100_000,
        "<ul><li>" * 100_000 + "a",
        "<blockquote>" * 100_000 + "a",
        "<b>" * 50_000 + "</i>" * 50_000 + "a",
        "<ul>" + "<b>" * 50_000 + "<li></li>" * 50_000 + "a",
        "<i>a</i> " * 50_000,
        "<a '" * 200_000 + "a",
        '<a """' * 200_000 + ">",
        "<!--" * 300_000,
        "<!" * 300_000 + ">a",
        "<script>" * 100_000,
        "&" * 1_000_000,
        "&#" * 500_000,
        "a " * 2_000_000,
        "<table><tr><td>" * 50_000 + "a",
        "<" * 1_000_000 + ">",
        "</" * 500_000 + ">",
    ],
    ids=lambda html: html[:16],
)
def test_no_html_takes_for_ever(html):
    start = time.process_time()

    text_of_html(html, is_markdown=True)

    assert time.process_time() - start < 10


@given(
    st.lists(
        st.sampled_from(
            [
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<p>",
                "</p>",
                "<li>",
                "<ul>",
                "</ul>",
                "<td>",
                "<tr>",
                "<table>",
                "</table>",
                "<br>",
                "a",
                " ",
                "*",
                "&nbsp;",
                "<pre>",
                "\n",
                "<h1>",
                "</h1>",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<blockquote>",
                "</blockquote>",
                "<q>",
            ]
        ),
        max_size=30,
    )
)
def test_whatever_is_wrong_with_it_all_is_read(pieces):
    text_of_html("".join(pieces), is_markdown=True)
