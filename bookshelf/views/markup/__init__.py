"""What `pages.py` writes HTML with: Jinja2, set up in `templating.py`, and its filters."""
