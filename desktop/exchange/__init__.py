"""A story and its notes as other programs have them: Word, packets, Markdown, HTML.

Every format is a pair of pure functions, bytes to a manuscript and back, listed in
:mod:`desktop.exchange.formats`.  What one of the two sides cannot hold is told by kinds
and numbers; nothing is lost in silence.
"""
