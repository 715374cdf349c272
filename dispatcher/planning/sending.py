"""Requests on their way to the planning process: what is small as a pickle, large tables as they lie in memory.

Nothing large is held twice on either side, and no step of it holds Python's global lock for long.
"""

from __future__ import annotations

import pickle
from multiprocessing.connection import Connection
from typing import Any

CHUNK = 1 << 20
"""Bytes of a table that are sent at a time."""


class Frames:
    """A file that keeps the pieces that are written to it."""

    def __init__(self) -> None:
        self.kept: list[bytes] = []

    def write(self, frame: bytes) -> int:
        """Take a piece; the pickler reuses its memory."""
        self.kept.append(bytes(frame))
        return len(frame)

    def joined(self) -> bytes:
        """All that was written."""
        return b"".join(self.kept)


def send(pipe: Connection, message: object) -> int:
    """Send it in a pickle made frame by frame, and the tables after it: how many bytes the pickle has.

    The library holds Python's global lock until a frame is full; between frames the window gets its turn.
    """
    frames = Frames()
    tables: list[pickle.PickleBuffer] = []
    pickle.Pickler(frames, pickle.HIGHEST_PROTOCOL, buffer_callback=tables.append).dump(message)
    blocks = [table.raw() for table in tables]
    pipe.send([block.nbytes for block in blocks])
    small = frames.joined()
    pipe.send_bytes(small)
    for block in blocks:
        for at in range(0, block.nbytes, CHUNK):
            pipe.send_bytes(block[at : at + CHUNK])
    return len(small)


def received(pipe: Connection) -> Any:
    """What `send` sent. Raises EOFError or OSError when nobody is there any more."""
    sizes: list[int] = pipe.recv()
    message = pipe.recv_bytes()
    return pickle.loads(message, buffers=[_block(pipe, size) for size in sizes])  # noqa: S301 - our own parent's


def _block(pipe: Connection, size: int) -> bytearray:
    block, at = bytearray(size), 0
    while at < size:
        at += pipe.recv_bytes_into(block, at)
    return block
