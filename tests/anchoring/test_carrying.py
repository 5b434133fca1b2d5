from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.carrying import anchor_known, carried_marks, rewritten
from desktop.anchoring.surviving_tokens import Survivors
from desktop.text.reading.read_marks import Mark, ReadMarks
from desktop.text.span import Span

STORY = (
    "She came down to the harbour before it was light.\n\n"
    "The boats lay still in the grey water, and nobody spoke.\n\n"
    "Nobody remembered when the crooked lighthouse had last been painted.\n\n"
    "At noon the captain folded his letter and went home."
)
TEXTS = st.text("ab .\n“é🦊", max_size=40)


def marked(text):
    """Return ``"a [b] c"`` as ``"a b c"`` and the span of ``b``."""
    before, rest = text.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before + inside))


def carried(before, after):
    """Return what became of the marked passage, and the new text marked there."""
    old, span = marked(before)
    it = anchor_known(old, after, [span])[0]
    start, end = it.span.start, it.span.end
    return it.state, f"{after[:start]}[{after[start:end]}]{after[end:]}"


@pytest.mark.parametrize(
    ("passage", "replaced", "by", "state", "found"),
    [
        pytest.param(
            "The boats lay still",
            "She came down",
            "He ran down",
            AnchorState.EXACT,
            "The boats lay still",
            id="a-change-elsewhere",
        ),
        pytest.param(
            "The boats lay still in the grey water",
            "lay still",
            "rocked",
            AnchorState.CHANGED,
            "The boats rocked in the grey water",
            id="a-word-inside",
        ),
        pytest.param(
            "the grey water, and nobody spoke.",
            "the grey",
            "the cold grey",
            AnchorState.CHANGED,
            "the cold grey water, and nobody spoke.",
            id="a-word-added",
        ),
        pytest.param(
            "crooked lighthouse",
            "crooked",
            "leaning",
            AnchorState.CHANGED,
            "leaning lighthouse",
            id="the-word-at-its-edge",
        ),
        pytest.param(
            "folded his letter", "his letter", "his\nletter", AnchorState.EXACT,
            "folded his\nletter", id="another-line-end",
        ),
    ],
)  # fmt: skip
def test_a_passage_follows_its_text(passage, replaced, by, state, found):
    new = STORY.replace(replaced, by)

    outcome = carried(STORY.replace(passage, f"[{passage}]"), new)

    assert outcome == (state, new.replace(found, f"[{found}]"))


@pytest.mark.parametrize(
    ("passage", "by"),
    [
        pytest.param("grey", "black", id="one-word"),
        pytest.param("She", "Nobody", id="first-of-the-story"),
        pytest.param("The", "Six", id="first-of-a-paragraph"),
        pytest.param("light", "dark", id="last-of-a-paragraph"),
        pytest.param("home", "away", id="last-of-the-story"),
        pytest.param("captain", "old harbour master", id="by-three-words"),
        pytest.param("the crooked lighthouse", "that tower", id="three-words"),
        pytest.param("his letter", "his hands", id="a-common-word-is-left"),
        pytest.param("spoke.", "came.", id="with-its-stop"),
    ],
)
def test_a_word_or_a_few_that_others_stand_for_are_changed(passage, by):
    before, after = STORY.split(passage, 1)

    outcome = carried(f"{before}[{passage}]{after}", f"{before}{by}{after}")

    assert outcome == (AnchorState.CHANGED, f"{before}[{by}]{after}")


@pytest.mark.parametrize(
    ("passage", "old", "new"),
    [
        pytest.param("grey", "the grey water", "the water", id="deleted"),
        pytest.param("grey", "the grey water", "some deep old pool", id="more-went"),
        pytest.param(
            "grey", "the grey water, and", "the water, for once, and", id="next-to-it"
        ),
        pytest.param(
            "grey",
            "the grey water",
            "the wide and cold and silent water",
            id="rewritten",
        ),
    ],
)
def test_a_word_in_whose_place_nothing_stands_for_sure_is_cut(passage, old, new):
    before, after = STORY.split(passage, 1)

    fate, _ = carried(f"{before}[{passage}]{after}", STORY.replace(old, new))

    assert fate is AnchorState.CUT


def test_a_passage_that_was_deleted_leaves_the_place_it_was_cut_from():
    line = "The boats lay still in the grey water, and nobody spoke."
    new = STORY.replace(line, "")

    fate, text = carried(STORY.replace(line, f"[{line}]"), new)

    assert fate is AnchorState.CUT
    assert text.startswith("She came down to the harbour before it was light.[]")


