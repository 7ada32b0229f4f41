"""What `plain.py` writes text with.

`desk.py` has the views of forms and of what is a reader's own, `readers.py` the lines in them;
`facts.py` those about a book; `writing.py` what all texts have in common.
"""
