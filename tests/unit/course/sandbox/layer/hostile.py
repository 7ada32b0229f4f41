"""What a submission might try. Each function returns what it won, or raises."""

import asyncio
import ctypes
import importlib
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time


def read(path):
    with open(path, "rb") as file:
        return file.read(20).decode("latin-1")


def write(path):
    with open(path, "w") as file:
        return file.write("forged")


def list_folder(path):
    return os.listdir(path)


def link(path):
    os.link(path, "taken")
    return read("taken")


def point_to(path):
    os.symlink(path, "pointer")


def open_up(path):
    os.chmod(path, 0o777)


def read_parent(name):
    return read(f"/proc/{os.getppid()}/{name}")


def connect_tcp():
    socket.create_connection(("127.0.0.1", 80), timeout=1)


def listen_tcp():
    socket.create_server(("127.0.0.1", 0))


def send_udp():
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"answers", ("127.0.0.1", 53))


def connect_abstract():
    socket.socket(socket.AF_UNIX).connect("\0somebody")


def send_beside_the_pair():
    one, _ = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    one.sendto(b"answers", "\0somebody")


def fork():
    return os.fork()


def run_a_program():
    return subprocess.run(["/usr/bin/id"], capture_output=True, text=True).stdout


def become_a_program():
    os.execv("/bin/sh", ["sh", "-c", "exit 3"])


def start_a_thread():
    threading.Thread(target=print).start()


def kill_parent():
    os.kill(os.getppid(), signal.SIGKILL)


def raise_own_limits():
    resource.setrlimit(resource.RLIMIT_NOFILE, (10_000, 10_000))


def call_c(name, *arguments):
    library = ctypes.CDLL(None, use_errno=True)
    result = getattr(library, name)(*arguments)
    return [result, ctypes.get_errno()]


def trace_parent():
    attach = 16
    return call_c("ptrace", attach, os.getppid(), None, None)


def take_memory():
    return len(bytearray(1 << 30))


def take_descriptors():
    return [os.open("/dev/null", os.O_RDONLY) for _ in range(1000)]


def write_for_ever():
    with open("big", "wb", buffering=0) as file:
        for _ in range(64):
            file.write(bytes(1 << 20))


def never_return():
    while True:
        try:
            time.sleep(1)
        except BaseException:
            continue


def burn():
    while True:
        pass


def leave(code):
    os._exit(code)


def crash():
    ctypes.string_at(0)


def leave_a_file():
    write("leftover")
    return os.getcwd()


def hide_a_file():
    os.makedirs("hidden/inside")
    write("hidden/inside/leftover")
    os.umask(0)
    os.mkdir("shut", 0o300)
    write("shut/leftover")


def start_a_survivor():
    if os.fork() == 0:
        time.sleep(60)
    return os.getpid()


def who():
    return {"uid": os.getuid(), "modules": sorted(sys.modules), "path": sys.path}


def import_module(name):
    return importlib.import_module(name).__name__


def surroundings():
    return dict(os.environ)


def descriptors():
    return [number for number in range(64) if is_open(number)]


def is_open(number):
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def run_a_loop():
    return asyncio.run(asyncio.sleep(0, "awake"))
