"""The drawings of the handbook, made from the code that they show.

`python -m docs.drawings` makes them all anew; a test says when one is out of date.
"""
