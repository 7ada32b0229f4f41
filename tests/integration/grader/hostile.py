"""Submissions of those who cheat or exhaust: none earns a point that its code has not."""

from __future__ import annotations

import os
import shutil

from .classroom import (
    BOOKS,
    CONTROLLERS,
    MODELS,
    PROJECT,
    VIEWS,
    Classroom,
    append,
    change,
    in_get,
    prepend,
)

hostile = Classroom()
GET = {"lost": ("models/get-book",), "guilty": ("models",)}
ALL_MODELS = {"lost": ("models",), "guilty": ("models",)}


@hostile.case("forge-leave-at-import", **ALL_MODELS)
def _(folder):
    prepend(folder / MODELS, "import os\nos._exit(0)")


@hostile.case("forge-equal-to-everything", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "class Yes:\n"
        "    def __eq__(self, other): return True\n"
        "    def __getattr__(self, name): return self\n"
        "return Yes()",
    )


@hostile.case("forge-frames-on-the-channel", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import os\n"
        'body = b\'{"type":"returned","value":null}\'\n'
        "for descriptor in range(3, 20):\n"
        "    try:\n"
        "        os.write(descriptor, len(body).to_bytes(4, 'big') + body)\n"
        "    except OSError:\n"
        "        pass\n"
        "os._exit(0)",
    )


@hostile.case("forge-walk-memory-for-answers", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import gc, sys\n"
        "for found in gc.get_objects():\n"
        "    if type(found).__name__ in ('Function', 'Session', 'Item'):\n"
        "        found.obj = lambda *_, **__: None\n"
        "if 'pytest' in sys.modules or '_pytest' in sys.modules:\n"
        "    sys.modules['pytest'].raises = None\n"
        "raise RuntimeError('nothing found')",
    )


@hostile.case("forge-read-the-tests", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import os\n"
        "for place, folders, names in os.walk('/'):\n"
        "    for name in names:\n"
        "        if name in ('test_get_book.py', 'grades.db'):\n"
        "            return open(os.path.join(place, name)).read()\n"
        "raise RuntimeError('nothing found')",
    )


@hostile.case("forge-files-of-its-own", **GET)
def _(folder):
    plugin = "import pytest\n\n@pytest.hookimpl\ndef pytest_runtest_call():\n    pass\n"
    for place in (folder, folder / "bookshelf", folder / "bookshelf/models"):
        (place / "conftest.py").write_text(plugin)
        (place / "sitecustomize.py").write_text("import os\nos._exit(0)\n")
        (place / "pytest.py").write_text("raises = None\n")
        (place / "pytest.ini").write_text("[pytest]\naddopts = --collect-only\n")
        (place / "sqlite3.py").write_text("connect = None\n")
    in_get(folder / BOOKS, "return None")


@hostile.case("forge-links-to-the-tests", **GET)
def _(folder):
    os.symlink("/", folder / "bookshelf/models/everything")
    os.symlink("/dev/zero", folder / "bookshelf/models/zero.py")
    os.symlink("/etc/passwd", folder / "bookshelf/models/passwd.py")
    in_get(folder / BOOKS, "return open(__file__.replace('books', 'passwd')).read()")


@hostile.case("forge-at-exit-and-threads", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import atexit, threading\n"
        "atexit.register(print, 'passed')\n"
        "threading.Thread(target=print).start()",
    )


@hostile.case("forge-kill-the-parent", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\nos.kill(-1, signal.SIGKILL)",
    )


@hostile.case("forge-wrong-types", **GET)
def _(folder):
    in_get(folder / BOOKS, "return {'title': ['not', 'text'], 'author': 1, 'id': 'one'}")


@hostile.case("forge-a-promise-of-its-own", **GET)
def _(folder):
    with open(folder / "bookshelf/models/errors.py", "a") as file:
        file.write("\n\nclass BookNotFound(BaseException):\n    pass\n")
    in_get(folder / BOOKS, "raise KeyError(book_id)")


@hostile.case("exhaust-loop-without-end", **GET)
def _(folder):
    in_get(folder / BOOKS, "while True: pass")


