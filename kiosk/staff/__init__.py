"""What only staff may do: the PIN, its lock-out, and the record of what staff did."""
