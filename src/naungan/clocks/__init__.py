"""What is owed by when: clocks as rows, legal ones locked, local ones set by a decree."""
