"""Word files: ECMA-376, and what Microsoft added to it for comments, [MS-DOCX]."""
