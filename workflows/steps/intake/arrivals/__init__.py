"""Lists of arrivals: a messy table from the Landkreis becomes cases, line by line checked, all of them or none (C2)."""
