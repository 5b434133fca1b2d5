"""Tags in the last line of what a note says."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.exchange.tag_line import with_tag_line, without_tag_line

TAGS = st.text(min_size=1, max_size=12).filter(
    lambda tag: (
        tag.strip() and len(tag.splitlines()) == 1 and tag == tag.splitlines()[0]
    )
)


def test_tags_stand_in_a_line_of_their_own_and_in_brackets_if_they_hold_blanks():
    line = with_tag_line("Why here?", ("plot", "show, don't tell", "pay-off"))

    assert line == "Why here?\n#plot #[show, don't tell] #pay-off"
    assert without_tag_line(line) == (
        "Why here?",
        ("plot", "show, don't tell", "pay-off"),
    )


@pytest.mark.parametrize("words", ["See #3 above", "#1: no", "a\n# plot", "", "C#"])
def test_words_with_number_signs_are_no_tags(words):
    assert without_tag_line(words) == (words, ())


@given(
    st.text(alphabet="ab #[]\\\n", max_size=20) | st.text(max_size=20),
    st.lists(TAGS, max_size=3),
)
def test_words_and_tags_come_back_as_they_were(words, tags):
    assert without_tag_line(with_tag_line(words, tags)) == (words, tuple(tags))


@given(st.text(alphabet="ab #[]\\\n ", max_size=20))
@example("#-\n")
@example("\\#plot \n \n")
def test_words_are_no_tags_where_a_program_leaves_out_blank_lines_at_the_end(words):
    back, tags = without_tag_line(with_tag_line(words, ()).rstrip())

    assert tags == ()
    assert back.rstrip() == words.rstrip()
