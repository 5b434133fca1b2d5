"""Print: a story and its notes as they will be on paper, printed or saved as a PDF."""
