from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.change import Change, ChangeSet
from desktop.text.editing.prose_style import ProseStyle, prose_style_of
from desktop.text.editing.tidying import (
    FROM_ELSEWHERE,
    Copied,
    copied_of,
    cut_of,
    moving_of,
    pasting,
)
from desktop.text.paragraphs import Wrapping
from desktop.text.span import Span

PLAIN = ProseStyle()
MARKDOWN = ProseStyle(wrapping=Wrapping(is_markdown=True))
SINGLE = ProseStyle(feeds=1)
INDENTED = ProseStyle(feeds=1, indent="    ")
WIDE = ProseStyle(is_wide=True)
WRAPPED = ProseStyle(wrapping=Wrapping(width=40, fullest=37))
LINE = "and then the ferry came in to the quay"
WORDS = Copied(is_own=True)
BLOCK = Copied(is_block=True, is_own=True)


def marked(told):
    """Return ``a [b] c`` as a text and the span of b, ``a |c`` with an empty one."""
    if "[" not in told:
        before, after = told.split("|")
        return before + after, Span(len(before), len(before))
    before, rest = told.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before) + len(inside))


CUT = [
    ("a-word", PLAIN, "He was [very] late.", "He was late."),
    ("with-the-blank-before", PLAIN, "He was[ very] late.", "He was late."),
    ("with-the-blank-behind", PLAIN, "He was [very ]late.", "He was late."),
    ("with-both-blanks", PLAIN, "He was[ very ]late.", "He was late."),
    ("before-a-comma", PLAIN, "Late [again], he ran.", "Late, he ran."),
    ("before-a-full-stop", PLAIN, "He was [late].", "He was."),
    ("in-brackets", PLAIN, "a (very [old]) man", "a (very) man"),
    ("behind-a-bracket", PLAIN, "a ([very] old) man", "a (old) man"),
    ("behind-a-quotation-mark", PLAIN, "“[No], not her.”", "“, not her.”"),
    ("first-of-speech", PLAIN, "“[Well] no,” he said.", "“no,” he said."),
    ("last-of-speech", PLAIN, 'He said "no [way]" twice.', 'He said "no" twice.'),
    ("first-of-plain-quotes", PLAIN, 'He said "[oh] no".', 'He said "no".'),
    ("german-quotes", PLAIN, "Er sagte „[ach] nein“.", "Er sagte „nein“."),
    ("before-french-signs", PLAIN, "Il vient [tôt]\u202f!", "Il vient\u202f!"),
    ("before-a-long-dash", PLAIN, "the old [man]—who", "the old—who"),
    ("behind-a-long-dash", PLAIN, "the man—[who] came", "the man—came"),
    ("between-parted-dashes", PLAIN, "a – [b] – c", "a – – c"),
    ("a-sentence", PLAIN, "One. [Two.] Three.", "One. Three."),
    ("the-first-sentence", PLAIN, "[One.] Two.", "Two."),
    ("the-last-sentence", PLAIN, "One. [Two.]\n\nThree.", "One.\n\nThree."),
    ("two-blanks-stay-two", WIDE, "One.  [Two.]  Three.", "One.  Three."),
    ("all-but-the-last-of-two", WIDE, "One.  [Two.  ]Three.", "One.  Three."),
    ("in-a-word", PLAIN, "un[for]tunate", "untunate"),
    ("the-end-of-a-word", PLAIN, "the ferr[ies] left", "the ferr left"),
    ("of-a-compound", PLAIN, "a [well]-known man", "a -known man"),
    ("before-its-s", PLAIN, "the [dog]’s tail", "the ’s tail"),
    ("words-stay-apart", PLAIN, "Ines[, who knew, ]left.", "Ines left."),
    ("only-blanks", PLAIN, "one[  ]two", "onetwo"),
    ("in-italics", MARKDOWN, "a *[very] old* man", "a *old* man"),
    ("last-in-italics", MARKDOWN, "a *very [old]* man", "a *very* man"),
    ("with-its-stars", MARKDOWN, "a [*very*] old man", "a old man"),
    ("before-a-hard-break", MARKDOWN, "One [two]  \n\nC", "One  \n\nC"),
    ("no-break-space-stays", PLAIN, "a\u00a0[b] c", "a\u00a0c"),
    ("chinese", PLAIN, "我[很]好。", "我好。"),
    ("arabic", PLAIN, "كان [جدا] متأخرا", "كان متأخرا"),
    ("a-paragraph", PLAIN, "A.\n\n[B.]\n\nC.", "A.\n\nC."),
    ("a-paragraph-and-its-line-end", PLAIN, "A.\n\n[B.\n]\nC.", "A.\n\nC."),
    ("a-paragraph-and-the-gap-behind", PLAIN, "A.\n\n[B.\n\n]C.", "A.\n\nC."),
    ("a-paragraph-and-the-gap-before", PLAIN, "A.[\n\nB.]\n\nC.", "A.\n\nC."),
    ("a-paragraph-and-both-gaps", PLAIN, "A.[\n\nB.\n\n]C.", "A.\n\nC."),
    ("two-paragraphs", PLAIN, "A.\n\n[B.\n\nC.]\n\nD.", "A.\n\nD."),
    ("the-first-paragraph", PLAIN, "[A.]\n\nB.", "B."),
    ("the-last-paragraph", PLAIN, "A.\n\n[B.]\n", "A.\n"),
    ("the-last-without-a-line-end", PLAIN, "A.\n\n[B.]", "A."),
    ("to-the-end-of-the-text", PLAIN, "A.\n\n[B.\n]", "A.\n"),
    ("a-wider-gap-stays", PLAIN, "A.\n\n\n[B.]\n\nC.", "A.\n\n\nC."),
    ("a-wider-gap-behind-stays", PLAIN, "A.\n\n[B.]\n\n\nC.", "A.\n\n\nC."),
    ("a-blank-line-with-blanks", PLAIN, "A.\n  \n[B.]\n\nC.", "A.\n  \nC."),
    ("everything", PLAIN, "[A.\n\nB.]\n", "\n"),
    ("where-no-blank-lines-are", SINGLE, "A.\n[B.]\nC.", "A.\nC."),
    ("before-a-scene-s-gap", SINGLE, "A.\n[B.]\n\nC.", "A.\n\nC."),
    ("an-indented-paragraph", INDENTED, "    A.\n    [B.]\n    C.", "    A.\n    C."),
    ("its-first-sentence", INDENTED, "    A.\n    [B.] C.", "    A.\n    C."),
    ("joining-two", PLAIN, "One.[\n\nTwo.] Three.", "One. Three."),
    ("in-wrapped-lines", WRAPPED, f"{LINE}\n[old] man of the", f"{LINE}\nman of the"),
    ("at-a-wrapped-end", WRAPPED, f"{LINE} [old]\nman of the", f"{LINE}\nman of the"),
    ("in-a-fence", MARKDOWN, "A\n\n```\na [b] c\n```\n", "A\n\n```\na  c\n```\n"),
    ("in-a-list", MARKDOWN, "- a [b] c\n- d", "- a  c\n- d"),
    ("in-a-table", MARKDOWN, "| a [b] c | d |", "| a  c | d |"),
    ("in-verse", PLAIN, "Roses [are] red,\nViolets blue", "Roses  red,\nViolets blue"),
    ("a-line-of-verse", PLAIN, "One,\n[two],\nthree", "One,\n,\nthree"),
    ("a-whole-list", MARKDOWN, "A.\n\n[- b\n- c]\n\nD.", "A.\n\nD."),
    ("a-whole-poem", PLAIN, "A.\n\n[Roses\nViolets]\n\nD.", "A.\n\nD."),
    ("hyphens-that-speak", PLAIN, "- Hola [otra] vez, dijo.", "- Hola vez, dijo."),
]


