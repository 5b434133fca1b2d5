"""A story has its own type, and its paragraphs are shown as the author likes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.screens.preferences.preferences_dialog import PreferencesDialog

LONG = "\n\n".join(
    f"Paragraph {n} tells of the sea, which rose and fell. " * 4 for n in range(60)
)


@pytest.fixture
def reading(make_writer):
    writer = make_writer(LONG)
    writer.screen.statistics.count_all()
    return writer


def choose(writer, **type_):
    writer.screen.story.choices.update(type=type_)
    writer.settle()


def left_of(writer, words):
    return writer.place_of(writer.span(words).start).x()


def test_a_first_line_is_indented_and_the_file_stays_as_it_is(reading):
    before = reading.path.read_bytes()
    plain = left_of(reading, "Paragraph 1 ")
    heights = reading.page.page_layout.documentSize().height()

    choose(reading, paragraphs="indented")

    size = reading.page.type_setting.font.pointSizeF()
    assert left_of(reading, "Paragraph 0 ") == plain
    assert left_of(reading, "Paragraph 1 ") > plain + size
    reading.page.measure_all()
    assert reading.page.page_layout.documentSize().height() < heights
    reading.call("save-now")
    assert reading.path.read_bytes() == before


def test_a_paragraph_that_is_typed_is_indented_when_it_is_one(reading):
    choose(reading, paragraphs="indented")
    reading.press("Ctrl+2")
    plain = left_of(reading, "Paragraph 0 ")
    reading.put_caret("Paragraph 1 ")
    reading.type("New one. \n\n")

    assert left_of(reading, "New one.") > plain
    assert left_of(reading, "Paragraph 1 ") > plain


def test_it_is_so_when_the_story_is_opened_again_and_in_no_other(reading, make_writer):
    choose(reading, paragraphs="indented", text_size=20.0)
    reading.reopen()

    assert reading.page.type_setting.indents
    assert reading.page.type_setting.font.pointSizeF() == 20.0
    assert reading.app.preferences.settings.text_size != 20.0


def test_compare_is_in_the_type_of_the_story(reading):
    choose(reading, text_size=22.0)

    reading.press("Ctrl+3")

    view = reading.screen.places.body.currentWidget()
    assert view is not reading.screen.reading_pane
    desk = reading.window.desk.compare.open()
    assert desk.screen.view._style.setting.font.pointSizeF() == 22.0


def test_a_column_of_its_own_becomes_wider_for_this_story_only(reading):
    of_all = reading.app.preferences.settings.column_characters
    choose(reading, column_characters=50)

    reading.press("Ctrl+]")

    assert reading.screen.preferences.settings.column_characters == 54
    assert reading.app.preferences.settings.column_characters == of_all


def test_the_preferences_change_the_story_while_they_are_open(reading):
    reading.press("Ctrl+,")
    dialog = reading.window.findChild(PreferencesDialog)
    for name in ("This story only", "First line indented"):
        (button,) = (
            b for b in dialog.findChildren(QAbstractButton) if b.text() == name
        )
        button.click()
    reading.settle()

    assert reading.page.type_setting.indents
    assert reading.app.preferences.settings.paragraphs == "story"
    assert reading.screen.opening_words.startswith("Paragraph 0 tells")
    dialog.close()


def test_an_endless_line_is_indented_nowhere_in_its_midst(make_writer):
    writer = make_writer("Fog came in. " * 4_000)
    choose(writer, paragraphs="indented")
    page, live = writer.page, writer.screen.session.live

    assert live.block_count > 1
    looks = page.page_layout.typesetter
    firsts = {
        looks.type_at(n, live.piece(n)).first_indent for n in range(live.block_count)
    }
    assert firsts == {0.0}


def test_lines_that_flow_are_one_paragraph(make_writer):
    lines = [
        f"This is line {n} of some prose that was wrapped by hand, as" for n in range(9)
    ]
    paragraph = "\n".join(lines)
    writer = make_writer("\n\n".join([paragraph] * 8) + "\n")
    choose(writer, paragraphs="indented")
    page, live = writer.page, writer.screen.session.live

    types = [
        page.page_layout.typesetter.type_at(n, live.piece(n)).first_indent > 0
        for n in range(live.block_count)
        if live.piece(n).strip()
    ]
    assert types == [False] + [True] * 7


def test_a_face_that_is_missing_is_said_when_the_story_is_opened(reading):
    choose(reading, text_family="Garamond of a friend")
    reading.reopen()

    assert reading.said.startswith("“Garamond of a friend” is not on this machine;")
    assert reading.page.type_setting.font.families()[-1] == "Source Serif 4"
