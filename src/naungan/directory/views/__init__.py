"""Pages of the directory: the door, the first-run set-up, Pengaturan."""
