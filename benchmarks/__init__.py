"""How fast it is: each benchmark prints a ratio against a peer or a floor measured in the same run.

    python -m benchmarks.pages       a page of the catalogue beside bare WSGI: 0.30 or more
    python -m benchmarks.catalogue   a million books beside a thousand: 1.5 or less, a search 3
    python -m benchmarks.load        `bookshelf load` beside `sqlite-utils insert`: 1.5 or less
    python -m benchmarks.start       from the command to the first page: 2.0 or less
    python -m benchmarks.loop        from a save to the verdict: 0.2 or less
    python -m benchmarks.grading     the grader beside a fresh pytest: 6 times as fast or more

With --short each takes less than two minutes, which is what `.ci/run` asks for. The ratio
travels from machine to machine, the times do not; on a busy machine neither does.
"""
