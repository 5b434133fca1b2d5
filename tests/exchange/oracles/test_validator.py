"""Word files as a validator of Office's formats sees them."""

from __future__ import annotations

import pytest

from desktop.exchange.formats import FormatWriting
from desktop.exchange.manuscript import Manuscript
from desktop.exchange.word.writing import write_word
from tests.exchange.oracles.stories import AT, manuscript

pytestmark = pytest.mark.exchange


@pytest.mark.parametrize("tracks_suggestions", [True, False])
def test_a_story_with_notes_of_all_kinds_is_valid(tmp_path, tracks_suggestions, figure):
    writing = FormatWriting(at=AT, tracks_suggestions=tracks_suggestions)

    findings = found_in(tmp_path, write_word(manuscript(), writing).data)

    figure("findings of the validator", len(findings))
    assert findings == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n",
        "a\x00\ud800b\tc",
        "היא מחכה.",
        "x" * 100_000,
        "One.\nTwo.\nThree.\n",
    ],
)
def test_any_text_is_valid(tmp_path, text):
    data = write_word(Manuscript(text=text), FormatWriting(at=AT)).data

    assert found_in(tmp_path, data) == []


def found_in(folder, data):
    """Return what the validator has to say of a Word file."""
    audit = pytest.importorskip(
        "openxml_audit", reason="openxml-audit is not installed"
    )
    path = folder / "story.docx"
    path.write_bytes(data)
    result = audit.OpenXmlValidator().validate(path)
    assert result.file_path  # it was looked at
    return [str(each) for each in result.errors]
