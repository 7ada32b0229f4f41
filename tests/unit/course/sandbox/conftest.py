import itertools
import json
import os
import shutil
import sys
from pathlib import Path

import flask
import pytest

from course.sandbox import launcher, order, workplace

HERE = Path(__file__).parent
SITE = str(Path(flask.__file__).parents[1])


@pytest.fixture(scope="session")
def common():
    return str(HERE / "common")


@pytest.fixture(scope="session")
def zygote(common):
    if not hasattr(os, "fork"):
        pytest.skip("this system cannot fork")
    with launcher.Zygote([common, SITE], ["ask", "flask"]) as zygote:
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


@pytest.fixture(scope="session")
def reply():
    def reply(sandbox):
        sandbox.socket.settimeout(10)
        with sandbox.socket.makefile() as lines:
            line = lines.readline()
        return json.loads(line) if line else sandbox.wait(10).words

    return reply


@pytest.fixture(params=[3, 2])
def level(request):
    if sys.platform != "linux":
        pytest.skip("only Linux has these locks")
    if request.param == 3 and os.geteuid() != 0:
        pytest.skip("only root can give a sandbox its own uid")
    return request.param


@pytest.fixture
def attack(spawn, reply, level):
    return lambda name, *arguments, **more: reply(spawn(name, *arguments, level=level, **more))


@pytest.fixture
def work(spawn, reply, level):
    return lambda name: reply(spawn(name, module="honest", level=level))


@pytest.fixture
def secret(place):
    path = place / "secret"
    path.write_text("the answers")
    return str(path)
