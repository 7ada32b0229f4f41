import itertools
import json
import os
import shutil
import sys
import sysconfig
from pathlib import Path

import pytest

from course.sandbox import launcher, order, workplace

HERE = Path(__file__).parent
COMMON = str(HERE / "common")
SITE = sysconfig.get_path("purelib")


@pytest.fixture(scope="session")
def zygote():
    if not hasattr(os, "fork"):
        pytest.skip("this system cannot fork")
    with launcher.Zygote([COMMON, SITE], ["ask", "flask"]) as zygote:
        yield zygote


@pytest.fixture(scope="session")
def place():
    place = Path(workplace.workplace())
    shutil.copytree(HERE / "layer", place / "layer", ignore=lambda *_: ["__pycache__"])
    yield place
    shutil.rmtree(place)


@pytest.fixture
def new_order(place):
    numbers = itertools.count()

    def new_order(name, *arguments, module="hostile", entry="ask:answer", **more):
        data = place / f"data-{os.urandom(4).hex()}-{next(numbers)}"
        data.mkdir()
        options = {"module": module, "name": name, "arguments": arguments}
        return order.Order(str(place / "layer"), str(data), entry, options=options, **more)

    return new_order


@pytest.fixture
def spawn(zygote, new_order):
    alive = []

    def spawn(name, *arguments, **more):
        alive.append(zygote.spawn(new_order(name, *arguments, **more)))
        return alive[-1]

    yield spawn
    for sandbox in alive:
        sandbox.close()


def reply(sandbox):
    """What the sandbox says within ten seconds, or how it ended without a word."""
    sandbox.socket.settimeout(10)
    line = sandbox.socket.makefile().readline()
    return json.loads(line) if line else sandbox.wait(10).words


@pytest.fixture(params=[3, 2])
def level(request):
    if sys.platform != "linux":
        pytest.skip("only Linux has these locks")
    if request.param == 3 and os.geteuid() != 0:
        pytest.skip("only root can give a sandbox its own uid")
    return request.param


@pytest.fixture
def attack(spawn, level):
    return lambda name, *arguments, **more: reply(spawn(name, *arguments, level=level, **more))


@pytest.fixture
def work(spawn, level):
    return lambda name: reply(spawn(name, module="honest", level=level))


@pytest.fixture
def secret(place):
    path = place / "secret"
    path.write_text("the answers")
    return str(path)
