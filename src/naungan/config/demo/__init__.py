"""The demo: an invented regency, and a year of it told by the real actions."""