def test_a_passage_that_moved_is_found():
    line = "Nobody remembered when the crooked lighthouse had last been painted."
    rest = STORY.replace(line + "\n\n", "")
    new = f"{line}\n\n{rest}"

    outcome = carried(STORY.replace(line, f"[{line}]"), new)

    assert outcome == (AnchorState.MOVED, f"[{line}]\n\n{rest}")


def test_a_place_between_words_stays_between_them():
    new = STORY.replace("She came down", "At last she came down")

    outcome = carried(STORY.replace("the crooked", "the []crooked"), new)

    assert outcome == (AnchorState.EXACT, new.replace("the crooked", "the []crooked"))


def test_another_story_holds_nothing_of_this_one():
    other = "Elsewhere a stranger mended fiddles under an old bridge, whistling."

    found = anchor_known(STORY, other, [Span(0, 13), Span(50, 90), Span(0, len(STORY))])

    assert {it.state for it in found} == {AnchorState.CUT}


def test_a_passage_outside_of_the_old_text_is_not_placed():
    found = anchor_known(STORY, STORY, [Span(10**9, 10**9 + 5)])

    assert found[0].state is AnchorState.UNPLACED


@given(TEXTS, TEXTS, st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50))))
def test_every_passage_gets_an_answer_inside_the_new_text(old, new, ends):
    spans = [Span(min(pair), max(pair)) for pair in ends]

    found = anchor_known(old, new, spans)

    assert len(found) == len(spans)
    assert all(it.span.end <= len(new) for it in found)
    assert all(0.0 <= it.kept <= 1.0 and 0.0 <= it.confidence <= 1.0 for it in found)


@given(TEXTS, st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_nothing_changes_in_a_text_that_did_not(text, ends):
    start, end = sorted(min(place, len(text)) for place in ends)

    found = anchor_known(text, text, [Span(start, end)])[0]

    assert (found.span, found.state) == (Span(start, end), AnchorState.EXACT)


ONE = "The ferry had stopped running years ago, but Ines still went down."
TWO = "Tonight somebody has lit the lamp at the top of the wooden steps."
THREE = "He does not turn around when she asks him for the time of night."
NEW = "Behind them the town is only a row of windows, going out one by one."
TEXT = f"{ONE}\n\n{TWO}\n\n{THREE}\n"


def marks_of(text, *read):
    marks = ReadMarks.unseen(len(text))
    for words in read:
        start = text.index(words)
        marks.read(Span(start, start + len(words) + 1))
    return marks


def shown(text, runs):
    """Return the first letter of the mark of each paragraph."""
    marks, found, start = ReadMarks(runs), "", 0
    assert len(marks) == len(text)
    for line in text.splitlines(keepends=True):
        if line.strip():
            found += marks.mark_at(start).name[0]
        start += len(line)
    return found


def marks_carried(new, *read):
    return shown(
        new, carried_marks(Survivors.of_texts(TEXT, new), marks_of(TEXT, *read).runs())
    )


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        pytest.param(TEXT, "RRU", id="the-same"),
        pytest.param(f"{ONE}\n\n{TWO}\n\n{THREE} Or so.\n", "RRU", id="unread-edited"),
        pytest.param(f"{ONE} Always.\n\n{TWO}\n\n{THREE}\n", "CRU", id="read-edited"),
        pytest.param(f"{TWO}\n\n{ONE}\n\n{THREE}\n", "RRU", id="moved"),
        pytest.param(f"{TWO}\n\n{THREE}\n", "RU", id="cut"),
        pytest.param(f"{ONE}\n\n{NEW}\n\n{TWO}\n\n{THREE}\n", "RCRU", id="came"),
        pytest.param(f"{ONE}\n\n{TWO}\n\n{THREE}\n\n{NEW}\n", "RRUU", id="came-unread"),
        pytest.param("", "", id="nothing-left"),
    ],
)
def test_what_was_read_follows_its_paragraphs_into_another_text(new, expected):
    assert marks_carried(new, ONE, TWO) == expected


def test_marks_of_another_text_are_refused():
    with pytest.raises(ValueError, match="do not fit"):
        carried_marks(Survivors.of_texts(TEXT, NEW), [(3, Mark.READ)])


LINES = st.lists(st.sampled_from([ONE, TWO, THREE, NEW, "", "“No.”"]), max_size=8)


