"""Makes names of the teacher's chances, together with what lede finds.

    python decode.py -bert FOLDER -chances CHANCES.npz [-lede LEDE.jsonl] [-names OUT.jsonl] [-silver OUT] FILE.jsonl

-names writes the exchange format, for the scorer; -silver writes lines of marks (see the README of the trainer), which
pack.py puts into one file. LEDE.jsonl is what lede -jsonl says of the same documents.
"""

import argparse
import json

import numpy as np

from corpus import COARSE, LABELS, TYPES, Document, documents, tokenizer

TEACHER, LEDE = 1.0, 0.3  # how much the words of each count
SWEAR = 0.9  # under this chance a word outside names is marked as unsure


def possible():
    """Returns which label may follow which (none, then begin, inside, last, unit of each type)."""
    may = np.zeros((LABELS, LABELS), bool)
    for a in range(LABELS):
        is_open = a > 0 and (a - 1) % 4 < 2
        for b in range(LABELS):
            goes_on = b > 0 and (b - 1) % 4 in (1, 2)
            may[a, b] = is_open == goes_on and (not is_open or (a - 1) // 4 == (b - 1) // 4)
    return may


MAY = possible()
ENDS = np.array([l == 0 or (l - 1) % 4 >= 2 for l in range(LABELS)])


def best(logs):
    """Returns the best possible labels of a line, of the logarithms of chances (word, label)."""
    barred = np.where(MAY, 0, -1e9)
    score = logs[0] + barred[0]
    back = []
    for row in logs[1:]:
        ways = score[:, None] + barred
        back.append(ways.argmax(0))
        score = ways.max(0) + row
    score = np.where(ENDS, score, -1e9)
    path = [int(score.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def opinion(doc, mentions):
    """Returns the chances of labels (word, label) by lede's mentions: start, end, type, confidence."""
    words = [i for i, f in enumerate(doc.first) if f]
    rows = np.full((len(words), LABELS), 0.03 / (LABELS - 1))
    rows[:, 0] = 0.97
    starts = [doc.starts[i] for i in words]
    for start, end, kind, sure in mentions:
        a, b = np.searchsorted(starts, [start, end])
        sure = min(max(sure, 0.3), 0.97)
        for n in range(a, b):
            part = 3 if b - a == 1 else 0 if n == a else 2 if n == b - 1 else 1
            rows[n] = (1 - sure) / (LABELS - 1)
            rows[n, 1 + 4 * kind + part] = sure
    return rows


def mentions(line):
    """Returns the mentions of a line of lede's JSON, and its id."""
    d = json.loads(line)
    return d["id"], [
        (m["start"], m["end"], COARSE[e["type"]], m.get("confidence", 0.8))
        for e in d.get("entities", [])
        if e["type"] in COARSE
        for m in e["mentions"]
    ]


def together(teacher, lede):
    """Returns the chances of two that speak with their weights."""
    logs = TEACHER * np.log(teacher + 1e-6) + LEDE * np.log(lede)
    logs -= logs.max(1, keepdims=True)
    rows = np.exp(logs)
    return rows / rows.sum(1, keepdims=True)


def names(doc, rows):
    """Returns start, end, number of the type, chance of each name, and start, end, chance of the words outside names."""
    found, outside = [], []
    lines = [*doc.lines, len(doc.ids)]
    number = np.cumsum(doc.first) - 1  # of the word, by piece
    for begin, end in zip(lines, lines[1:]):
        words = [i for i in range(begin, end) if doc.first[i]]
        if not words:
            continue
        stops = [*words[1:], end]
        path = best(np.log(rows[number[words]] + 1e-9))
        first, sure = 0, 1.0
        for n, (i, label) in enumerate(zip(words, path)):
            last = stops[n] - 1
            while last > i and doc.ends[last] == doc.starts[last]:
                last -= 1
            if label == 0:
                outside.append((doc.starts[i], doc.ends[last], float(rows[number[i], 0])))
                continue
            part = (label - 1) % 4
            if part in (0, 3):
                first, sure = doc.starts[i], 1.0
            sure = min(sure, float(rows[number[i], label]))
            if part >= 2:
                found.append((first, doc.ends[last], (label - 1) // 4, sure))
    return found, outside


def marks(found, outside):
    """Returns the marks of a document as the file of silver names has them."""
    letters = "POLM"
    every = [(a, b, letters[t], sure) for a, b, t, sure in found]
    every += [(a, b, "?", sure) for a, b, sure in outside if sure < SWEAR]
    at, out = 0, []
    for a, b, letter, sure in sorted(every):
        out.append(f"{a - at},{b - a},{letter},{int(100 * sure)}")
        at = b
    return " ".join(out)


def main():
    flags = argparse.ArgumentParser()
    for name in ("-bert", "-chances", "-lede", "-names", "-silver"):
        flags.add_argument(name)
    flags.add_argument("file")
    args = flags.parse_args()
    cutter = tokenizer(f"{args.bert}/assets/vocab.txt")
    rows = np.load(args.chances)
    lede = dict(mentions(line) for line in open(args.lede, encoding="utf-8")) if args.lede else {}
    names_out = open(args.names or "/dev/null", "w", encoding="utf-8")
    silver_out = open(args.silver or "/dev/null", "w", encoding="utf-8")
    for name, text, _ in documents(args.file):
        key = name.replace("/", "|")
        if key not in rows:
            continue
        doc = Document(cutter, text)
        chance = rows[key].astype(np.float32)
        if args.lede:
            chance = together(chance, opinion(doc, lede[name]))
        found, outside = names(doc, chance)
        entities = [{"start": a, "end": b, "type": TYPES[t]} for a, b, t, _ in found]
        print(json.dumps({"id": name, "text": text, "entities": entities}, ensure_ascii=False), file=names_out)
        print(name, marks(found, outside), sep="\t", file=silver_out)


if __name__ == "__main__":
    main()
