"""Pictures to test with."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image

RED, BLUE, WHITE = (200, 0, 0), (0, 0, 200), (255, 255, 255)
# Where EXIF says how the camera was held (CIPA DC-008, tag Orientation).
ORIENTATION = 0x0112


def picture(kind="PNG", size=(60, 84), colour=RED, mode="RGB", **options):
    """Return a file with a picture in one colour."""
    return saved(Image.new(mode, size, colour), kind, **options)


def saved(image, kind="PNG", **options):
    """Return a file with this picture."""
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def opened(content):
    """Return the picture that is in a file."""
    return Image.open(BytesIO(content))


def is_like(seen, colour):
    """Return whether a colour is this one, as far as JPEG keeps it."""
    return all(abs(one - other) < 8 for one, other in zip(seen, colour, strict=True))


def png_of_size(width, height):
    """Return a small PNG that says it is of this size, and has one row of it."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    row = zlib.compress(bytes(1 + width // 8))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", row) + _chunk(b"IEND")


def _chunk(kind, content=b""):
    """Return a chunk of a PNG (ISO/IEC 15948)."""
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))
