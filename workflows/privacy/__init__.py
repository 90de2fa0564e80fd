"""Nobody sees what is not theirs, and everybody can check it: seal of the journal, grants, emergency access."""
