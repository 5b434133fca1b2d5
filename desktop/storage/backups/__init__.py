"""Stories, notes and drafts backed up to a folder of the author's choice."""
