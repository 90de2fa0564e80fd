"""System checks that guard the house's own rules at start-up."""
