"""A headless Chromium that is spoken to over two pipes (Chrome DevTools Protocol)."""

from __future__ import annotations

import base64
import itertools
import json
import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
# The browser reads from descriptor 3 and writes to 4, which the shell arranges.
START = 'exec "$0" "$@" 3<&"$READ_FROM" 4>&"$WRITE_TO"'
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)


@dataclass(frozen=True)
class Device:
    """What the page is looked at with."""

    name: str
    width: int
    height: int
    scale: float = 1.0


def find_browser() -> str | None:
    """Return the path of a Chromium, or None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Browser:
    """One browser with one page. Use it in a `with` statement."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._numbers = itertools.count(1)
        self._rest = b""
        self._session: str | None = None

    def __enter__(self) -> Browser:
        self._profile = TemporaryDirectory(ignore_cleanup_errors=True)
        theirs_in, self._write = os.pipe()
        self._read, theirs_out = os.pipe()
        flags = [*FLAGS, f"--user-data-dir={self._profile.name}"]
        self._process = subprocess.Popen(
            ["bash", "-c", START, self._program, *flags],
            pass_fds=(theirs_in, theirs_out),
            env={**os.environ, "READ_FROM": str(theirs_in), "WRITE_TO": str(theirs_out)},
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._read)
        os.close(self._write)
        self._profile.cleanup()

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send one command and return its result."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return dict(answer["result"])

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            part = os.read(self._read, 1 << 16)
            if not part:
                raise RuntimeError("the browser has ended")
            self._rest += part
        line, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(line))

    def look_with(self, device: Device, scheme: str) -> None:
        """Take a device in hand, in light or in dark."""
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=device.width,
            height=device.height,
            deviceScaleFactor=device.scale,
            mobile=device.width < 600,
        )
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.ask("Emulation.setEmulatedMedia", features=features)

    def keep_cookie(self, address: str, name: str, value: str) -> None:
        """Keep a cookie of a site, or forget it where there is no value."""
        if value:
            self.ask("Network.setCookie", url=address, name=name, value=value)
        else:
            self.ask("Network.deleteCookies", url=address, name=name)

    def open(self, address: str) -> None:
        """Go to an address and wait for the page."""
        self.ask("Page.navigate", url=address)
        self.wait()

    def run(self, script: str) -> Any:
        """Return what a script in the page gives."""
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        return result["result"].get("value")

    def wait(self, seconds: float = 10) -> None:
        """Wait until the page has loaded."""
        deadline = time.monotonic() + seconds
        time.sleep(0.25)
        while self.run("document.readyState") != "complete":
            if time.monotonic() > deadline:
                raise RuntimeError("the page does not load")
            time.sleep(0.05)

    def picture(self, quality: int, whole: bool = False) -> bytes:
        """Return what is seen, or the whole page, as WebP."""
        taken = self.ask(
            "Page.captureScreenshot", format="webp", quality=quality, captureBeyondViewport=whole
        )
        return base64.b64decode(taken["data"])
