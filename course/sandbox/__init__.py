"""A confined process for code that nobody has read yet.

A clean process, the *zygote*, is started before anything loads tests or answers.
For every order it forks a *sandbox*: the process locks itself in, says which locks
held, and only then runs the function that the order names. The trusted side keeps
one socket to talk through and one leash to end it with.

    with open_launcher(path=[common], preload=["flask"]) as launcher:
        sandbox = launcher.spawn(Order(root, data, entry="served:answer"))

This package knows processes, folders and the operating system. It must not know the
application, its swaps, the tests, nor any other part of `course`: what it imports
is what a student's code can find in memory.
"""
