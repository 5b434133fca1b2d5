from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.editing.emphasising import emphasised, own_signs
from desktop.text.editing.prose_style import ProseStyle
from desktop.text.emphasis import MARKDOWN, EmphasisStyle, Markup
from desktop.text.paragraphs import Wrapping
from desktop.text.span import Span

STYLE = ProseStyle(wrapping=Wrapping(is_markdown=True))
ITALIC, BOLD = EmphasisStyle.ITALIC, EmphasisStyle.BOLD
STARS = {ITALIC: "*", BOLD: "*"}
WRITTEN = Markup(signs="_")


def parts_of(told):
    if "[" not in told:
        before, after = told.split("|")
        return before + after, Span(len(before), len(before))
    before, rest = told.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before + inside))


def shown(text, span):
    start, end = span.start, span.end
    if span.is_empty:
        return f"{text[:start]}|{text[start:]}"
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


def set_apart(told, style=ITALIC, sign="*", markup=MARKDOWN):
    text, span = parts_of(told)
    made = emphasised(text, span, style, STYLE, markup, {ITALIC: sign, BOLD: sign})
    if made is None:
        return None
    return shown(made.changes.apply(text), made.selection)


ITALICS = [
    ("words", "a [b c] d", "a *[b c]* d"),
    ("with-blanks", "a[ b c ]d", "a *[b c]* d"),
    ("back", "a *[b c]* d", "a [b c] d"),
    ("back-with-their-signs", "a [*b c*] d", "a [b c] d"),
    ("back-by-the-other-sign", "a _[b c]_ d", "a [b c] d"),
    ("a-part-back", "*a [b] c*", "*a* [b] *c*"),
    ("the-first-back", "*[a] b*", "[a] *b*"),
    ("the-last-back-as-it-was-set", "_a [b]_", "_a_ [b]"),
    ("more-of-them", "*a* [b *c* d]", "*a* *[b c d]*"),
    ("within-bold", "**a [b] c**", "**a *[b]* c**"),
    ("all-of-bold", "**[a b]**", "***[a b]***"),
    ("over-the-end-of-bold", "**a [b** c]", "**a *[b*** *c]*"),
    ("out-of-both", "***[a b]***", "**[a b]**"),
    ("out-of-both-by-their-signs", "**_[a b]_**", "**[a b]**"),
    ("out-of-bold-within", "**a *[b]* c**", "**a [b] c**"),
    ("in-a-word", "un[believ]able", "un*[believ]*able"),
    ("with-a-comma", "a [b,] c", "a *[b,]* c"),
    ("speech", "“[No],” she said", "“*[No]*,” she said"),
    ("two-paragraphs", "a [b\n\nc] d", "a *[b*\n\n*c]* d"),
    ("an-item", "[- a b]\n", "- *[a b]*\n"),
    ("a-heading", "[## A b]", "## *[A b]*"),
    ("a-quotation", "[> a b]", "> *[a b]*"),
    ("code-as-a-whole", "a `b [c] d` e", "a *[`b c d`]* e"),
    ("chinese", "我[很]好", "我*[很]*好"),
    ("a-word", "one tw|o three", "one *tw|o* three"),
    ("the-end-of-a-word", "one two| three", "one *two*| three"),
    ("the-start-of-a-word", "one |two", "one *|two*"),
    ("a-word-back", "one *tw|o* three", "one tw|o three"),
    ("on-behind-the-sign", "one *two|* three", "one *two*| three"),
    ("nothing", "one | three", "one *|* three"),
    ("nothing-back", "one *|* three", "one | three"),
    ("an-empty-line", "one\n\n|", "one\n\n*|*"),
    ("only-blanks", "one[  ]two", None),
    ("in-a-fence", "```\na [b] c\n```\n", None),
    ("escaped-stars-stay", r"a \*[b]\* c", r"a \**[b]*\* c"),
]


