"""Reports from the public, the hotline and officers: triage, urgency, the two-way thread."""
