from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.text.diff import Fate, exact_word_diff, word_diff


def written(old, new):
    marks = {Fate.KEPT: "{}", Fate.WENT: "-{}-", Fate.CAME: "+{}+"}
    return "".join(marks[w.fate].format(w.text) for w in word_diff(old, new))


def test_a_word_that_gave_way_stands_before_the_one_that_came():
    assert written("counts to thirty", "numbers to thirty") == (
        "-counts-+numbers+ to thirty"
    )


def test_a_line_end_reads_as_a_blank():
    assert written("one\n\ntwo", "one two") == "one two"


def test_all_gone_is_all_struck():
    assert written("the sea", "") == "-the sea-"


@given(old=st.text("ab \n"), new=st.text("ab \n"))
def test_both_wordings_can_be_read_from_it(old, new):
    words = word_diff(old, new)

    before = "".join(w.text for w in words if w.fate is not Fate.CAME)
    after = "".join(w.text for w in words if w.fate is not Fate.WENT)

    assert before == " ".join(old.split())
    assert after == " ".join(new.split())


@given(old=st.text("ab \n"), new=st.text("ab \n"))
def test_every_blank_of_both_wordings_can_be_told(old, new):
    words = exact_word_diff(old, new)

    assert "".join(w.text for w in words if w.fate is not Fate.CAME) == old
    assert "".join(w.text for w in words if w.fate is not Fate.WENT) == new
