"""The pages of the workroom that show cases and referrals."""
