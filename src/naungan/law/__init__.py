"""The law as dated data, in plain Python: words, articles, clocks and the calendar they run on."""
