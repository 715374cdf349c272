"""How manifest files are named, and how they appear: whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import unicodedata
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from dispatcher.manifests.language import tr
from dispatcher.manifests.wording import legible
from dispatcher.model.manifest import Manifest, ManifestDay
from dispatcher.model.problem import MachineFault, Problem, Where

NAME_BYTES = 120
"""Longest driver's name inside a file name, in UTF-8 bytes: file systems stop at 255, old Windows paths at 260."""

UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f\u2028\u2029<>:"/\\|?*\ufffd]+')
UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Marks of direction and blanks without width: with them a name shows as another than it is."""
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def file_name(day: ManifestDay, manifest: Manifest | None, suffix: str) -> str:
    """The name of one file: `2026-11-23 Anna Virtanen.pdf`, or `2026-11-23 all routes.pdf` for None; in the
    manifest's language.

    Safe on Windows, macOS and Linux (the leading date also keeps names like CON or NUL harmless), and
    different for every manifest of the day, also where drivers share a name. `suffix` as in ".pdf".
    """
    whole_day = tr("all routes")
    names: dict[str, str] = {"": whole_day}
    taken = {whole_day.casefold()}
    for each in day.manifests:
        base = _safe(each.driver_name) or tr("driver")
        name, count = base, 1
        while name.casefold() in taken:
            count += 1
            name = f"{base} {count}"
        taken.add(name.casefold())
        names[f"route {each.route_id}"] = name
    key = "" if manifest is None else f"route {manifest.route_id}"
    return f"{day.date.isoformat()} {names[key]}{suffix}"


def _safe(name: str) -> str:
    plain = unicodedata.normalize("NFC", legible(name))
    plain = " ".join(UNSAFE.sub(" ", UNSEEN.sub("", plain)).split())
    return plain.encode()[:NAME_BYTES].decode(errors="ignore").strip(" .")


@contextmanager
def whole_file(target: Path) -> Iterator[BytesIO]:
    """Collects a file in memory and puts it in place in one step when the block ends without an error.

    Folders on the way are made. A file that is there already stays as it was until the new one is whole.
    Raises MachineFault in words: `disk-full`, `folder-read-only`, `file-in-use` or `file-not-written`.
    """
    part = target.parent / f".{uuid.uuid4().hex}.part"
    try:
        content = BytesIO()
        yield content
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content.getbuffer())
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(part, target)
    except OSError as error:
        raise MachineFault(_problem(error, target)) from error
    finally:
        _drop(part)


def _put_in_place(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except PermissionError as error:
        if not target.is_file():
            raise
        raise MachineFault(
            Problem(
                "file-in-use",
                f"{target.name} cannot be replaced; it is probably open in another program.",
                "Close it there and export again.",
                Where(str(target)),
            )
        ) from error


def _drop(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the fault that kept it there is already on its way to the user


def _problem(error: OSError, target: Path) -> Problem:
    where = Where(str(target))
    if error.errno in FULL:
        return Problem(
            "disk-full",
            f"There is no room left on the disk for {target.name}.",
            "Free some space or choose another folder, then export again.",
            where,
        )
    if error.errno in FORBIDDEN:
        return Problem(
            "folder-read-only",
            f"The folder {target.parent} does not let this program write {target.name}.",
            "Choose a folder that you may write to, then export again.",
            where,
        )
    return Problem(
        "file-not-written",
        f"{target.name or target} could not be written ({error.strerror or error}).",
        "Check that the folder is there and can be reached, or choose another one, then export again.",
        where,
    )
