from __future__ import annotations

import pytest

from desktop.wording.catalogue import counted_key, key_of
from desktop.wording.translation import meant
from translating.collecting import EVERYWHERE, Found, Template, collect, templates_in

TAGS = Template("{count} tags", one="a tag")
OF_A_NOTE = Template("Open", meaning="of a note")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('translate("Open")', [Template("Open")]),
        (
            'translate("“{name}” is " "open.", name=name)',
            [Template("“{name}” is open.")],
        ),
        ('_SAID = {1: template("Late")}', [Template("Late")]),
        (
            'translate_count("a note", "{count} notes", 3)',
            [Template("{count} notes", "a note")],
        ),
        (
            'counted_template("1 tag", "{count} tags")',
            [Template("{count} tags", "1 tag")],
        ),
        (
            'translate(meant("Open", "of a note"))',
            [Template("Open", meaning="of a note")],
        ),
        ("translate(_SAID[1])", []),
        ('words.translate("abc".upper())', []),
    ],
)
def test_a_template_is_found_by_what_says_it(source, found):
    assert list(templates_in(source)) == found


ROWS = """
_file, _edit = partial(_row, "File", _ALL), partial(_row, "Edit", _STORY)
_SAVING = "Saves without waiting"
ACTIONS = (
    _file("save-now", "Save now", "Ctrl+S", tip=_SAVING),
    _edit("cut", "Cut", submenu="Clipboard"),
)
"""


def test_the_rows_of_the_actions_are_found_with_their_tips_and_submenus():
    found = [each.words for each in templates_in(ROWS, "desktop/actions/actions.py")]

    assert found == ["Save now", "Saves without waiting", "Cut", "Clipboard"]


def test_what_is_said_in_two_rooms_is_listed_once(tmp_path):
    package = tmp_path / "desktop"
    for room in ("panels", "screens/story/lenses"):
        (package / room).mkdir(parents=True)
        (package / room / "said.py").write_text('translate("Open")')
    (package / "panels/more.py").write_text('translate("Shut")')

    contexts = {each.template.words: each.context for each in collect(package)}

    assert contexts == {"Open": EVERYWHERE, "Shut": "panels"}


def test_a_deep_room_counts_as_the_one_it_is_in():
    found = Found(Template("Open"), ("desktop/screens/story/lenses/said.py",))

    assert found.context == "screens/story"


def test_a_template_is_known_by_the_key_the_app_asks_for():
    assert Template("Open", meaning="of a note").key == key_of(
        meant("Open", "of a note")
    )
    assert Template("{count} tags", one="a tag").key == counted_key(
        "a tag", "{count} tags"
    )
    assert Template("Open").key == key_of("Open")
