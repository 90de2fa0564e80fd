"""Step: referral."""
