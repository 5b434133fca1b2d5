"""How often the encoding of some lines is told right, and what they are taken for.

``python -m benchmarks.encodings`` prints, for texts of 1, 3, 10 and 50 lines in some
thirty languages, how many are read as they were written, and each that is not.
"""

from __future__ import annotations

import time
from collections import Counter

from desktop.errors import StoryUnreadable
from desktop.storage.encodings.encoding import decode
from tests.storage.files.languages import LENGTHS, samples


def main() -> None:
    """Print the table."""
    confused: Counter[tuple[str, str, str, int]] = Counter()
    for length in LENGTHS:
        number = right = 0
        start = time.perf_counter()
        for language, encoding, data in samples(length):
            number += 1
            taken_for, is_right = _read(encoding, data)
            right += is_right
            confused[language, encoding, taken_for, length] += not is_right
        ms = (time.perf_counter() - start) * 1000 / number
        print(f"{length:3} lines: {right} of {number} right, {ms:.1f} ms each")
    for (language, encoding, taken_for, length), count in sorted(confused.items()):
        if count:
            print(f"{count} × {length:2} {language}, {encoding}: {taken_for}")


def _read(encoding: str, data: bytes) -> tuple[str, bool]:
    try:
        found = decode(data)
    except StoryUnreadable:
        return "no text", False
    return found.encoding, found.text == data.decode(encoding)


if __name__ == "__main__":
    main()
