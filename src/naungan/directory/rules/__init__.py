"""Who may change what in the directory, and the plain computations behind its pages."""
