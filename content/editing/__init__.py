"""How editors work together: approval by a second person, reminders, the house's way of writing."""
