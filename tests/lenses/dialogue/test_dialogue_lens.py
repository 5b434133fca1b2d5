"""The lens of dialogue: who speaks, quotes to look at, shares and speakers."""

from __future__ import annotations

import pytest

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, Settled
from desktop.lenses.section import Bars, Does, Rows
from tests.lenses.looking import found, section_of, seen

HABIT = "“Yes,” said Ines.\n\n“No,” she said.\n\n" * 4


def looked_at(text, known=None):
    return seen(LensName.DIALOGUE, text, known)


def by_kind(text):
    return [
        (each.kind, each.span.of(text), each.replacement)
        for each in looked_at(text).findings
    ]


def speakers(text):
    return [each.message for each in looked_at(text).everything]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Go,” said Ines.", ["Ines"]),
        ("“Go,” the man in the wheelhouse says.", ["the man"]),
        ("“Go,” asked the old man, who sat.", ["the old man"]),
        ("Captain Reyes said, “Go.”", ["Captain Reyes"]),
        ("“Go,” said Ines Valdoro. “Now.”", ["Ines Valdoro", "Ines Valdoro"]),
        ("“Put her,” Pia says, “not there.”", ["Pia", "Pia"]),
        ("“Go,” I said. “Now.”", ["I", "I"]),
        ("“Go,” she said. “Now.”", ["", ""]),
        ("“Go.” Ines turned to the man.", [""]),
        ("“Go.” Ines said nothing.", [""]),
        ("“Go,” said nobody. Then she left.", [""]),
        ("“A,” said Ines. “B,” he said.", ["Ines", ""]),
        ("“Hello.”", [""]),
    ],
)
def test_only_a_tag_with_a_name_or_a_role_tells_who_speaks(text, who):
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("“Go, he said.\n\nShe went.", [("unclosed", "“Go,", "“Go,”")]),
        ("“Go, you say.\n\nYou go.", [("unclosed", "“Go,", "“Go,”")]),
        ("“Go on, now.\n\nShe went.", [("unclosed", "now.", None)]),
        (f"“Go {'on ' * 20}.\n\n“Never stop.” She went.", []),
        ("“Go on.\n\n“I won’t.”", [("unclosed", "on.", None)]),
        ("“ ‘Come,’ I said.\n\n“ ‘No,’ said he.”", []),
        ("“He came. Then I thought of it, I\n\n“and did it,” said Ines.", []),
        ("“Go, said Ines.\n\n“No,” he said.", [("unclosed", "“Go,", "“Go,”")]),
        ("“Go” he said.", [("comma", "Go”", "Go,”")]),
        ("“Go now.” said Ines.", [("comma", "now.”", "now,”")]),
        ("“Go now.” Ines said nothing.", []),
        ("“Go!” he said. “Wait…” she said.", []),
        ("“Go,” He said.", [("capital", "He", "he")]),
        ("“Go,” said Ines. “Why?” asked Tom.", [("speakers", "“Why?”", None)]),
        ("“Go,” said Ines Valdoro. “Why?” asked Ines.", []),
        (HABIT + "“Go”, said Ines.", [("side", "”,", ",”")]),
        (HABIT + "He answered “no”, and left.", []),
    ],
)
def test_what_is_wrong_around_a_quote_is_found_where_it_is_sure(text, slips):
    assert by_kind(text) == slips


def test_a_story_with_its_commas_outside_has_them_there():
    text = HABIT.replace(",”", "”,") + "“Go,” said Ines."
    assert by_kind(text) == [("side", ",”", "”,")]


def test_the_panel_tells_shares_speakers_and_what_to_look_at():
    text = "“Go now please,” said Ines.\n\n***\n\nHe went away.\n\n“No” she said.\n"
    what = looked_at(text)
    assert what.headline == "36 % spoken"
    bars = section_of(what, Bars).bars
    assert [bar.figure for bar in bars] == ["60 %", "17 %"]
    rows = section_of(what, Rows, "By speaker").rows
    assert [(row.words, row.figure) for row in rows] == [
        ("Ines", "3"),
        ("not said", "1"),
    ]
    assert rows[0].deed.span.of(text) == "“Go now please,”"
    rows = section_of(what, Rows, "To look at").rows
    assert [(row.figure, row.deed.does) for row in rows if not row.is_quiet] == [
        ("1", Does.STEP)
    ]


def test_what_is_settled_is_found_and_not_counted():
    settled = frozenset({Settled(LensName.DIALOGUE, "comma")})
    what = looked_at("“Go” he said.", Known(settled=settled))
    assert (len(what.findings), what.count) == (1, 0)


def test_a_story_in_which_nobody_speaks_says_so():
    what = looked_at("It rained.\n")
    assert (what.headline, what.everything) == ("0 % spoken", ())
    assert found("", looked_at("")) == []
