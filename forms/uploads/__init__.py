"""Files that visitors add: checked by content, washed, kept outside of the web root, handed out only after a check."""
