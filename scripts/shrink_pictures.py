"""Makes PNG pictures small: a palette of their own most frequent colours, written as WebP that loses nothing more.

Qt reads WebP in every QGIS that the plugin is for: Debian's qgis-providers depends on Qt's image formats, and
OSGeo4W builds its Qt with them (docs/versions.md).
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

MAX_COLOURS = 128
MIN_DISTANCE = 16
"""Between two colours of a palette, in steps of red, green and blue together."""


def choose_palette(picture: Image.Image) -> list[tuple[int, int, int]]:
    """Return the most frequent colours, apart from each other: what covers much keeps its colour exactly.

    Pillow's own choices (median cut, coverage) turn a map's pale areas into one.
    """
    colours = sorted(picture.getcolors(picture.width * picture.height), reverse=True)
    palette: list[tuple[int, int, int]] = []
    for _count, colour in colours:
        if all(sum(abs(a - b) for a, b in zip(colour, other)) >= MIN_DISTANCE for other in palette):
            palette.append(colour)
        if len(palette) == MAX_COLOURS:
            break
    return palette


def shrink(path: Path) -> int:
    """Replace a PNG by its WebP, and return the bytes saved."""
    with Image.open(path) as source:
        picture = source.convert("RGBA")
    flat = Image.new("RGB", picture.size, "white")
    flat.paste(picture, mask=picture.getchannel("A"))
    if flat.getcolors(MAX_COLOURS) is None:
        colours = choose_palette(flat)
        model = Image.new("P", (1, 1))
        model.putpalette([value for colour in colours + colours[:1] * (256 - len(colours)) for value in colour])
        # without dithering: a window's plain areas stay plain, which reads and compresses better
        flat = flat.quantize(palette=model, dither=Image.Dither.NONE).convert("RGB")
    small = path.with_suffix(".webp")
    flat.save(small, lossless=True, quality=100, method=6)
    saved = path.stat().st_size - small.stat().st_size
    path.unlink()
    return saved


def main(paths: list[str]) -> int:
    """Shrink the PNG named, and those in the folders named."""
    files = [file for path in map(Path, paths) for file in ([path] if path.is_file() else sorted(path.glob("*.png")))]
    saved = sum(shrink(file) for file in files)
    sys.stdout.write(f"pictures: {len(files)}, {saved / 1e3:.0f} kB saved\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
