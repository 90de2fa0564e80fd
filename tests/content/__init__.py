"""What people read, and who may write it."""
