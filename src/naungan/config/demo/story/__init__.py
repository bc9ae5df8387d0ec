"""The demo's year, told through the real actions: `tell` is the one thing to call from outside.

Nothing here writes a row itself, and nothing here happens that an officer could not do.
"""

from naungan.config.demo.story.tell import CannotTell, Told, tell

__all__ = ["CannotTell", "Told", "tell"]
