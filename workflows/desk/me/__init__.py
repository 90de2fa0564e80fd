"""What members of staff set for themselves: the daily mail, the address of their calendar."""
