"""Packs the marks that decode.py wrote into the file that the trainer of names reads.

    python pack.py OUT.gz MARKS...
"""

import sys

from corpus import write_lines


def main():
    lines = [line.rstrip("\n") for name in sys.argv[2:] for line in open(name, encoding="utf-8")]
    write_lines(sys.argv[1], sorted(lines))


if __name__ == "__main__":
    main()
