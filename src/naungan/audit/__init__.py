"""The trail: who did what to which record, when. No content, no foreign keys, append only."""
