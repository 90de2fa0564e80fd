"""Cases driven at random through all actions by all roles; a small model beside them knows what may follow."""
