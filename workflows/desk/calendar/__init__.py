"""Dates of one person at the desk: appointments, hours, deadlines, rounds; on the screen and as a feed (C11)."""
