"""What is taken for a picture, and how it is drawn anew."""

from __future__ import annotations

import warnings

import pytest
from PIL import Image

from bookshelf.models import Fault
from tests.books import EMMA
from tests.pictures import (
    BLUE,
    ORIENTATION,
    RED,
    WHITE,
    is_like,
    opened,
    picture,
    png_of_size,
    saved,
)
from tests.shop import shelve

MOST_BYTES = 2 * 1024 * 1024
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.fixture
def put(library, covers):
    """A function that gives Emma a picture."""
    emma = shelve(library, EMMA)
    return lambda content: covers.put(emma.id, content)


@pytest.fixture
def drawn(put, covers):
    """A function that gives Emma a picture and returns how it was drawn."""
    return lambda content: opened(covers.get(put(content).cover).content)


def exif(orientation):
    """Return what a camera writes beside a picture."""
    found = Image.Exif()
    found[ORIENTATION] = orientation
    found[0x010E] = "A secret"
    return found


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_picture_of_each_kind_becomes_a_jpeg(drawn, kind):
    found = drawn(picture(kind))

    assert (found.format, found.mode, found.size) == ("JPEG", "RGB", (60, 84))
    assert is_like(found.getpixel((30, 42)), RED)


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "ICO", "PPM", "PDF", "TGA", "EPS"])
def test_picture_of_another_kind_is_refused(put, faults, kind):
    assert faults(put, picture(kind)) == {"cover": Fault("not-a-picture")}


@pytest.mark.parametrize(
    ("mode", "colour"),
    [("1", 1), ("L", 255), ("LA", (255, 255)), ("P", 0), ("RGBA", (255, 255, 255, 255))],
)
def test_picture_in_each_mode_can_be_drawn(drawn, mode, colour):
    found = drawn(picture(mode=mode, colour=colour))

    assert (found.mode, found.size) == ("RGB", (60, 84))


def test_jpeg_for_print_can_be_drawn(drawn):
    found = drawn(picture("JPEG", mode="CMYK", colour=(0, 0, 0, 0)))

    assert is_like(found.getpixel((5, 5)), WHITE)


def test_grey_of_16_bits_keeps_its_shade(drawn):
    found = drawn(picture(mode="I;16", colour=0x8000))

    assert is_like(found.getpixel((5, 5)), (128, 128, 128))


def test_what_shows_through_is_drawn_on_white(drawn):
    found = drawn(picture(mode="RGBA", colour=(0, 0, 0, 0)))

    assert is_like(found.getpixel((5, 5)), WHITE)


def test_of_a_moving_picture_the_first_is_drawn(drawn):
    later = Image.new("RGB", (60, 84), BLUE)
    moving = picture("GIF", save_all=True, append_images=[later], duration=100)

    assert is_like(drawn(moving).getpixel((5, 5)), RED)


@pytest.mark.parametrize(
    ("size", "after"),
    [
        ((600, 840), (600, 840)),
        ((1200, 1680), (600, 840)),
        ((1200, 840), (600, 420)),
        ((300, 1680), (150, 840)),
        ((1, 1), (1, 1)),
        ((4000, 2), (600, 1)),
    ],
)
def test_large_picture_is_made_to_fit_and_a_small_one_stays(drawn, size, after):
    assert drawn(picture(size=size)).size == after


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_picture_of_a_camera_held_sideways_is_turned_upright(drawn, kind):
    sideways = Image.new("RGB", (80, 40), RED)
    sideways.paste(BLUE, (0, 0, 40, 40))

    found = drawn(saved(sideways, kind, exif=exif(6)))

    assert found.size == (40, 80)
    assert is_like(found.getpixel((20, 10)), BLUE)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_is_kept_of_what_a_picture_says_of_its_maker(put, covers, kind):
    book = put(picture(kind, exif=exif(1), icc_profile=b"A secret", xmp=b"A secret"))

    content = covers.get(book.cover).content
    assert b"secret" not in content
    assert dict(opened(content).getexif()) == {}


def test_script_behind_a_picture_is_not_kept(put, covers):
    book = put(picture("JPEG") + b"<script>alert(1)</script>")

    assert b"script" not in covers.get(book.cover).content


def test_nothing_is_no_picture(put, faults):
    assert faults(put, b"") == {"cover": Fault("required")}


def test_picture_has_two_mebibytes_at_most(put, faults):
    small = picture("JPEG")
    largest = small + bytes(MOST_BYTES - len(small))

    assert faults(put, largest + b"\0") == {"cover": Fault("too-large")}
    assert put(largest).cover


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"Emma, by Jane Austen", id="text"),
        pytest.param(SVG, id="svg"),
        pytest.param(b'<?xml version="1.0"?>' + SVG, id="xml"),
        pytest.param(b"GIF89a/*" + SVG + b"*/=1;", id="gif that is a script"),
        pytest.param(SVG + picture(), id="page with a picture behind it"),
        pytest.param(b"%PDF-1.4\n" + picture("JPEG"), id="pdf with a picture behind it"),
        pytest.param(b"\x89PNG\r\n\x1a\n", id="the beginning of a png"),
        pytest.param(b"RIFF\x04\0\0\0WEBP", id="the beginning of a webp"),
        pytest.param(b"\xff\xd8\xff", id="the beginning of a jpeg"),
        pytest.param(b"GIF89a", id="the beginning of a gif"),
        pytest.param(b"\0" * 5000, id="zeros"),
        pytest.param(png_of_size(0, 0), id="png without width"),
        pytest.param(png_of_size(100, 100), id="png without most rows"),
        pytest.param(png_of_size(8000, 8000), id="bomb of 64 million pixels"),
        pytest.param(png_of_size(10_000, 10_000), id="bomb of 100 million pixels"),
        pytest.param(png_of_size(60_000, 60_000), id="bomb of 3,600 million pixels"),
        pytest.param(png_of_size(2**31 - 1, 2**31 - 1), id="bomb beyond all"),
    ],
)
def test_what_is_no_picture_is_refused_in_silence(put, faults, capfd, content):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        found = faults(put, content)

    assert found == {"cover": Fault("not-a-picture")}
    assert (warned, capfd.readouterr().err) == ([], "")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_file_that_was_cut_off_is_refused(put, faults, kind, share):
    whole = saved(Image.effect_noise((200, 200), 90).convert("RGB"), kind)

    found = faults(put, whole[: int(len(whole) * share)])

    assert found == {"cover": Fault("not-a-picture")}


@pytest.mark.parametrize("content", [b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM", b"\xff" * 99])
def test_broken_words_of_a_camera_are_no_fault_of_ours(put, capfd, content):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        put(picture("JPEG", exif=content))

    assert (warned, capfd.readouterr().err) == ([], "")
