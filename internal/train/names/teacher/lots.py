"""Deals raw news into lots of about 350 kB, a share of each source in each, so that the teacher may stop after any lot.

    python lots.py -corpora FOLDER -out FOLDER
"""

import argparse
import json
import os

from corpus import shuffled

SOURCES = {"raw/bbc": 150_000, "quotes/polnear.train": 130_000, "raw/reuters": 70_000}  # bytes of a lot


def main():
    flags = argparse.ArgumentParser()
    flags.add_argument("-corpora", required=True)
    flags.add_argument("-out", required=True)
    args = flags.parse_args()
    os.makedirs(args.out, exist_ok=True)
    queues = {}
    for source in SOURCES:
        with open(f"{args.corpora}/{source}.jsonl", encoding="utf-8") as f:
            queues[source] = shuffled(map(json.loads, f), 1)
    for number in range(30):
        with open(f"{args.out}/lot{number:02d}.jsonl", "w", encoding="utf-8") as f:
            for source, share in SOURCES.items():
                while share > 0 and queues[source]:
                    d = queues[source].pop()
                    share -= len(d["text"].encode())
                    print(json.dumps({"id": d["id"], "text": d["text"]}, ensure_ascii=False), file=f)


if __name__ == "__main__":
    main()