@given(old=LINES, new=LINES, read=st.lists(st.booleans(), min_size=8, max_size=8))
def test_only_what_was_read_word_for_word_is_read_in_the_new_text(old, new, read):
    before, after = "\n".join(old), "\n".join(new)
    runs = [
        (len(line) + 1, Mark.READ if is_read else Mark.UNSEEN)
        for line, is_read in zip(old, read, strict=False)
    ]
    runs = [*runs[:-1], (max(len(old[-1]), 0), runs[-1][1])] if runs else []
    known = {line for line, is_read in zip(old, read, strict=False) if is_read}

    marks = ReadMarks(carried_marks(Survivors.of_texts(before, after), runs))

    assert len(marks) == len(after)
    start = 0
    for line in new:
        if line.strip() and marks.mark_at(start) is Mark.READ:
            assert line in known
        start += len(line) + 1


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("One.\nTwo.", "One.\nTwo.", 0),
        ("One.\nTwo.", "Two.\n\nOne.", 0),
        ("One.\nTwo.", "One.\nThree.", 4),
        ("One.\nTwo.", "", 8),
    ],
)
def test_what_is_rewritten_is_counted_in_whole_lines(old, new, count):
    assert rewritten(old, new) == count


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "เธอเดินไปที่ท่าเรือและ[รอเรือลำแรก]ของวันใหม่",
            "เธอวิ่งไปที่ท่าเรือและ[รอเรือลำแรก]ของเช้าวันใหม่",
            id="Thai",
        ),
        pytest.param(
            "နာရီစင်အောက်တွင် [ငါးဖမ်းသမား]များ စောင့်နေကြသည်။",
            "ဆိပ်ကမ်းအောက်တွင် [ငါးဖမ်းသမား]များ ထိုင်စောင့်နေကြသည်။",
            id="Burmese",
        ),
    ],
)
def test_a_passage_written_without_blanks_stays_though_its_line_was_changed(old, new):
    old_text, span = marked(old)
    new_text, found = marked(new)

    (it,) = anchor_known(old_text, new_text, [span])

    assert it.span == found


FILLER = "\n\n".join(
    f"On the {day} day they mended nets and counted {what} until the tide turned."
    for day, what in zip(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"],
        ["hooks", "corks", "floats", "ropes", "knots", "pegs", "lines", "weights"],
        strict=True,
    )
)


def test_a_phrase_that_stands_far_off_is_not_where_a_deleted_one_went():
    deleted = "Bring [barley bread, salted fish and bitter wine] to the old chapel.\n\n"
    text, span = marked(f"{deleted}{FILLER}")
    new = f"{FILLER} The cook had wanted barley bread, salted fish and bitter wine."

    (it,) = anchor_known(text, new, [span])

    assert it.state in (AnchorState.CUT, AnchorState.UNPLACED)


def test_words_that_come_again_close_by_are_not_said_to_be_cut():
    text, span = marked("Most of the [lantern] hours we spend are dark and long.")
    new = "Most people know that such dark hours, with a lantern, are very long."

    (it,) = anchor_known(text, new, [span])

    assert it.state is not AnchorState.CUT


def test_it_is_surer_that_a_passage_was_cut_where_nothing_stands_for_it():
    text, span = marked(
        "She came down to the harbour. [Nobody spoke of it.] The boats lay still."
    )
    closed = "She came down to the harbour. The boats lay still."
    other = (
        "She came down to the harbour. A dog ran past, barking at its own shadow, "
        "and then another. The boats lay still."
    )

    (without,), (among,) = (anchor_known(text, new, [span]) for new in (closed, other))

    assert without.state is among.state is AnchorState.CUT
    assert 1.0 > without.confidence > among.confidence


def test_it_is_less_sure_where_a_passage_ends_of_which_half_was_rewritten():
    text, span = marked(
        "[The crooked lighthouse had been painted white by his grandfather.] He slept."
    )
    other = text.replace("white by his grandfather", "over and over until it shone")

    (whole,) = anchor_known(text, text + " Twice.", [span])
    (half,) = anchor_known(text, other, [span])

    assert half.state is AnchorState.CHANGED
    assert whole.confidence > half.confidence


def test_a_short_line_that_changed_places_with_its_neighbour_is_where_it_went():
    first = "She woke early, and the boats were out.\n\n"
    second = "He slept until noon. The gulls were loud.\n\n"
    old, new = first + second, second + first
    start = old.index("boats")

    [found] = anchor_known(old, new, [Span(start, start + 5)])

    assert found.span.of(new) == "boats"
    assert found.confidence >= 0.95
