"""What comes back from a reader: an answer to a text that was sent becomes a layer.

What is sent is kept for good (:mod:`.sending`), and is found again when somebody
answers (:mod:`.sent_texts`).  Notes, changes and edits that no program tracked are laid
on that text (:mod:`.returned`), from which they are carried on to the story as it is
now.  :mod:`.importing` does all of it.
"""
