from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.places import (
    carried_places,
    found_places,
    moved_text,
    standing_places,
)
from desktop.anchoring.surviving_tokens import Survivors
from desktop.text.diff import difference
from desktop.text.quoted_place import QuotedPlace, quoted_place

LANDING = (
    "The ferry had stopped at noon. Ines went down to the landing with the rope, "
    "and the sea rose behind her."
)
QUAY = (
    "“Is it late?” she asked the keeper. Nobody answered her on the quay; the gulls "
    "were asleep on their wires."
)
MORNING = (
    "In the morning the boat was gone, and with it the lamp her brother had hung on "
    "the mast in autumn."
)
NIGHT = (
    "At night the harbour smelled of tar and oranges, as it had when the ships still "
    "came from the south."
)
STORY = "\n\n".join((LANDING, QUAY, MORNING, NIGHT)) + "\n"
PAGES = "\n\n".join(
    f"Page {n} tells of winters nobody in the village remembered, {n} of them."
    for n in range(40)
)


def at(marked):
    """Return ``"a |b"`` as ``"a b"`` and the place of the stroke."""
    before, after = marked.split("|")
    return before + after, len(before)


def marked(text, place):
    return f"{text[:place]}|{text[place:]}"


def in_story(paragraph):
    """Return the story with ``paragraph``, in which a place is marked, in its place."""
    plain = paragraph.replace("|", "")
    assert plain in STORY
    return STORY.replace(plain, paragraph)


def carried(old, new):
    text, place = at(old)
    (found,) = carried_places(Survivors.of_texts(text, new), [place])
    return marked(new, found)


def found(old, new):
    text, place = at(old)
    quoted = quoted_place(place, len(text), lambda span: span.of(text))
    (there,) = found_places([quoted], new)
    return marked(new, there)


PLACES = [
    pytest.param("|" + QUAY, id="line-start"),
    pytest.param(QUAY.replace("keeper", "|keeper"), id="before-a-word"),
    pytest.param(QUAY.replace("keeper", "kee|per"), id="in-a-word"),
    pytest.param(QUAY.replace("her on", "her| on"), id="behind-a-word"),
    pytest.param(QUAY.replace("late?”", "late?|”"), id="among-signs"),
    pytest.param(QUAY + "|", id="line-end"),
]


@pytest.mark.parametrize("find", [carried, found], ids=["known", "by-quotes"])
@pytest.mark.parametrize("paragraph", PLACES)
@pytest.mark.parametrize(
    "revise",
    [
        pytest.param(lambda story: story, id="the-same"),
        pytest.param(lambda story: f"{PAGES}\n\n{story}", id="pages-above"),
        pytest.param(lambda story: f"{story}\n{PAGES}\n", id="pages-below"),
        pytest.param(
            lambda story: story.replace(LANDING, f"{LANDING}\n\n{PAGES}"),
            id="pages-just-above",
        ),
        pytest.param(
            lambda story: story.replace(MORNING, f"{PAGES}\n\n{MORNING}"),
            id="pages-just-below",
        ),
        pytest.param(lambda story: story.replace(f"{MORNING}\n\n", ""), id="next-cut"),
        pytest.param(
            lambda story: story.replace(f"{LANDING}\n\n", ""), id="the-one-above-cut"
        ),
    ],
)
def test_a_place_stays_at_its_words_whatever_is_done_around_it(find, paragraph, revise):
    old = in_story(paragraph)
    new = revise(STORY)

    assert find(old, new) == revise(STORY).replace(
        paragraph.replace("|", ""), paragraph
    )


@pytest.mark.parametrize("paragraph", PLACES)
def test_a_place_goes_along_with_a_scene_that_is_put_elsewhere(paragraph):
    old = in_story(paragraph)
    others = (MORNING, NIGHT, LANDING)
    new = "\n\n".join((*others, paragraph)) + "\n"

    assert carried(old, new.replace("|", "")) == new


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            QUAY.replace("keeper", "kee|per"),
            QUAY.replace("keeper", "pilot"),
            QUAY.replace("keeper", "|pilot"),
            id="its-word",
        ),
        pytest.param(
            QUAY.replace("Nobody", "No|body").replace("answered", "answered"),
            "“Is it late?” she asked the keeper.",
            "“Is it late?” she asked the keeper.|",
            id="its-sentence",
        ),
    ],
)
def test_where_its_word_is_gone_it_is_in_the_line_where_that_was(old, new, expected):
    before, after = in_story(old), STORY.replace(QUAY, new)

    assert carried(before, after) == after.replace(new, expected)


