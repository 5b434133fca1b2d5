"""The panel of readers beside the page, and the bar that tells of an answer."""