@pytest.mark.parametrize(
    ("style", "told", "left"), [row[1:] for row in CUT], ids=[row[0] for row in CUT]
)
def test_a_cut_leaves_the_blanks_a_story_would_have(style, told, left):
    text, span = marked(told)

    gone = cut_of(text, span, style)

    assert text[: gone.start] + text[gone.end :] == left


PASTED = [
    ("between-words", PLAIN, "one |two", "x", WORDS, "one x| two"),
    ("at-the-end-of-a-word", PLAIN, "one| two", "x", WORDS, "one x| two"),
    ("with-a-blank-behind", PLAIN, "one |two", "x ", WORDS, "one x |two"),
    ("with-a-blank-before", PLAIN, "one| two", " x", WORDS, "one x| two"),
    ("with-a-blank-too-many", PLAIN, "one |two", " x ", WORDS, "one x |two"),
    ("before-a-comma", PLAIN, "one|, two", "x ", WORDS, "one x|, two"),
    ("behind-a-bracket", PLAIN, "one (|two)", " x", WORDS, "one (x| two)"),
    ("in-a-bracket", PLAIN, "one (two|)", "x ", WORDS, "one (two x|)"),
    (
        "behind-a-quotation-mark",
        PLAIN,
        "“|No,” he said.",
        "Oh",
        WORDS,
        "“Oh| No,” he said.",
    ),
    ("behind-plain-quotes", PLAIN, 'He: "|no"', "oh", WORDS, 'He: "oh| no"'),
    (
        "before-plain-quotes",
        PLAIN,
        'He: "no|" twice',
        "no",
        WORDS,
        'He: "no no|" twice',
    ),
    (
        "before-german-quotes",
        PLAIN,
        "„Nein|“, rief er",
        "nein",
        WORDS,
        "„Nein nein|“, rief er",
    ),
    ("behind-a-long-dash", PLAIN, "one—|two", "x", WORDS, "one—x| two"),
    ("before-a-long-dash", PLAIN, "one|—two", "x", WORDS, "one x|—two"),
    ("a-clause", PLAIN, "one| two", ", x,", WORDS, "one, x,| two"),
    ("in-a-word", PLAIN, "wo|rd", "x", WORDS, "wox|rd"),
    (
        "a-part-of-a-word",
        PLAIN,
        "dog| ran",
        "s",
        Copied(starts_word=False, is_own=True),
        "dogs| ran",
    ),
    ("a-face", PLAIN, "dog| ran", "😀", WORDS, "dog 😀| ran"),
    ("signs-alone", PLAIN, "dog| ran", "…", WORDS, "dog…| ran"),
    ("over-words", PLAIN, "one [two] three", "x", WORDS, "one x| three"),
    ("over-words-and-a-blank", PLAIN, "one [two ]three", "x", WORDS, "one x| three"),
    ("over-a-blank", PLAIN, "one[ ]three", "x", WORDS, "one x| three"),
    (
        "at-the-start-of-a-paragraph",
        PLAIN,
        "A.\n\n|One.",
        " X.",
        WORDS,
        "A.\n\nX.| One.",
    ),
    ("at-the-end-of-a-paragraph", PLAIN, "One.|\n\nB.", "X. ", WORDS, "One. X.|\n\nB."),
    (
        "a-sentence-between-wide-ones",
        WIDE,
        "One.  |Two.",
        "X.",
        WORDS,
        "One.  X.|  Two.",
    ),
    (
        "a-sentence-behind-a-wide-one",
        WIDE,
        "One.|  Two.",
        "X.",
        WORDS,
        "One.  X.|  Two.",
    ),
    ("chinese", PLAIN, "我|好。", "很", WORDS, "我很|好。"),
    ("japanese", PLAIN, "「はい|」と", "そう", WORDS, "「はいそう|」と"),
    ("thai", PLAIN, "ฉัน|ดี", "สบาย", WORDS, "ฉันสบาย|ดี"),
    ("in-italics", MARKDOWN, "a *very|* man", "old", WORDS, "a *very old|* man"),
    ("in-a-fence", MARKDOWN, "```\na|b c\n```\n", " x", WORDS, "```\na x|b c\n```\n"),
    ("in-a-list", MARKDOWN, "- a |b\n- c", "x", WORDS, "- a x|b\n- c"),
    (
        "in-verse",
        PLAIN,
        "Roses |red,\nViolets blue",
        "x",
        WORDS,
        "Roses x|red,\nViolets blue",
    ),
    ("a-paragraph-before-another", PLAIN, "A.\n\n|C.", "B.", BLOCK, "A.\n\nB.|\n\nC."),
    ("a-paragraph-behind-another", PLAIN, "A.|\n\nC.", "B.", BLOCK, "A.\n\nB.|\n\nC."),
    (
        "a-paragraph-and-its-line-end",
        PLAIN,
        "A.\n\n|C.",
        "B.\n",
        BLOCK,
        "A.\n\nB.\n\n|C.",
    ),
    ("a-paragraph-and-its-gap", PLAIN, "A.\n\n|C.", "B.\n\n", BLOCK, "A.\n\nB.\n\n|C."),
    ("a-gap-and-a-paragraph", PLAIN, "A.|\n\nC.", "\n\nB.", BLOCK, "A.\n\nB.|\n\nC."),
    ("between-two", PLAIN, "A.\n|\nC.", "B.", BLOCK, "A.\n\nB.|\n\nC."),
    ("into-a-gap-made-for-it", PLAIN, "A.\n\n|\n\nC.", "B.", BLOCK, "A.\n\nB.|\n\nC."),
    ("at-the-end-of-the-text", PLAIN, "A.\n|", "B.", BLOCK, "A.\n\nB.|\n"),
    ("at-the-end-without-a-line-end", PLAIN, "A.|", "B.\n\n", BLOCK, "A.\n\nB.|\n"),
    ("at-the-start-of-the-text", PLAIN, "|A.", "B.\n", BLOCK, "B.\n\n|A."),
    ("into-an-empty-text", PLAIN, "|", "B.\n\nC.\n", BLOCK, "B.\n\nC.|\n"),
    (
        "a-paragraph-into-another",
        PLAIN,
        "One. |Two.",
        "B.\n\n",
        BLOCK,
        "One.\n\nB.\n\n|Two.",
    ),
    (
        "two-paragraphs-into-another",
        PLAIN,
        "One. |Two.",
        "B.\n\nC.",
        BLOCK,
        "One.\n\nB.\n\nC.|\n\nTwo.",
    ),
    (
        "an-end-and-a-beginning",
        PLAIN,
        "One |two.",
        "b.\n\nC",
        WORDS,
        "One b.\n\nC| two.",
    ),
    ("over-a-paragraph", PLAIN, "A.\n\n[B.]\n\nC.", "X.\n\n", BLOCK, "A.\n\nX.|\n\nC."),
    ("where-no-blank-lines-are", SINGLE, "A.\n|C.", "B.", BLOCK, "A.\nB.|\nC."),
    (
        "in-the-middle-where-none-are",
        SINGLE,
        "One. |Two.",
        "B.\n",
        BLOCK,
        "One.\nB.\n|Two.",
    ),
    (
        "an-indented-paragraph",
        INDENTED,
        "    A.\n    |C.",
        "    B.\n",
        BLOCK,
        "    A.\n    B.\n|    C.",
    ),
    (
        "it-gets-the-indent",
        INDENTED,
        "    A.\n    |C.",
        "B.\n",
        BLOCK,
        "    A.\n    B.\n|    C.",
    ),
    (
        "splitting-an-indented-one",
        INDENTED,
        "    One. |Two.",
        "    B.\n",
        BLOCK,
        "    One.\n    B.\n    |Two.",
    ),
    (
        "from-elsewhere-closer",
        SINGLE,
        "A.\n|C.",
        "One.\n\nTwo.\n",
        FROM_ELSEWHERE,
        "A.\nOne.\nTwo.\n|C.",
    ),
    (
        "from-elsewhere-wider",
        PLAIN,
        "A.\n\n|C.",
        "One.\nTwo.\n",
        FROM_ELSEWHERE,
        "A.\n\nOne.\n\nTwo.\n\n|C.",
    ),
    (
        "verse-from-elsewhere",
        PLAIN,
        "A.\n\n|C.",
        "Roses red,\nviolets blue\n",
        FROM_ELSEWHERE,
        "A.\n\nRoses red,\nviolets blue\n\n|C.",
    ),
    (
        "words-from-elsewhere",
        PLAIN,
        "One |two.",
        "very much",
        FROM_ELSEWHERE,
        "One very much| two.",
    ),
    (
        "lines-into-wrapped-lines",
        WRAPPED,
        f"{LINE}\n|man of the",
        "very old\n",
        WORDS,
        f"{LINE}\nvery old\n|man of the",
    ),
    (
        "paragraphs-into-wrapped-lines",
        WRAPPED,
        f"{LINE}\nman |of the",
        "B.\n\n",
        BLOCK,
        f"{LINE}\nman\n\nB.\n\n|of the",
    ),
    ("a-line-into-a-paragraph", PLAIN, "One. |", "Two.", BLOCK, "One. Two.|"),
    (
        "a-title-into-a-sentence",
        PLAIN,
        "He ran to |",
        "The Mill",
        BLOCK,
        "He ran to The Mill|",
    ),
    (
        "over-a-wrapped-line",
        WRAPPED,
        f"{LINE}\n[{LINE}]\nend.",
        "two",
        WORDS,
        f"{LINE}\ntwo|\nend.",
    ),
    ("below-a-list", MARKDOWN, "- a\n\n|C.", "B.\n", BLOCK, "- a\n\nB.\n\n|C."),
    ("on-in-a-list", MARKDOWN, "- a\n|\n\nC.", "- b\n", BLOCK, "- a\n- b\n|\n\nC."),
]


