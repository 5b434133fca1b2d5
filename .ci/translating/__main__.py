"""``make translations``: puts new sentences into each language, and makes what is read.

For every ``resources/translations/reread_XX.ts``: what is translated stays, what is new
is there as unfinished, what is said no more goes.  Beside it ``XX.json`` is made of it,
which the app loads.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.wording.plurals import plural_forms
from translating.collecting import collect
from translating.ts_file import TsFile, merged, read_ts, write_ts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translating.collecting import Found

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
_TS = "reread_{language}.ts"


def main(folder: Path = FOLDER, package: Path = ROOT / "desktop") -> int:
    """Bring every language in ``folder`` up to the sentences in ``package``."""
    found = collect(package)
    for language in languages(folder):
        known = update(folder, language, found)
        missing = len(known.unfinished)
        finished = len(known.translations) - missing
        sys.stdout.write(f"{language}: {finished} finished, {missing} unfinished\n")
    return 0


def languages(folder: Path = FOLDER) -> Iterator[str]:
    """Yield the codes of the languages that have a file in ``folder``."""
    before, after = _TS.split("{language}")
    for path in sorted(folder.glob(f"{before}*{after}")):
        yield path.name.removeprefix(before).removesuffix(after)


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that holds the translations into ``language``."""
    return folder / _TS.format(language=language)


def update(folder: Path, language: str, found: list[Found]) -> TsFile:
    """Bring one language up to what was found; return what is known of it then."""
    path = file_of(language, folder)
    known = merged(read_ts(path), found)
    write_ts(path, known, found, plural_forms(language))
    (folder / f"{language}.json").write_text(
        compiled(known), encoding="utf-8", newline="\n"
    )
    return known


def compiled(known: TsFile) -> str:
    """Return what the app loads of a language: all that is finished, by keys."""
    said = {
        template.key: list(each.forms) if template.one else each.forms[0]
        for template, each in known.translations.items()
        if each.is_finished
    }
    return json.dumps(said, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.exit(main())