@pytest.mark.parametrize(
    "paragraph", ["|" + QUAY, QUAY.replace("keeper", "kee|per"), QUAY + "|"]
)
def test_where_its_scene_is_gone_it_is_where_that_was_cut(paragraph):
    new = STORY.replace(f"{QUAY}\n\n", "")

    assert carried(in_story(paragraph), new) == new.replace(MORNING, "|" + MORNING)


def test_a_blank_line_is_a_place_too():
    old = STORY.replace(f"{QUAY}\n\n", f"{QUAY}\n|\n")
    new = f"{PAGES}\n\n{old}"

    assert carried(old, new.replace("|", "")) == new


def test_the_start_stays_the_start():
    assert carried("|" + STORY, f"{PAGES}\n\n{STORY}").startswith("|Page 0")


def test_of_nothing_there_is_only_the_start():
    assert carried(in_story(QUAY.replace("keeper", "|keeper")), "") == "|"
    assert found(in_story(QUAY.replace("keeper", "|keeper")), "") == "|"


def test_of_places_that_look_alike_the_earlier_text_tells_which_it_was():
    refrain = "The sea, the sea, the sea."
    old = f"{refrain}\n\n{LANDING}\n\n|{refrain}\n\n{QUAY}\n"
    new = f"{PAGES}\n\n{old}"

    assert carried(old, new.replace("|", "")) == new


def test_a_place_never_lies_inside_a_sign():
    family = "👩\u200d👩\u200d👧"
    old = "She sent him a long letter; in it 👩|\u200d👩\u200d👧 stood in it."

    there = carried(old, f"Well. {old.replace('|', '')}")

    assert family in there


def test_of_places_that_look_alike_another_place_tells_which_it_was():
    verses = "".join(
        f"Verse {n}.\n\n{'La, la, la. ' * 9}\n\n{'Oh, the sea. ' * 9}\n\n"
        for n in range(9)
    )
    places = [verses.index("Verse 5"), verses.index("Oh", verses.index("Verse 5"))]
    quoted = [
        quoted_place(place, len(verses), lambda span: span.of(verses))
        for place in places
    ]
    new = f"{PAGES}\n\n{verses}"

    shift = len(new) - len(verses)
    assert found_places(quoted, new) == [place + shift for place in places]


def test_a_number_without_quotes_is_taken_as_far_as_the_text_goes():
    assert found_places([QuotedPlace(400), QuotedPlace(3)], "Short.") == [6, 3]


def test_what_stands_as_it_stood_is_found_without_looking_at_words():
    places = [
        quoted_place(at_, len(STORY), lambda span: span.of(STORY))
        for at_ in (0, STORY.index("keeper"), STORY.index("oranges"))
    ]
    new = f"{PAGES}\n\n{STORY.replace('oranges', 'lemons')}"

    assert standing_places(places, new) == [0, new.index("keeper"), None]


@given(
    old=st.lists(st.sampled_from([LANDING, QUAY, MORNING, "", "“No.”"]), max_size=6),
    new=st.lists(st.sampled_from([LANDING, QUAY, NIGHT, "", "“No.”"]), max_size=6),
    share=st.floats(0, 1),
)
def test_a_place_is_always_somewhere_in_the_text(old, new, share):
    before, after = "\n".join(old), "\n".join(new)
    place = round(share * len(before))

    (known,) = carried_places(Survivors.of_texts(before, after), [place])
    quoted = quoted_place(place, len(before), lambda span: span.of(before))
    (by_quotes,) = found_places([quoted], after)

    assert 0 <= known <= len(after)
    assert 0 <= by_quotes <= len(after)


def test_what_a_diff_takes_for_cut_and_typed_is_known_to_have_moved():
    new = "\n\n".join((MORNING, NIGHT, LANDING, QUAY)) + "\n"
    moved = moved_text(Survivors.of_texts(STORY, new), difference(STORY, new))
    changes = difference(STORY, new)

    for words in ("keeper", "had stopped", "lamp", "oranges", "her.", "autumn."):
        place = STORY.index(words)
        there = moved.place_of(place)
        there = changes.map_place(place) if there is None else there
        assert new.startswith(words, there)
        back = moved.inverse().place_of(there)
        assert back in (place, None)
