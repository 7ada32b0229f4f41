"""The course toolkit: it cuts exercises out of the app, answers students, grades submissions.

It reads the app as text and runs it in other processes: nothing here imports the app.
"""
