"""Which format bytes are: by what is in them, and then by the name of the file."""

from __future__ import annotations

import re

_ZIP = b"PK\x03\x04"
_WORD = re.compile(rb"word/|\[Content_Types\]\.xml")
_HTML = re.compile(rb"\s*(?:<!doctype\s+html|<html|<!--)", re.IGNORECASE)
_PACKET = b"reread-packet"
_ANSWER = re.compile(rb'\s*\{.*"AnnotationPage"', re.DOTALL)
_PACKED = b"BEGIN REREAD NOTES"
_QUOTES = "“”„«»".encode()
_PAGE = re.compile(rb"[\"%s]AnnotationPage[\"%s]" % (_QUOTES, _QUOTES))
"""As a program may have made its quotation marks; any byte of theirs will do."""
_ARCHIVE = re.compile(rb"bplist00|\s*(?:From: <Saved by|MIME-Version:)")
"""A page in one file, as Safari and Chromium save it."""
_CRITIC = re.compile(rb"\{(?:\+\+|--|~~|>>|==)")
_HEAD = 65536


def recognised(data: bytes, name: str = "") -> str:
    """Return the name of the format of ``data``; empty if it is none of ours.

    Args:
        data: The file, or its first 64 KiB.
        name: What it is called.
    """
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(_ZIP):
        is_word = _WORD.search(head) or name.lower().endswith((".docx", ".docm"))
        return "docx" if is_word else ""
    if _PACKET in data and (_HTML.match(head) or _ANSWER.match(head)):
        return "packet"
    if _ARCHIVE.match(head):
        return "packet"
    # What was pasted or came by mail has greetings around it.
    if _ANSWER.match(head) or _PACKED in head or _PAGE.search(head):
        return "packet"
    if name.lower().endswith((".md", ".markdown", ".txt")) and _CRITIC.search(data):
        return "critic"
    return ""


def is_answer(words: str) -> bool:
    """Return whether ``words``, which were copied, are what a packet sends back."""
    return recognised(words[:_HEAD].encode("utf-8", "surrogatepass")) == "packet"
