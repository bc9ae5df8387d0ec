"""The page kit: tokens, stylesheet, icons, page frames and the tags that draw every part one way."""
