"""The outbox: that something came, never what. A notice is a kind and a reference."""
