"""The SQLite file itself: its connections, tables and migrations; copies, checks, repairs."""
