"""What building regions and asking their roads costs, and how it grows.

    python tests/bench/bench_regions.py growth EXTRACT ...    seconds, memory and disk of every part, as Markdown
    python tests/bench/bench_regions.py build EXTRACT ...     the whole build against the bare tools it is made of
    python tests/bench/bench_regions.py matrix EXTRACT ...    tables of 200 and 500 stops against a bare engine call
    python tests/bench/bench_regions.py engines EXTRACT ...   both road engines: building, tables, agreement

Without an extract the demo region is taken; larger ones are made with compose_extract.py. Memory is that of all
processes together at their highest.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

DEMO = Path(__file__).parents[2] / "resources" / "regions" / "helsinki.osm.pbf"


def main() -> None:
    """Do what the words say."""
    # Here and not above: every child process of a build loads this file, as it loads the small one that the program
    # starts from, and would pay for what it imports.
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from tests.bench.region_builds import build, growth
    from tests.bench.region_tables import engines, matrix

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    works = {"growth": growth, "build": build, "matrix": matrix, "engines": engines}
    parser.add_argument("what", choices=works)
    parser.add_argument("extracts", nargs="*", type=Path)
    args = parser.parse_args()
    works[args.what](args.extracts or [DEMO])


if __name__ == "__main__":
    main()
