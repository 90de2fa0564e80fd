"""Background work: jobs, timers of the procedures, scheduled pages, tidying up. `manage.py worker` runs it."""
