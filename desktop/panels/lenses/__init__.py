"""What stands in the panel while a lens is looked through, drawn from plain values."""
