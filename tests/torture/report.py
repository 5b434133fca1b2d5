"""Prints what `make torture` counted, as one table in Markdown."""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path


def main():
    rows = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    found = defaultdict(list)
    for row in rows:
        test, name, value = row.split("\t")
        found[test.removeprefix("tests/")].append(f"{name}: {value}")
    print("| test | figures |")
    print("| --- | --- |")
    for test, figures in found.items():
        print(f"| `{test}` | {'; '.join(figures)} |")


if __name__ == "__main__":
    main()
