"""The standard library that students use, loaded before the fork.

That is faster, and what reads a file when first used (media types, OpenSSL's settings,
time zones) or lies behind a closed door has been read by then.
"""

from __future__ import annotations

import contextlib
import importlib
import mimetypes
import sys
import time

NAMES = """
abc argparse array ast asyncio base64 bisect calendar cmath codecs collections.abc
colorsys configparser contextlib contextvars copy csv dataclasses datetime decimal difflib
email.message email.utils enum fnmatch fractions functools gettext glob gzip hashlib heapq
hmac html.parser http.client http.cookies http.server importlib.metadata importlib.resources
inspect io ipaddress itertools json locale logging.config math numbers operator os.path
pathlib pprint queue random re secrets shutil sqlite3 ssl statistics string struct tempfile
textwrap threading time timeit tomllib traceback types typing unicodedata urllib.parse
urllib.request urllib.robotparser uuid warnings weakref wsgiref.simple_server wsgiref.util
xml.dom.minidom xml.etree.ElementTree xml.sax zipfile zlib zoneinfo
encodings.ascii encodings.cp1252 encodings.cp437 encodings.idna encodings.latin_1
encodings.mac_roman encodings.punycode encodings.raw_unicode_escape
encodings.unicode_escape encodings.utf_16 encodings.utf_32 encodings.utf_8_sig
"""


def load() -> None:
    """Load every name that this Python has."""
    for name in NAMES.split():
        with contextlib.suppress(ImportError):  # some are newer than others
            importlib.import_module(name)
    mimetypes.init()
    if sys.platform != "win32":
        time.tzset()
