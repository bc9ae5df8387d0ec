"""Addresses of reports: `public` for anybody, `work` behind the sign-in."""
