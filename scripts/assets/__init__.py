"""The parts of the asset build: style sheets, KERN's cut, fonts, icons."""
