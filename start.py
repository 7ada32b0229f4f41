"""Set Bookshelf up and start it: the everyday commands, with nothing but Python.

It makes a folder `.venv` beside this file with a Python of its own, so that nothing else on
this machine changes, installs there what `setup.cfg` names, and hands over to the commands of
the project. A stamp in `.venv` tells what was installed, so the second time starts at once.
"""

import hashlib
import locale
import os
import signal
import subprocess
import sys
from pathlib import Path

HELP = """\
python3 start.py run          open the site; prepares everything the first time
python3 start.py test         run all tests; what follows goes to pytest
python3 start.py learn [DIR]  open the exercises, in DIR or in the folder workspace
python3 start.py bookshelf …  the commands of the shop, such as bookshelf load FILE.csv
python3 start.py course …     the commands of the course, such as course list

Options follow the command: python3 start.py run --port 8000
"""
AIDE = """\
python3 start.py run          ouvre le site ; prépare tout la première fois
python3 start.py test         lance tous les tests ; la suite va à pytest
python3 start.py learn [DIR]  ouvre les exercices, dans DIR ou dans le dossier workspace
python3 start.py bookshelf …  les commandes de la librairie, comme bookshelf load FICHIER.csv
python3 start.py course …     les commandes du cours, comme course list

Les options suivent la commande : python3 start.py run --port 8000
"""

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed.txt"
# A hand-out holds no tests of the toolkit.
IS_HANDOUT = not (HERE / "tests" / "unit" / "course").is_dir()


def speaks_french() -> bool:
    """Return whether the reader's language is French. Else we speak English."""
    names = ("BOOKSHELF_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    asked = next((os.environ[name] for name in names if os.environ.get(name)), None)
    return (asked or locale.getlocale()[0] or "").lower().startswith("fr")


def say(english: str, french: str) -> None:
    """Print a sentence, at once, in the reader's language."""
    print(french if speaks_french() else english, flush=True)


def main(arguments: "list[str]") -> int:
    """Do what was asked for on the command line."""
    if sys.version_info < (3, 10):  # noqa: UP036 (an older Python must be told so)
        version = sys.version.split()[0]
        say(
            f"Bookshelf needs Python 3.10 or newer, and this is {version}. Install a newer one"
            " from https://www.python.org/downloads/ and start again with it.",
            f"Bookshelf a besoin de Python 3.10 au moins, et voici {version}. Installez-en un"
            " plus récent depuis https://www.python.org/downloads/ et relancez avec lui.",
        )
        return 2
    commands = {"run": run, "test": test, "learn": learn, "bookshelf": shop, "course": course}
    name = arguments[0] if arguments else "--help"
    if name in commands:
        return commands[name](arguments[1:])
    if name not in ("-h", "--help", "help"):
        say(f"There is no command “{name}” here.\n", f"Il n’y a pas de commande « {name} » ici.\n")
    say(HELP, AIDE)
    return 0 if name in ("-h", "--help", "help") else 2


def run(options: "list[str]") -> int:
    """Open the site."""
    prepare("course")
    return hand_over("bookshelf", "run", *options, folder=HERE)


def test(options: "list[str]") -> int:
    """Run the tests, and show which lines of bookshelf/ no test has reached."""
    prepare("course" if IS_HANDOUT else "dev")
    code = call("coverage", "run", "-m", "pytest", *options)
    call("coverage", "report")
    return code


def learn(options: "list[str]") -> int:
    """Open the exercises: here in a hand-out, else in a workspace that is made once."""
    prepare("course")
    folder = HERE
    if not IS_HANDOUT:
        named = bool(options) and not options[0].startswith("-")
        folder = Path(options.pop(0)).resolve() if named else HERE / "workspace"
        if not folder.is_dir() or not any(folder.iterdir()):
            code = call("course", "handout", str(folder))
            if code:
                return code
        elif not (folder / "course.toml").is_file():
            say(
                f"{folder} holds something else. Name a new folder: python3 start.py learn DIR",
                f"{folder} contient autre chose. Donnez un nouveau dossier :"
                " python3 start.py learn DIR",
            )
            return 2
    # Python looks for modules first in the folder where it starts: the student's own layers.
    return hand_over("course", "learn", *options, folder=folder)


def shop(options: "list[str]") -> int:
    """Pass everything on to the command `bookshelf`."""
    prepare("course")
    return hand_over("bookshelf", *options)


def course(options: "list[str]") -> int:
    """Pass everything on to the command `course`."""
    prepare("course")
    return hand_over("course", *options)


def prepare(extra: str) -> None:
    """Install Bookshelf in `.venv` with this extra of setup.cfg, unless it is there already."""
    needed = HERE.joinpath("setup.cfg").read_bytes() + str(HERE).encode()
    stamp = hashlib.sha256(needed).hexdigest()
    installed = STAMP.read_text().split() if STAMP.is_file() and PYTHON.is_file() else []
    if stamp in installed and (extra in installed or "dev" in installed):
        return
    say(
        "Preparing Bookshelf. The first time takes a minute or two, and needs the network.",
        "Préparation de Bookshelf. La première fois, il faut une minute ou deux, et le réseau.",
    )
    if not works("-m", "pip", "--version"):
        say(f"  A Python of its own, in {VENV}", f"  Un Python à part, dans {VENV}")
        quietly(
            [sys.executable, "-m", "venv", "--clear", str(VENV)],
            "Python could not make this folder. On Debian and Ubuntu, install python3-venv.",
            "Python n’a pas pu créer ce dossier. Sous Debian et Ubuntu, installez python3-venv.",
        )
    say("  What Bookshelf is built on: Flask, Jinja…", "  Ce qui porte Bookshelf : Flask, Jinja…")
    quietly(
        [str(PYTHON), "-m", "pip", "install", "--no-input", "-e", f"{HERE}[{extra}]"],
        "pip could not install it. See that this machine is online, then run the same again.",
        "pip n’a pas pu l’installer. Vérifiez la connexion au réseau, puis relancez.",
    )
    STAMP.write_text(f"{stamp} {extra}\n")


def works(*options: str) -> bool:
    """Return whether the Python in `.venv` is there, and can do this."""
    if not PYTHON.is_file():
        return False
    return subprocess.run([str(PYTHON), *options], capture_output=True).returncode == 0


def quietly(command: "list[str]", english: str, french: str) -> None:
    """Run a command without a word; when it fails, show its last lines and leave."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        errors="replace",
    )
    if done.returncode != 0:
        print(*done.stdout.splitlines()[-15:], sep="\n")
        say(f"\n{english}", f"\n{french}")
        sys.exit(2)


def call(*module: str) -> int:
    """Run a module with the Python in `.venv`, in this folder; return its exit code."""
    return subprocess.run([str(PYTHON), "-m", *module], cwd=HERE).returncode


def hand_over(*module: str, folder: "Path | None" = None) -> int:
    """Become this module of the Python in `.venv`, in this folder or where we are."""
    command = [str(PYTHON), "-m", *module]
    os.chdir(folder or Path.cwd())
    if os.name != "nt":
        os.execv(command[0], command)
    # Windows cannot: we wait, and leave Ctrl+C to the other.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.run(command).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("\nStopped.", "\nArrêté.")
        sys.exit(130)
