"""`python -m naungan`: what the launcher hands over to."""

import sys

from naungan.config.cli import main

sys.exit(main(sys.argv[1:]))
