"""The roof: settings, routes, the worker, the command line and the demo story. Knows everybody."""
