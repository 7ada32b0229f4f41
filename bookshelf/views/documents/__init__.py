"""What `api.py` writes JSON with.

`desk.py` has the views of forms and of what is a reader's own, `records.py` what is in them;
`writing.py` what all documents have in common.
"""
