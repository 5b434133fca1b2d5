"""A story and its notes on paper: pages laid out as values, painted, and made a PDF.

Qt without widgets.  What is on which page is worked out first and can be asked for;
painting adds nothing to it.
"""