@pytest.mark.parametrize(
    ("style", "told", "words", "copied", "wanted"),
    [row[1:] for row in PASTED],
    ids=[row[0] for row in PASTED],
)
def test_what_is_pasted_gets_the_blanks_it_needs(style, told, words, copied, wanted):
    text, span = marked(told)

    made = pasting(text, span, words, style, copied)

    after = ChangeSet((made.change,)).apply(text)
    caret = made.change.span.start + made.caret
    assert f"{after[:caret]}|{after[caret:]}" == wanted
    start = made.change.span.start + made.start
    if copied is not FROM_ELSEWHERE:
        assert after[start:].startswith(made.taken.of(words))


MOVED = [
    ("a-word", "one [two] three four|", "one three four two"),
    ("a-word-back", "|one two [three] four", "three one two four"),
    ("before-a-comma", "one [two] three|, four", "one three two, four"),
    ("a-sentence", "One. [Two.] Three. |Four.", "One. Three. Two. Four."),
    ("a-sentence-elsewhere", "One. [Two.]\n\n|Three.", "One.\n\nTwo. Three."),
    ("a-paragraph-down", "A.\n\n[B.]\n\nC.\n\n|D.", "A.\n\nC.\n\nB.\n\nD."),
    ("a-paragraph-up", "|A.\n\nB.\n\n[C.]", "C.\n\nA.\n\nB."),
    ("a-paragraph-to-the-end", "[A.\n\n]B.\n\nC.\n|", "B.\n\nC.\n\nA.\n"),
    ("to-where-it-is", "one [two] |three", None),
]


