"""The reading packet: the story as one page for any browser, and the answers to it.

A reader marks and answers on the page, which asks nothing of any network; what comes
back, by whatever way, is a file of notes as Reread's own.
"""
