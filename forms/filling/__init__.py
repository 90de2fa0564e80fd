"""What happens between opening a public form and sending it: pages, drafts, uploads on the way, review."""
