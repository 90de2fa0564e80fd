"""Keeping the directory true: which entries nobody has confirmed for a year, and the click that says "stimmt noch"."""
