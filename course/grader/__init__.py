"""The grader: many submissions, each layer in a sandbox, judged by tests it cannot reach.

The way of a submission: `submissions.py` finds it and takes only its layers' regular files,
`plan.py` says which runs it needs, `worker.py` runs them in one pytest session against
layers that live in sandboxes, `store.py` keeps each verdict, `marks.py` adds them up,
`reports/` tell them.
"""
