from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.margin.card_face import face_of, spoken
from desktop.margin.open_card import OpenCard
from desktop.margin.reply_view import OtherVersions, ReplyView
from desktop.value import replace

WHEN = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)


@pytest.fixture
def shown(qtbot, style):
    made = OtherVersions()
    qtbot.addWidget(made)
    made.show_versions(["Too quick?", "<b>cut</b> it"], style)
    return made


def test_each_version_is_shown_as_it_was_written(shown):
    assert shown.text() == "Other version: Too quick?\nOther version: <b>cut</b> it"
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_long_versions_are_shown_whole(shown, style):
    low = shown.heightForWidth(300)

    shown.show_versions(["many words " * 100], style)

    assert shown.heightForWidth(300) > 10 * low / 2


def test_without_other_versions_there_is_nothing(shown, style):
    shown.show_versions([], style)

    assert shown.isHidden()


def test_the_chosen_card_shows_other_versions_below_the_words(margin, story):
    plain, other = story.add(10), story.add(10, other_versions=("Too quick?",))
    card = margin.findChild(OpenCard)
    margin.choose(plain)
    low = card.height()

    margin.choose(other)

    label = margin.findChild(OtherVersions)
    assert label.isVisible()
    assert card.height() == low + label.height()


def test_a_reply_shows_its_other_versions_too(qtbot, style):
    reply = new_annotation(Kind.REPLY, WHEN, words="Yes.")
    view = ReplyView()
    qtbot.addWidget(view)
    view.show_reply(reply, "You", "12 Nov", style)
    low = view.height_for(300)

    view.show_reply(replace(reply, other_versions=("No.",)), "You", "12 Nov", style)

    assert view.height_for(300) > low
    assert view.findChild(OtherVersions).text() == "Other version: No."


def test_other_versions_are_read_out(make_note, make_view):
    view = make_view(replace(make_note(), other_versions=("Too quick?",)))

    assert "other version: Too quick?" in spoken(view, face_of(view, WHEN))
