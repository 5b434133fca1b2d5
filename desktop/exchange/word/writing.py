"""Writes a manuscript as a Word file: the story, its comments and tracked changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.exchange.formats import WrittenManuscript
from desktop.exchange.word.parts.body import Body
from desktop.exchange.word.parts.comments import (
    IGNORABLE,
    NAMESPACES,
    CommentParts,
    CommentSignatures,
)
from desktop.exchange.word.parts.fixed import (
    FOOTER,
    THEME,
    footer_xml,
    settings_xml,
    theme_xml,
)
from desktop.exchange.word.parts.package import packed, relationship_id
from desktop.exchange.word.parts.properties import app_xml, core_xml, custom_xml
from desktop.exchange.word.parts.style_sheet import PAGE, fonts_xml, styles_xml
from desktop.exchange.word.planning import planned
from desktop.exchange.word.summary import carried_by, lost_by
from desktop.exchange.word.vocabulary import (
    APP_PROPERTIES,
    COMMENTS,
    COMMENTS_EXTENDED,
    COMMENTS_EXTENSIBLE,
    COMMENTS_IDS,
    CORE,
    CUSTOM,
    DOCUMENT,
    FONTS,
    PEOPLE,
    SETTINGS,
    STYLES,
    R,
)
from desktop.text.graphemes import has_right_to_left

if TYPE_CHECKING:
    from desktop.exchange.formats import FormatWriting
    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.progress import Progress
    from desktop.exchange.word.planning import Plan

_PARTS = (
    DOCUMENT,
    CORE,
    APP_PROPERTIES,
    CUSTOM,
    STYLES,
    SETTINGS,
    FONTS,
    THEME,
    FOOTER,
    COMMENTS,
    COMMENTS_EXTENDED,
    COMMENTS_IDS,
    COMMENTS_EXTENSIBLE,
    PEOPLE,
)

_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")


def write_word(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return ``manuscript`` as a Word file.

    Raises:
        Cancelled: If nobody wants it any more.
    """
    plan = planned(manuscript, writing)
    signed = CommentSignatures(manuscript.author, writing.at.tzinfo)
    comments = CommentParts(plan.all_comments(), signed)
    content = {
        DOCUMENT.path: _document(plan, comments, signed, writing.progress),
        CORE.path: core_xml(manuscript, writing.at),
        APP_PROPERTIES.path: app_xml(),
        CUSTOM.path: custom_xml(manuscript, comments.known(), plan.story),
        STYLES.path: styles_xml(_right_to_left_language(manuscript.text)),
        SETTINGS.path: settings_xml(),
        FONTS.path: fonts_xml(),
        THEME.path: theme_xml(),
        FOOTER.path: footer_xml(),
        **comments.parts(),
        **signed.people(),
    }
    data = packed(_PARTS, content)
    writing.progress.at(1.0)
    return WrittenManuscript(
        data=data, carried=carried_by(plan), losses=lost_by(plan, manuscript)
    )


def word_summary(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return what goes along and what does not, as ``write_word`` has it.

    Nothing is written: it takes a third of the time.
    """
    plan = planned(manuscript, writing)
    return WrittenManuscript(
        data=b"", carried=carried_by(plan), losses=lost_by(plan, manuscript)
    )


def _document(
    plan: Plan, comments: CommentParts, signed: CommentSignatures, progress: Progress
) -> str:
    signatures = {
        change.note.id: signed.attributes(change.note) for change in plan.changes
    }
    body = Body(plan, comments.numbers, signatures).write(progress)
    footer = f'<w:footerReference w:type="default" r:id="{relationship_id(FOOTER)}"/>'
    return (
        f'<w:document {NAMESPACES} xmlns:r="{R[1:-1]}" {IGNORABLE}><w:body>{body}'
        f"<w:sectPr>{footer}{PAGE}</w:sectPr></w:body></w:document>"
    )


def _right_to_left_language(text: str) -> str:
    if not has_right_to_left(text):
        return ""
    return "he-IL" if _HEBREW.search(text) else "ar-SA"
