"""The two doors: `public` for anybody, `work` behind the sign-in."""