def test_what_is_typed_on_behind_a_sign_is_set_with_what_is_before():
    assert set_apart("a **b**c| d", BOLD, markup=WRITTEN) == "a **bc**| d"
    assert set_apart("a _b_[c] d", sign="_", markup=WRITTEN) == "a _b[c]_ d"


@pytest.mark.parametrize(
    ("told", "wanted"), [row[1:] for row in ITALICS], ids=[row[0] for row in ITALICS]
)
def test_words_are_set_in_italics_and_back(told, wanted):
    assert set_apart(told) == wanted


BOLDS = [
    ("words", "a [b c] d", "a **[b c]** d"),
    ("back", "a __[b c]__ d", "a [b c] d"),
    ("within-italics", "*a [b] c*", "*a **[b]** c*"),
    ("all-of-italics", "*[a b]*", "***[a b]***"),
    ("out-of-both", "***[a b]***", "*[a b]*"),
    ("nothing", "one | three", "one **|** three"),
    ("nothing-in-italics", "one *|* three", "one ***|*** three"),
    ("a-word", "one tw|o", "one **tw|o**"),
]


@pytest.mark.parametrize(
    ("told", "wanted"), [row[1:] for row in BOLDS], ids=[row[0] for row in BOLDS]
)
def test_words_are_set_in_bold_and_back(told, wanted):
    assert set_apart(told, BOLD) == wanted


@pytest.mark.parametrize(
    ("told", "style", "wanted"),
    [
        ("a [b] c", ITALIC, "a _[b]_ c"),
        ("un[believ]able", ITALIC, "un*[believ]*able"),
        ("a *b [c]* d", ITALIC, "a *b* [c] d"),
        ("a [b] c", BOLD, "a __[b]__ c"),
        ("one | two", ITALIC, "one _|_ two"),
    ],
)
def test_the_story_s_own_sign_is_taken_where_it_is_understood(told, style, wanted):
    assert set_apart(told, style, sign="_") == wanted


@pytest.mark.parametrize(
    ("told", "style", "wanted"),
    [
        ("a [b c] d", ITALIC, "a _[b c]_ d"),
        ("a _[b c]_ d", ITALIC, "a [b c] d"),
        ("a [b c] d", BOLD, "a **[b c]** d"),
        ("a **[b c]** d", BOLD, "a [b c] d"),
    ],
)
def test_plain_text_has_the_signs_it_is_read_by(told, style, wanted):
    assert set_apart(told, style, sign="_", markup=WRITTEN) == wanted


@pytest.mark.parametrize(
    ("text", "style", "sign"),
    [
        ("", ITALIC, "*"),
        ("*a* _b_ _c d_", ITALIC, "_"),
        ("*a* **b** __c__ _d_ *e*", ITALIC, "*"),
        ("**b** __c__ __d__", BOLD, "_"),
        ("snake_case_names *a*", ITALIC, "*"),
    ],
)
def test_a_story_s_own_sign_is_the_one_it_mostly_has(text, style, sign):
    assert own_signs(text)[style] == sign


@settings(max_examples=200, derandomize=True)
@given(st.text("ab *_`\n.", max_size=24), st.sampled_from([ITALIC, BOLD]), st.data())
def test_only_signs_come_and_go(text, style, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))

    made = emphasised(text, Span(start, end), style, STYLE, MARKDOWN, STARS)

    if made is not None:
        after = made.changes.apply(text)
        assert _bare(after) == _bare(text)
        assert 0 <= made.selection.start <= made.selection.end <= len(after)


@settings(max_examples=200, derandomize=True)
@given(
    st.text("ab c", min_size=1, max_size=20), st.sampled_from([ITALIC, BOLD]), st.data()
)
def test_doing_it_twice_leaves_the_words_as_they_were(text, style, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    if not text[start:end].strip():
        return

    once = emphasised(text, Span(start, end), style, STYLE, MARKDOWN, STARS)
    after = once.changes.apply(text)
    twice = emphasised(after, once.selection, style, STYLE, MARKDOWN, STARS)

    assert twice.changes.apply(after) == text


def _bare(text):
    return text.replace("*", "").replace("_", "")
