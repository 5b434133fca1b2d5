"""Named rereadings, in a file beside the story that goes where the story goes."""
