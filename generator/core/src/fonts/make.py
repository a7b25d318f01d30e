"""Makes the fonts of policy.pdf from the WOFF files of @fontsource/noto-sans, -noto-sans-math and -noto-sans-symbols-2.

    pip install fonttools
    npm pack @fontsource/noto-sans@5.3.0 @fontsource/noto-sans-math@5.3.0 @fontsource/noto-sans-symbols-2@5.3.0
    for p in *.tgz; do mkdir ${p%-5*} && tar xzf $p -C ${p%-5*}; done
    python make.py . ../main/resources/org/clausewright/generator/pdf

Layout tables go: ligatures would make "staff" and "office" unsearchable. Hinting goes: it doesn't print.
"""

import os
import sys
import tempfile

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

TEXT = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x1CD, 0x1DC),
    (0x1E6, 0x1E7), (0x1EA, 0x1EB), (0x1F4, 0x1F5), (0x1FA, 0x21B), (0x2B0, 0x2FF), (0x300, 0x30C), (0x323, 0x328),
    (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x491), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9),
    (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x2199), (0x2200, 0x22FF), (0xFFFD, 0xFFFD),
]
SIGNS = [
    (0x20, 0x20), (0x2010, 0x2012), (0x2015, 0x2016), (0x2023, 0x2023), (0x2043, 0x2043), (0x204E, 0x2053),
    (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x2265), (0x2460, 0x2473), (0x25A0, 0x25FF), (0x2600, 0x2612),
    (0x2639, 0x263B), (0x2660, 0x2667), (0x2691, 0x2691), (0x26A0, 0x26A0), (0x2702, 0x27BF),
]
LAYOUT = ["GSUB", "GPOS", "GDEF", "STAT", "MATH", "DSIG", "gasp"]


def reduced(file, ranges, taken):
    font = TTFont(file)
    font.flavor = None
    options = subset.Options(hinting=False, notdef_outline=True, glyph_names=False, drop_tables=LAYOUT)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    wanted = {c for first, last in ranges for c in range(first, last + 1)} & set(font.getBestCmap()) - taken
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    taken |= wanted
    return font if wanted else None


def make(files, ranges, out):
    taken = set()
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for file in files:
            part = reduced(file, ranges, taken)
            if part:
                parts.append(os.path.join(folder, "%d.ttf" % len(parts)))
                part.save(parts[-1])
        font = Merger().merge(parts) if len(parts) > 1 else TTFont(parts[0])
        # Signs stand in lines of text: the same height of line.
        font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = 1069, -293, 0
        font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender, font["OS/2"].sTypoLineGap = 1069, -293, 0
        font["head"].yMax, font["head"].yMin = min(font["head"].yMax, 1069), max(font["head"].yMin, -293)
        font["head"].created = font["head"].modified = 0
        font.recalcTimestamp = font.recalcBBoxes = False
        font.save(out)
        print(out, os.path.getsize(out), len(font.getBestCmap()))


source, target = sys.argv[1:]
SETS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"]
for weight, style, name in [
    ("400", "normal", "Regular"), ("700", "normal", "Bold"), ("400", "italic", "Italic"), ("700", "italic", "BoldItalic"),
]:
    files = ["%s/fontsource-noto-sans/package/files/noto-sans-%s-%s-%s.woff" % (source, s, weight, style) for s in SETS]
    make(files, TEXT, "%s/NotoSans-%s.ttf" % (target, name))
make(
    [source + "/fontsource-noto-sans-math/package/files/noto-sans-math-latin-400-normal.woff"],
    SIGNS,
    target + "/NotoSansMath-Regular.ttf",
)
make(
    [source + "/fontsource-noto-sans-symbols-2/package/files/noto-sans-symbols-2-symbols-400-normal.woff"],
    SIGNS,
    target + "/NotoSansSymbols2-Regular.ttf",
)
