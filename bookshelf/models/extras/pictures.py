"""Pictures from strangers: told by their content, and drawn anew as a JPEG."""

from __future__ import annotations

import warnings
from io import BytesIO
from threading import Lock

from PIL import Image, ImageOps

from ..errors import Fault, InvalidBook

FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
LARGEST = 2 * 1024 * 1024
MOST_PIXELS = 40_000_000
FRAME = (600, 840)

# A large picture takes 300 MB while it is drawn.
one_at_a_time = Lock()


def redraw(content: bytes) -> bytes:
    """Return a picture as a JPEG that fits into FRAME, upright and without metadata.

    Raises InvalidBook: "required", "too-large" or "not-a-picture" at "cover".
    """
    if not content:
        raise refusal("required")
    if len(content) > LARGEST:
        raise refusal("too-large")
    try:
        with one_at_a_time, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return as_jpeg(first_picture(content))
    # A file that is broken makes a decoder stumble in many ways, of which Pillow lists none.
    except Exception:
        raise refusal("not-a-picture") from None


def refusal(code: str) -> InvalidBook:
    """Return the error that says what is wrong with a cover."""
    return InvalidBook({"cover": Fault(code)})


def first_picture(content: bytes) -> Image.Image:
    """Return the first picture of a file, upright, with its colours and what shows through."""
    image = Image.open(BytesIO(content), formats=FORMATS)
    if image.width * image.height > MOST_PIXELS:
        raise ValueError("a small file that would unfold to a huge picture")
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I"):  # Grey in 16 bits, of which Pillow would keep the lower 8.
        upright = upright.point(lambda grey: grey / 256).convert("L")
    return upright.convert("RGBA")


def as_jpeg(image: Image.Image) -> bytes:
    """Return a picture that fits into FRAME, on white paper."""
    image.thumbnail(FRAME)
    paper = Image.new("RGBA", image.size, "white")
    drawn = BytesIO()
    Image.alpha_composite(paper, image).convert("RGB").save(drawn, "JPEG", quality=85)
    return drawn.getvalue()