@pytest.mark.parametrize(
    ("told", "wanted"), [row[1:] for row in MOVED], ids=[row[0] for row in MOVED]
)
def test_what_is_moved_is_tidy_where_it_was_and_where_it_comes(told, wanted):
    place = told.replace("[", "").replace("]", "").index("|")
    text, span = marked(told.replace("|", ""))

    made = moving_of(text, span, place, PLAIN)

    if made is None:
        assert wanted is None
        return
    after = made.changes.apply(text)
    assert after == wanted
    assert after[made.start :].startswith(made.source.of(text))


SIGNS = st.text('ab .,“”"*—\n(é中', max_size=40)


def drawn_span(data, text):
    return Span(*sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2))))


@settings(max_examples=150)
@given(SIGNS, st.sampled_from([PLAIN, MARKDOWN, SINGLE, INDENTED, WRAPPED]), st.data())
def test_a_cut_takes_all_that_was_selected_but_blanks(text, style, data):
    span = drawn_span(data, text)

    gone = cut_of(text, span, style)

    left = text[: gone.start] + text[gone.end :]
    exact = text[: span.start] + text[span.end :]
    assert "".join(left.split()) == "".join(exact.split())
    assert (
        ChangeSet((Change(Span(gone.start, gone.start), gone.of(text)),)).apply(left)
        == text
    )


