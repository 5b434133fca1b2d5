"""Each language says all that is said: nothing new is left in English."""

from __future__ import annotations

import pytest

from translating.__main__ import ROOT, file_of, languages
from translating.collecting import collect
from translating.ts_file import Translation, read_ts

TODO = (
    "not translated: run `make translations`, translate these in {file}, mark them as "
    "finished, and run it again (docs/translating.md):\n{templates}"
)


@pytest.mark.parametrize("language", list(languages()))
def test_every_sentence_is_translated(language):
    file = file_of(language)
    said = read_ts(file).translations
    lacking = [
        f"  {each.modules[0]}: {each.template.words!r}"
        for each in collect(ROOT / "desktop")
        if not said.get(each.template, Translation()).is_finished
    ]

    told = TODO.format(file=file.relative_to(ROOT), templates="\n".join(lacking))
    assert not lacking, told
