"""The ground floor: who acts, what a standing opens, how a workflow is a table, how things are called."""
