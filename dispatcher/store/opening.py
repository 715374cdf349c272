"""What must hold before a day file is opened: a local drive, one instance, a file that is ours."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from dispatcher.store.faults import fault, os_faults_in_words, refusal

if TYPE_CHECKING:
    from filelock import BaseFileLock

NETWORK_FILE_SYSTEMS = frozenset(
    {
        *("nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "coda", "9p"),
        *("ceph", "lustre", "glusterfs", "fuse.glusterfs", "davfs", "davfs2", "webdav", "fuse.davfs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.vmhgfs-fuse", "vboxsf", "prl_fs"),
    }
)

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_USER_VERSION_AT, _APPLICATION_ID_AT = 60, 68


class Partition(Protocol):
    """What psutil says of a mounted drive."""

    @property
    def mountpoint(self) -> str:
        """Where it is mounted."""

    @property
    def fstype(self) -> str:
        """Its kind."""

    @property
    def opts(self) -> str:
        """Its options, on Windows with the kind of drive among them."""


def refuse_network_drive(path: Path) -> None:
    """Raise Refused when the file would lie on a network drive: locks and WAL do not work there."""
    import psutil

    if is_on_network(path, psutil.disk_partitions(all=True)):
        raise refusal(
            path,
            "network-drive",
            "The day file lies on a network drive, where it can be damaged.",
            "Keep the day file on a drive of this computer, and copy backups to the network.",
        )


def is_on_network(path: Path, partitions: Sequence[Partition]) -> bool:
    """True when the innermost drive that holds `path` (absolute) is a network drive."""
    full = os.path.normcase(path)
    if full.startswith("\\\\") and not full.startswith(("\\\\?\\", "\\\\.\\")):
        return True
    holding = [p for p in partitions if _holds(os.path.normcase(p.mountpoint), full)]
    if not holding:
        return False
    drive = max(enumerate(holding), key=lambda at: (len(at[1].mountpoint), at[0]))[1]  # the last mount covers others
    return drive.fstype.lower() in NETWORK_FILE_SYSTEMS or "remote" in drive.opts.split(",")


def _holds(mountpoint: str, full: str) -> bool:
    return full == mountpoint or full.startswith(mountpoint.rstrip(os.sep) + os.sep)


def locked(path: Path) -> BaseFileLock:
    """The lock that keeps a second instance out, taken. It goes with the process, however that ends."""
    from filelock import FileLock, Timeout

    with os_faults_in_words(path):
        if not path.parent.is_dir():
            raise refusal(
                path,
                "folder-missing",
                f"The folder {path.parent} does not exist.",
                "Make the folder, or name a day file in another one.",
            )
        lock = FileLock(path.with_name(path.name + ".lock"), timeout=0, thread_local=False, fallback_to_soft=False)
        try:
            lock.acquire()
        except Timeout:
            raise refusal(
                path,
                "day-file-in-use",
                "The day file is already open in Dispatcher.",
                "Use the window that has it open, or close that one first.",
            ) from None
    return lock


def refuse_foreign(path: Path, application_id: int, version: int) -> None:
    """Raise Refused when the file at `path` is not a day file that this program can read. Only looks.

    An empty file is refused: a day file is put in place whole, so something else emptied or made it.
    """
    with os_faults_in_words(path):
        if path.is_dir():
            raise _foreign(path, "is a folder")
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    if not header:
        raise refusal(
            path,
            "day-file-empty",
            "The day file is empty; something outside this program emptied it.",
            "Put the newest backup in its place, or delete the empty file to begin a new day file.",
        )
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise _foreign(path, "is not a database")
    if int.from_bytes(header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4]) != application_id:
        raise _foreign(path, "is a database of another program")
    refuse_newer(path, int.from_bytes(header[_USER_VERSION_AT : _USER_VERSION_AT + 4]), version)


def refuse_newer(path: Path, found: int, version: int) -> None:
    """Raise Refused when the file's version is above ours."""
    if found > version:
        raise refusal(
            path,
            "day-file-newer",
            f"The day file was written by a newer Dispatcher (its version is {found}, this one knows {version}).",
            "Update Dispatcher on this computer, or open the file where it was written.",
        )


def refuse_unknown(path: Path, names: Sequence[str]) -> None:
    """Raise Refused when the file holds fields that this program does not know: it would lose them."""
    if names:
        raise refusal(
            path,
            "day-file-newer",
            f"The day file was written by a newer Dispatcher: this one does not know {', '.join(names)[:200]}.",
            "Update Dispatcher on this computer, or open the file where it was written.",
        )


def _foreign(path: Path, what: str) -> Exception:
    return refusal(
        path,
        "day-file-foreign",
        f"The file {what}, not a day file of Dispatcher.",
        "Choose another file, or a new name to begin a new day file.",
    )


def put_in_place(draft: Path, path: Path) -> None:
    """Make a finished draft the day file. Raises MachineFault when something took the name meanwhile."""
    with os_faults_in_words(path):
        if path.exists():
            raise fault(
                path,
                "day-file-appeared",
                "Another file took the day file's name while it was made.",
                "Open the day file again.",
            )
        draft.replace(path)
