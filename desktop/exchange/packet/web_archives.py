"""Pages as some browsers save them: in one file with all that belongs to them.

Chromium writes MHTML (RFC 2557), on a phone whatever one asks for; it leaves scripts
out, and so the text that the packet's script has, but not the notes.  Safari writes a
property list with the page in it.
"""

from __future__ import annotations

import re
from binascii import a2b_base64, a2b_qp
from typing import Any

_MHTML = re.compile(rb"\s*(?:From: <Saved by|MIME-Version:|Content-Type: multipart/)")
_WEB_ARCHIVE = b"bplist00"
_LONGEST_HEAD = 4_000
_HEAD = re.compile(rb"(?:[^\r\n]{1,2000}\r?\n){1,50}\r?\n")
"""What a part begins with, up to the blank line."""
_BOUNDARY = re.compile(rb"boundary=\"?([^\"\s;]{1,200})")


def is_web_archive(head: bytes) -> bool:
    """Return whether a file that begins with ``head`` is a page saved in such a way."""
    return head.startswith(_WEB_ARCHIVE) or _MHTML.match(head) is not None


def page_in(data: bytes) -> bytes | None:
    """Return the page that an archive of ``data`` holds; None if it holds none."""
    try:
        is_list = data.startswith(_WEB_ARCHIVE)
        return _in_property_list(data) if is_list else _in_mhtml(data)
    except (ValueError, LookupError, TypeError, RecursionError, OverflowError):
        return None


def _in_property_list(data: bytes) -> bytes | None:
    import plistlib  # late: hardly ever needed

    found: Any = plistlib.loads(data)["WebMainResource"]["WebResourceData"]
    return found if isinstance(found, bytes) else None


def _in_mhtml(data: bytes) -> bytes | None:
    """Return the first page of an archive; parts within parts are not looked for."""
    start = data.find(b"Content-Type: text/html")
    head = _HEAD.match(data, max(start, 0)) if start >= 0 else None
    if head is None:
        return None
    boundary = _BOUNDARY.search(data[:_LONGEST_HEAD])
    end = data.find(b"\n--" + boundary[1], head.end()) if boundary else -1
    body = data[head.end() : end if end >= 0 else len(data)]
    if b"quoted-printable" in head[0]:
        return a2b_qp(body)
    return a2b_base64(body) if b"base64" in head[0] else body
