"""Reads a TensorFlow checkpoint (variables.index and variables.data-00000-of-00001) with numpy alone.

The index is a sorted string table: blocks of keys, each key less what it shares with the one before, and a footer
that says where the index of blocks lies. The value of a key is a protocol buffer that gives type, shape and place.
"""

import struct

import numpy as np


def varint(data, at):
    """Returns the number of variable length at the place, and the place behind it."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def block(data, at, size):
    """Yields keys and values of one block; a byte of 0 behind it says that it is not compressed."""
    if data[at + size] != 0:
        raise ValueError("compressed block")
    restarts = struct.unpack_from("<I", data, at + size - 4)[0]
    end = at + size - 4 - 4 * restarts
    key = b""
    while at < end:
        shared, at = varint(data, at)
        more, at = varint(data, at)
        length, at = varint(data, at)
        key = key[:shared] + data[at : at + more]
        at += more
        yield key, data[at : at + length]
        at += length


def fields(message):
    """Yields number and value of each field of a protocol buffer."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        kind = tag & 7
        if kind == 0:
            value, at = varint(message, at)
        elif kind == 2:
            size, at = varint(message, at)
            value, at = message[at : at + size], at + size
        elif kind == 5:
            value, at = message[at : at + 4], at + 4
        else:
            raise ValueError(f"field of kind {kind}")
        yield tag >> 3, value


def entry(message):
    """Returns shape, offset and size of a variable."""
    shape, offset, size = [], 0, 0
    for number, value in fields(message):
        if number == 2:
            for inner, dim in fields(value):
                if inner == 2:
                    shape.append(next((v for n, v in fields(dim) if n == 1), 0))
        elif number == 4:
            offset = value
        elif number == 5:
            size = value
    return shape, offset, size


def read(folder):
    """Returns name to array (float32) of all variables of the checkpoint in the folder."""
    with open(f"{folder}/variables.index", "rb") as f:
        index = f.read()
    data = np.memmap(f"{folder}/variables.data-00000-of-00001", mode="r")
    at = len(index) - 48  # the footer: place of a block we need not, then of the index of blocks
    for _ in range(2):
        _, at = varint(index, at)
    start, at = varint(index, at)
    size, at = varint(index, at)
    out = {}
    for _, handle in block(index, start, size):
        first, at = varint(handle, 0)
        length, _ = varint(handle, at)
        for key, value in block(index, first, length):
            if key:
                shape, offset, count = entry(value)
                out[key.decode()] = np.frombuffer(data[offset : offset + count].tobytes(), "<f4").reshape(shape)
    return out
