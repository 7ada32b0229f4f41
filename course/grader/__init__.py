"""The grader: many submissions, each layer in a sandbox, judged by tests it cannot reach.

The way of a submission: `submissions.py` finds it and takes only its layers' regular files,
`grading.py` says which runs it needs, `worker.py` does them in one session of pytest
(`session.py`) against layers that live in sandboxes (`layers.py`), `store.py` keeps what came
of each run, `marks.py` adds it up, and `course/reports` tells it.
"""
