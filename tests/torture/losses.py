"""What becomes of notes files: other programs, disks and hands lose what is in them."""

from __future__ import annotations

import json


def _emptied(file, older):
    file.write_bytes(b"")


def _removed(file, older):
    file.unlink()


def _cut_short(file, older):
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def _nulled(file, older):
    file.write_bytes(bytes(len(file.read_bytes())))


def _without_items(file, older):
    page = _page(file)
    if page is not None:
        file.write_text(json.dumps({**page, "items": []}), encoding="utf-8")


def _one_item_less(file, older):
    page = _page(file)
    if page is not None and page["items"]:
        file.write_text(
            json.dumps({**page, "items": page["items"][1:]}), encoding="utf-8"
        )


def _put_back(file, older):
    file.write_bytes(older or b"")


def _page(file):
    try:
        return json.loads(file.read_bytes())
    except ValueError:
        return None  # It is broken already.


LOSSES = {
    "emptied": _emptied,
    "removed": _removed,
    "cut short": _cut_short,
    "nulled": _nulled,
    "without items": _without_items,
    "one item less": _one_item_less,
    "put back to an older copy": _put_back,
}
"""Each takes the notes file, and the bytes of it that an older copy holds."""
