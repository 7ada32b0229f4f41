"""Screenshots of the shop for the handbook: python -m docs.screenshots"""
