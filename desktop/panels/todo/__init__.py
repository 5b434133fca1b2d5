"""What is to do: open notes as a list that is gone through, sorted and filtered."""
