"""What is not saved yet, safe from a crash, and given back after one."""
