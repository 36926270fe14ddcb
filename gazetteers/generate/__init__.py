"""Builders of the gazetteers that come from registry packages (see ../generate.py)."""
