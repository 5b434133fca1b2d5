"""How things look: themes, fonts, icons."""
