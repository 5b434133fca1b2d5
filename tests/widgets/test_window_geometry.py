from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.window_geometry import STEP, ScreenArea, fitted, unstacked

ROOM = ScreenArea(0, 25, 1440, 875)

boxes = st.builds(
    ScreenArea,
    st.integers(-3000, 5000),
    st.integers(-3000, 5000),
    st.integers(100, 4000),
    st.integers(100, 3000),
)
rooms = st.builds(
    ScreenArea,
    st.integers(-2000, 2000),
    st.integers(-2000, 2000),
    st.integers(800, 4000),
    st.integers(600, 2400),
)


def is_within(box, room):
    return (
        room.left <= box.left
        and room.top <= box.top
        and box.right <= room.right
        and box.bottom <= room.bottom
    )


def corner(box):
    return box.left, box.top


@pytest.mark.parametrize(
    ("window", "within"),
    [
        pytest.param(
            ScreenArea(9, 40, 800, 600), ScreenArea(9, 40, 800, 600), id="fits-already"
        ),
        pytest.param(
            ScreenArea(0, 25, 1440, 940), ScreenArea(0, 25, 1440, 875), id="too-tall"
        ),
        pytest.param(
            ScreenArea(900, 40, 800, 600), ScreenArea(640, 40, 800, 600), id="too-far"
        ),
        pytest.param(
            ScreenArea(-50, 0, 800, 600),
            ScreenArea(0, 25, 800, 600),
            id="under-the-panel",
        ),
        pytest.param(
            ScreenArea(2500, 40, 3000, 900), ROOM, id="of-a-screen-that-is-gone"
        ),
    ],
)
def test_a_window_is_moved_and_made_smaller_as_little_as_it_takes(window, within):
    assert fitted(window, ROOM) == within


@given(window=boxes, room=rooms)
def test_a_window_is_always_within_its_room(window, room):
    within = fitted(window, room)

    assert is_within(within, room)
    assert fitted(within, room) == within


def test_a_window_alone_stays_where_it_is():
    window = ScreenArea(100, 100, 800, 600)

    assert unstacked(window, [], ROOM) == window
    assert unstacked(window, [ScreenArea(300, 300, 800, 600)], ROOM) == window


def test_a_new_window_is_a_step_down_and_to_the_right():
    window = ScreenArea(100, 100, 800, 600)

    aside = unstacked(window, [window], ROOM)

    assert aside == ScreenArea(100 + STEP, 100 + STEP, 800, 600)


def test_the_row_of_windows_goes_on_at_the_top_where_the_screen_ends():
    window = ScreenArea(100, 280, 800, 600)

    aside = unstacked(window, [window], ROOM)

    assert aside == ScreenArea(100 + STEP, ROOM.top, 800, 600)


def test_a_window_as_large_as_the_screen_gives_way():
    aside = unstacked(ROOM, [ROOM], ROOM)

    assert corner(aside) == (ROOM.left + STEP, ROOM.top + STEP)
    assert is_within(aside, ROOM)


@given(first=boxes, room=rooms)
def test_ten_windows_of_one_size_are_all_seen(first, room):
    first = ScreenArea(first.left, first.top, room.width // 2, room.height // 2)
    windows = [fitted(first, room)]
    while len(windows) < 10:
        windows.append(unstacked(windows[-1], windows, room))

    assert all(is_within(window, room) for window in windows)
    assert len({corner(window) for window in windows}) == len(windows)


def test_three_windows_as_large_as_a_small_screen_are_all_seen():
    first = ScreenArea(7, 36, 1420, 840)
    second = unstacked(first, [first], ROOM)

    third = unstacked(second, [first, second], ROOM)

    assert len({corner(first), corner(second), corner(third)}) == 3
    assert min(third.width, third.height) > 700


@given(window=boxes, others=st.lists(boxes, max_size=6), room=rooms)
def test_whatever_stands_there_a_new_window_is_on_the_screen(window, others, room):
    assert is_within(unstacked(window, others, room), room)
