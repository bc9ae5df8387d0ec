"""Figures beside a peer or a floor, as ratios in one run."""
