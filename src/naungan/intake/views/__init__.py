"""HTTP of reports: `public` for anybody, `desk` and `acts` for officers."""
