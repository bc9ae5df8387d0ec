"""The case file: assessment, referral, services, follow-up, closing."""
