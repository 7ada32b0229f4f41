"""The handbook: pages in English and French, drawings made by code, screenshots of the shop."""
