"""Pages as some browsers save them: in one file with all that belongs to them.

Chromium writes MHTML (RFC 2557), on a phone whatever one asks for; it leaves scripts
out, and so the text that the packet's script has, but not the notes.  Safari writes a
property list with the page in it.
"""

from __future__ import annotations

import re
from typing import Any

_MHTML = re.compile(rb"\s*(?:From: <Saved by|MIME-Version:|Content-Type: multipart/)")
_WEB_ARCHIVE = b"bplist00"


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
    from email import message_from_bytes

    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            found = part.get_payload(decode=True)
            return found if isinstance(found, bytes) else None
    return None
