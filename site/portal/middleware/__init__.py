"""What happens to every request before and after the page itself."""