@hostile.case("exhaust-swallow-the-clock", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import signal\n"
        "for number in range(1, 32):\n"
        "    try: signal.signal(number, signal.SIG_IGN)\n"
        "    except OSError: pass\n"
        "while True:\n"
        "    try:\n"
        "        while True: pass\n"
        "    except BaseException: pass",
    )


@hostile.case("exhaust-memory", **GET)
def _(folder):
    in_get(folder / BOOKS, "hoard = []\nwhile True: hoard.append(bytearray(10 ** 8))")


@hostile.case("exhaust-forks", **GET)
def _(folder):
    in_get(folder / BOOKS, "import os\nwhile True: os.fork()")


@hostile.case("exhaust-disk-and-descriptors", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "kept = [open(f'litter{number}', 'wb') for number in range(10 ** 6)]\n"
        "while True: kept[0].write(bytes(10 ** 7))",
    )


@hostile.case("exhaust-endless-output", **GET)
def _(folder):
    in_get(folder / BOOKS, "while True: print('x' * 10 ** 6)")


@hostile.case("exhaust-deep-reply", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "nested = []\nfor _ in range(10 ** 6): nested = [nested]\nreturn nested",
    )


@hostile.case("exhaust-huge-reply", **GET)
def _(folder):
    in_get(folder / BOOKS, "return book_of({'title': 'x' * 10 ** 8})")


@hostile.case("exhaust-recursion-and-crash", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import sys\n"
        "sys.setrecursionlimit(10 ** 9)\n"
        "def deeper(): return deeper()\n"
        "return deeper()",
    )


@hostile.case("exhaust-sleep-at-import", lost=("views",), guilty=("views",))
def _(folder):
    prepend(folder / VIEWS, "import time\ntime.sleep(3600)")


@hostile.case(
    "exhaust-call-back-for-ever", lost=("controllers/show-book",), guilty=("controllers",)
)
def _(folder):
    code = "while True: desk.library.books.count()"
    marker = "# exercise: controllers/show-book\n"
    change(folder / CONTROLLERS, marker, f"{marker}        {code}\n")


@hostile.case("leak-by-network", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import socket\n"
        "for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):\n"
        "    channel = socket.socket(socket.AF_INET, kind)\n"
        "    channel.connect(('127.0.0.1', 9))\n"
        "    channel.send(b'secret')",
    )


@hostile.case("leak-files-for-the-next", **GET)
def _(folder):
    append(folder / MODELS, "import os\nSEEN = os.path.exists('/tmp/bookshelf-left-behind')\n")
    in_get(
        folder / BOOKS,
        "open('/tmp/bookshelf-left-behind', 'w').write('left')\nreturn None",
    )


@hostile.case("forge-package-is-a-link", lost=("models", "views", "controllers"))
def _(folder):
    shutil.rmtree(folder / "bookshelf")
    os.symlink(PROJECT.root / "bookshelf", folder / "bookshelf")


@hostile.case("forge-layer-is-a-link", lost=("models",))
def _(folder):
    shutil.rmtree(folder / "bookshelf/models")
    os.symlink("../../right-as-the-reference/bookshelf/models", folder / "bookshelf/models")


@hostile.case("forge-line-that-is-no-number", **GET)
def _(folder):
    in_get(
        folder / BOOKS,
        "import os\n"
        'body = \'{"type":"failed","kind":"Odd","message":"","where":"x:\u00b2"}\'.encode()\n'
        "os.write(3, len(body).to_bytes(4, 'big') + body)\n"
        "os._exit(0)",
    )


@hostile.case("exhaust-file-named-pycache", whole=True)
def _(folder):
    (folder / "bookshelf/models/__pycache__").write_text("x")


@hostile.case("exhaust-nested-data", whole=True)
def _(folder):
    append(
        folder / MODELS,
        "import os\n"
        "place = os.getcwd()\n"
        "for _ in range(1500):\n"
        "    os.mkdir('a')\n"
        "    os.chdir('a')\n"
        "os.chdir(place)\n",
    )


@hostile.case(
    "exhaust-reader-of-pages", lost=("views/book-list", "views/book-form"), guilty=("views",)
)
def _(folder):
    append(folder / VIEWS, "def render(*_, **__):\n    return '<a ' * 300_000\n")
