"""The levels of isolation, as a table made from what each level stands on."""

from __future__ import annotations

from course.sandbox.order import LEVELS, MEBIBYTE, Limits

STEPS = ("limits", "landlock", "seccomp", "uid", "network")
WORDS = {
    "en": {
        "step": "What holds at level",
        "process": "a process of its own, and the clock",
        "limits": "`limits`: {memory} MiB of memory, files of {file} MiB, {descriptors} open files",
        "landlock": "`landlock`: its own files only",
        "seccomp": "`seccomp`: no network, no new processes, no tracing",
        "uid": "`uid`: a user of its own",
        "network": "`network`: an empty network of its own",
    },
    "fr": {
        "step": "Ce qui tient au niveau",
        "process": "un processus à part, et l’horloge",
        "limits": "`limits` : {memory} Mio de mémoire, des fichiers de {file} Mio,"
                  " {descriptors} fichiers ouverts",
        "landlock": "`landlock` : ses propres fichiers, rien d’autre",
        "seccomp": "`seccomp` : ni réseau, ni nouveaux processus, ni traçage",
        "uid": "`uid` : un utilisateur à lui seul",
        "network": "`network` : un réseau vide, à lui seul",
    },
}  # fmt: skip


def table(language: str) -> str:
    """Return the table in Markdown: a row for each step, a column for each level."""
    unknown = frozenset().union(*LEVELS.values()) - set(STEPS)
    if unknown:
        raise ValueError(f"docs/drawings/levels.py does not tell of {', '.join(sorted(unknown))}")
    words, limits = WORDS[language], Limits()
    facts = {
        "memory": limits.memory // MEBIBYTE,
        "file": limits.file // MEBIBYTE,
        "descriptors": limits.descriptors,
    }
    levels = sorted({*LEVELS, 0})
    head = [words["step"], *map(str, levels)]
    rows = [head, ["---", *(":-:" for _ in levels)], [words["process"], *("✓" for _ in levels)]]
    for step in STEPS:
        held = ["✓" if step in LEVELS.get(level, ()) else "" for level in levels]
        rows.append([words[step].format(**facts), *held])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
