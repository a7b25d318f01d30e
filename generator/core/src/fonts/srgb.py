"""Makes the ICC profile (ICC.1:2001-04, a matrix and one curve) of sRGB as IEC 61966-2-1 defines it: python srgb.py srgb.icc"""

import struct
import sys


def xyz(x, y, z):
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(v * 65536) for v in (x, y, z)))


def curve(entries=1024):
    def linear(v):
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4

    values = [round(65535 * linear(i / (entries - 1))) for i in range(entries)]
    return b"curv\0\0\0\0" + struct.pack(">I%dH" % entries, entries, *values)


def described(text):
    name = text.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)


tags = [
    (b"desc", described("sRGB IEC61966-2.1")),
    (b"cprt", b"text\0\0\0\0No copyright: facts of IEC 61966-2-1.\0"),
    (b"wtpt", xyz(0.9505, 1.0, 1.0891)),
    # Primaries adapted to D50, as profiles have them.
    (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)),
    (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)),
    (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
    (b"rTRC", curve()),
]
table, data, offset = b"", b"", 128 + 4 + 12 * (len(tags) + 2)
places = {}
for name, content in tags:
    content += bytes(-len(content) % 4)
    places[name] = (offset + len(data), len(content))
    data += content
places[b"gTRC"] = places[b"bTRC"] = places[b"rTRC"]
for name, place in places.items():
    table += name + struct.pack(">II", *place)
size = offset + len(data)
header = struct.pack(
    ">I4sI4s4s4s6H4s4sI4s4sQI3i4s", size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ", 2026, 1, 1, 0, 0, 0,
    b"acsp", b"\0\0\0\0", 0, b"\0\0\0\0", b"\0\0\0\0", 0, 0, 63190, 65536, 54061, b"\0\0\0\0",
)
open(sys.argv[1], "wb").write(header.ljust(128, b"\0") + struct.pack(">I", len(places)) + table + data)