@settings(max_examples=150)
@given(SIGNS, SIGNS, st.sampled_from([PLAIN, MARKDOWN, SINGLE, INDENTED]), st.data())
def test_a_paste_changes_nothing_but_blanks_besides(text, words, style, data):
    span = drawn_span(data, text)
    copied = data.draw(st.sampled_from([WORDS, BLOCK, FROM_ELSEWHERE]))

    made = pasting(text, span, words, style, copied)

    after = ChangeSet((made.change,)).apply(text)
    exact = text[: span.start] + words + text[span.end :]
    assert "".join(after.split()) == "".join(exact.split())
    assert 0 <= made.caret <= len(made.change.inserted)


@settings(max_examples=150)
@given(SIGNS, st.sampled_from([PLAIN, MARKDOWN, SINGLE, INDENTED]), st.data())
def test_what_is_moved_is_all_there_afterwards(text, style, data):
    span = drawn_span(data, text)
    to = data.draw(st.integers(0, len(text)))

    made = moving_of(text, span, to, style)

    if made is None:
        return
    after = made.changes.apply(text)
    assert sorted("".join(after.split())) == sorted("".join(text.split()))
    assert after[made.start :].startswith(made.source.of(text))


def test_what_is_copied_is_known_to_be_words_or_paragraphs():
    text = "One two.\n\nThree.\n"

    assert copied_of(text, Span(0, 3), PLAIN) == Copied(is_own=True)
    assert copied_of(text, Span(1, 3), PLAIN) == Copied(starts_word=False, is_own=True)
    assert copied_of(text, Span(0, 8), PLAIN).is_block
    assert not copied_of(text, Span(4, 16), PLAIN).is_block


STYLES = [
    ("empty", "", ProseStyle()),
    ("blank-lines", "One.\n\nTwo.\n\nThree.\n", ProseStyle()),
    ("none", "One.\nTwo.\nThree.\n\n***\n\nFour.\nFive.\n", SINGLE),
    ("indents", "    One.\n    Two.\n    Three.\n", INDENTED),
    ("wide", "One.  Two.  Three.\n\nFour.  Five.\n", WIDE),
    (
        "a-poem-in-it",
        "One.\n\nTwo.\n\nah\nbe\nce\nde\n\nThree.\n\nFour.\n",
        ProseStyle(),
    ),
    ("a-title-alone", "Title\nby Ines\n", ProseStyle()),
]


@pytest.mark.parametrize(
    ("text", "style"), [row[1:] for row in STYLES], ids=[row[0] for row in STYLES]
)
def test_how_a_story_sets_its_prose_is_told_by_most_of_it(text, style):
    assert prose_style_of(text, Wrapping()) == ProseStyle(
        style.feeds, style.indent, style.is_wide, Wrapping()
    )
