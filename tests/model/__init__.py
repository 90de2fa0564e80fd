"""Cases driven at random through all actions by all roles, with a small model beside them that knows what may follow."""
