"""The words of the file format: which of ours is which of the standard's.

Names are those of the Web Annotation vocabulary, but for the few terms of Reread's
own that the context of the file declares.
"""

from __future__ import annotations

from typing import Any

from desktop.annotations.kinds import KIND_OF_MOTIVATION, KINDS

FORMAT_VERSION = 1
"""The newest version of the format that this Reread can write."""

OUR_TERMS: dict[str, Any] = {
    "rr": "urn:reread:ns#",
    "format_version": "rr:formatVersion",
    "status": "rr:status",
    "revision": "rr:revision",
    "drafts": {"@id": "rr:drafts", "@type": "@id"},
    "madeOn": {"@id": "rr:madeOn", "@type": "@id"},
    "deleted": {"@id": "rr:deleted", "@type": "@json"},
    "anchor": "rr:anchorState",
    "otherVersions": "rr:otherVersions",
    **{
        m: f"rr:{m}"
        for m, kind in KIND_OF_MOTIVATION.items()
        if KINDS[kind].is_our_term
    },
    "holds": {"@id": "rr:holds", "@type": "@json"},
    "pass": {"@id": "rr:pass", "@type": "@id"},
    "keptOpen": "rr:keptOpen",
    "outcome": "rr:outcome",
    "colours": {"@id": "rr:colours", "@type": "@id"},
}
"""What Reread says beyond the standard, as a JSON-LD context has it."""

CONTEXT: list[Any] = ["http://www.w3.org/ns/anno.jsonld", OUR_TERMS]
"""The context of a new file."""

MODERATING = "moderating"
"""What a note says it is for by which the author tells whether another is done."""

AGREE = "agree"
"""What an assessment says by which the author agrees with another note."""

TAGGING = "tagging"
EDITING = "editing"
CLASSIFYING = "classifying"
IDENTIFYING = "identifying"
DESCRIBING = "describing"

ITEM_KEYS = (
    "@context",
    "id",
    "type",
    "motivation",
    "creator",
    "created",
    "modified",
    "status",
    "outcome",
    "keptOpen",
    "revision",
    "pass",
    "bodyValue",
    "body",
    "holds",
    "otherVersions",
    "stylesheet",
    "target",
)
"""The keys of an item in the order in which Reread writes them."""

TARGET_KEYS = (
    "id",
    "type",
    "source",
    "state",
    "styleClass",
    "heading",
    "anchor",
    "selector",
    "madeOn",
)
"""The keys of a target, likewise."""

READ_TO = "readTo"
"""The key by which a reader's file says how far she read, in code points of the last of
the texts it knows."""
