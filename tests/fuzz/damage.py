"""What is done to a list: to its bytes, to the parts of a zip file, to XML values, to rows."""

from __future__ import annotations

import random
import re
import zipfile
import zlib
from io import BytesIO

_ODD_VALUES = (
    b"", b"0", b"-1", b"1e308", b"NaN", b"999999999999999999999", b"2147483648", b"1048577", b"XFE1", b"A0",
    b"#REF!", b"&#0;", b"&lt;b&gt;", b"&amp;amp;", b"\xff\xfe", b"%s%n", b"../../x", b"_x0000_", b"true", b"2026-13-45",
    b"25:61", b"9" * 400,
)  # fmt: skip
_XML_VALUE = re.compile(rb'(?<==")[^"]{0,60}(?=")|(?<=>)[^<>]{1,60}(?=<)')
_XML_ROW = re.compile(rb"<(\w+:)?(row|Row|tr|table-row)\b.*?</(\w+:)?\2>", re.DOTALL)


def damaged(data: bytes, random_: random.Random) -> bytes:
    """The bytes with one to four damages."""
    for _ in range(random_.randrange(1, 5)):
        is_zip = data.startswith(b"PK\x03\x04")
        if is_zip and random_.random() < 0.75:
            data = _in_zip(data, random_)
        else:
            data = random_.choice(_WAYS if not is_zip else _WAYS[:5])(data, random_)
    return data


def _in_zip(data: bytes, random_: random.Random) -> bytes:
    """The zip file made anew, whole, with a part that is lost, exchanged or damaged."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = [(name, archive.read(name)) for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, KeyError, zlib.error):
        return data
    if not parts:
        return data
    sheets = [i for i, (name, _part) in enumerate(parts) if "sheet" in name or "content" in name]
    i = random_.choice(sheets) if sheets and random_.random() < 0.6 else random_.randrange(len(parts))
    way = random_.randrange(10)
    name, part = parts[i]
    if way == 0:
        del parts[i]
    elif way == 1:
        parts[i] = (name, random_.choice(parts)[1])
    elif way == 2:
        parts.append((name, part))
    else:
        parts[i] = (name, random_.choice(_WAYS)(part, random_))
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        seen = set()
        for name, part in parts:
            archive.writestr(name if name not in seen else f"{name}.2", part)
            seen.add(name)
    return out.getvalue()


def _flipped(data: bytes, random_: random.Random) -> bytes:
    if not data:
        return data
    found = bytearray(data)
    for _ in range(random_.randrange(1, 9)):
        found[random_.randrange(len(found))] ^= 1 << random_.randrange(8)
    return bytes(found)


def _cut(data: bytes, random_: random.Random) -> bytes:
    return data[: random_.randrange(len(data) + 1)]


def _without(data: bytes, random_: random.Random) -> bytes:
    start = random_.randrange(len(data) + 1)
    return data[:start] + data[start + random_.randrange(200) :]


def _doubled(data: bytes, random_: random.Random) -> bytes:
    start = random_.randrange(len(data) + 1)
    piece = data[start : start + random_.randrange(400)]
    return data[:start] + piece * random_.randrange(1, 4) + data[start:]


def _foreign(data: bytes, random_: random.Random) -> bytes:
    start = random_.randrange(len(data) + 1)
    piece = random_.choice((b"\0" * 20, random_.randbytes(10), b'"', b"\r", b"\n\n", b"\xff", *_ODD_VALUES))
    return data[:start] + piece + data[start + random_.choice((0, len(piece))) :]


def _other_value(data: bytes, random_: random.Random) -> bytes:
    places = [m.span() for m in _XML_VALUE.finditer(data[:400_000])]
    for start, end in sorted(random_.sample(places, min(len(places), random_.randrange(1, 6))), reverse=True):
        data = data[:start] + random_.choice(_ODD_VALUES) + data[end:]
    return data


def _other_rows(data: bytes, random_: random.Random) -> bytes:
    """A row or line lost, doubled or moved."""
    spans = [m.span() for m in _XML_ROW.finditer(data[:400_000])]
    if not spans:
        lines = data.splitlines(keepends=True)
        if lines:
            line = lines.pop(random_.randrange(len(lines)))
            for _ in range(random_.randrange(3)):
                lines.insert(random_.randrange(len(lines) + 1), line)
        return b"".join(lines)
    start, end = random_.choice(spans)
    row, at = data[start:end], random_.choice(spans)[0]
    return random_.choice((data[:start] + data[end:], data[:at] + row * random_.randrange(1, 50) + data[at:]))


_WAYS = (_flipped, _cut, _without, _doubled, _foreign, _other_value, _other_value, _other_rows)
