"""Reread beside other programs, in windows on a real screen, as authors meet them."""
