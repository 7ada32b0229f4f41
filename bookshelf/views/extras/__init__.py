"""The views of what a first course can do without: statistics, covers, second factors.

A hand-out may leave this folder out: the `extras` of each view are then None.
"""
