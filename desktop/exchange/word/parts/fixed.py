"""What is alike in every Word file of ours: theme, settings, foot of the page."""

from __future__ import annotations

from desktop.exchange.word.parts.style_sheet import FONT
from desktop.exchange.word.vocabulary import PackagePart, W

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument"

THEME = PackagePart("word/theme/theme1.xml", f"{_OFFICE}/theme", f"{_TYPE}.theme+xml")
FOOTER = PackagePart(
    "word/footer1.xml", f"{_OFFICE}/footer", f"{_TYPE}.wordprocessingml.footer+xml"
)

_COLOURS = {
    "dk1": "1F1D1A",
    "lt1": "FFFFFF",
    "dk2": "5F5A51",
    "lt2": "F4F0E8",
    "accent1": "3A72AD",
    "accent2": "3C8145",
    "accent3": "B08300",
    "accent4": "BD4F55",
    "accent5": "B8621A",
    "accent6": "7A5BB3",
    "hlink": "3A72AD",
    "folHlink": "7A5BB3",
}


def theme_xml() -> str:
    """Return a theme, which Word asks for though no style of ours uses it."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>'
        for name, colour in _COLOURS.items()
    )
    fonts = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'name="Reread"><a:themeElements>'
        f'<a:clrScheme name="Reread">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Reread"><a:majorFont>{fonts}</a:majorFont>'
        f"<a:minorFont>{fonts}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Reread"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def footer_xml() -> str:
    """Return the foot of each page: its number."""
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    return (
        f'<w:ftr xmlns:w="{W[1:-1]}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
        f'{begin}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        f"{separate}<w:r><w:t>1</w:t></w:r>{end}</w:p></w:ftr>"
    )


def settings_xml() -> str:
    """Return settings that have Word open the file as one of its own kind, of 2013."""
    uri = "http://schemas.microsoft.com/office/word"
    return (
        f'<w:settings xmlns:w="{W[1:-1]}"><w:zoom w:percent="110"/>'
        '<w:defaultTabStop w:val="709"/><w:characterSpacingControl '
        'w:val="doNotCompress"/><w:compat><w:compatSetting '
        f'w:name="compatibilityMode" w:uri="{uri}" w:val="15"/></w:compat>'
        "</w:settings>"
    )
