"""Documents as the teacher reads them: word pieces with places, in windows that fit the encoder."""

import gzip
import json
import random

TYPES = ["PERSON", "ORG", "LOC", "MISC"]
COARSE = {"PERSON": 0, "ORG": 1, "LOC": 2, "GPE": 2, "FAC": 2}
COARSE |= {"NORP": 3, "EVENT": 3, "PRODUCT": 3, "WORK_OF_ART": 3, "MISC": 3}
CORPORA = ["worldwide", "conll03", "politics"]  # they disagree, so the teacher is told whose habits to follow
HABITS = {"conll03": 1, "cleanconll": 1, "reuters": 1, "politics": 2}  # by the first part of an id; worldwide's else
LABELS = 17  # none, then begin, inside, last, unit of each type
LINE, BLANK = 1, 2  # the ids of two unused pieces, which stand for the end of a line and of a paragraph
CLS, SEP, MASK = 101, 102, 103
WINDOW, CONTEXT = 254, 56  # pieces of a window, and how many of them at most are the end of the one before
IGNORED = -100


def tokenizer(vocabulary):
    """Returns the encoder's tokenizer, which keeps case and accents."""
    from tokenizers import BertWordPieceTokenizer  # not needed by decode.py

    return BertWordPieceTokenizer(vocabulary, lowercase=False, strip_accents=False)


def habits(name):
    """Returns the number of the corpus whose habits the document of that id shall follow."""
    return HABITS.get(name.split("/")[0], 0)


def unwrapped(text):
    """Returns the text with lines that were wrapped by hand joined: an end of line behind at least forty bytes that is
    followed by neither space nor end of line becomes a space, so that all places stay."""
    lines = text.split("\n")
    out = lines[0]
    for last, line in zip(lines, lines[1:]):
        wrapped = len(last.encode()) >= 40 and line and not line[0].isspace()
        out += (" " if wrapped else "\n") + line
    return out


def documents(path):
    """Yields id, text and names (start, end in bytes, number of the type) of a file of JSON lines. The places are right
    in the text, in which lines that were wrapped by hand are joined."""
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        names = [(e["start"], e["end"], COARSE[e["type"]]) for e in d.get("entities", []) if e["type"] in COARSE]
        yield d["id"], unwrapped(d["text"]) if d["id"].startswith("reuters/") else d["text"], names


class Document:
    """A text cut into pieces: of each its id, bytes, and whether it begins a word."""

    def __init__(self, cutter, text, names=()):
        self.text, self.ids, self.starts, self.ends, self.first, self.lines = text, [], [], [], [], []
        base = 0
        for line in text.split("\n"):
            self.lines.append(len(self.ids))
            self.cut(cutter, line, base)
            base += len(line.encode()) + 1
            if self.ids:
                self.add(BLANK if not line.strip() else LINE, base - 1, base - 1, False)
        self.labels = self.label(names)

    def add(self, piece, start, end, first):
        self.ids.append(piece)
        self.starts.append(start)
        self.ends.append(end)
        self.first.append(first)

    def cut(self, cutter, line, base):
        """Adds the pieces of a line that begins at the byte base."""
        at = [base]
        for c in line:
            at.append(at[-1] + len(c.encode()))
        e = cutter.encode(line, add_special_tokens=False)
        word = None
        for piece, (a, b), w in zip(e.ids, e.offsets, e.word_ids):
            self.add(piece, at[a], at[b], w != word)
            word = w

    def label(self, names):
        """Returns the label of each first piece of a word; IGNORED elsewhere."""
        labels = [0 if f else IGNORED for f in self.first]
        words = [i for i, f in enumerate(self.first) if f]
        w = 0
        for start, end, kind in sorted(names):
            while w < len(words) and self.starts[words[w]] < start:
                w += 1
            inside = []
            while w < len(words) and self.starts[words[w]] < end:
                inside.append(words[w])
                w += 1
            for n, i in enumerate(inside):
                part = 3 if len(inside) == 1 else 0 if n == 0 else 2 if n == len(inside) - 1 else 1
                labels[i] = 1 + 4 * kind + part
        return labels

    def windows(self, context):
        """Yields begin, from, end of windows, which end with a line where they can; the pieces before from are context."""
        at, n = 0, len(self.ids)
        stops = set(self.lines)
        while at < n:
            begin = max(0, at - context)
            end = min(n, begin + WINDOW)
            if end < n:
                stop = next((i for i in range(end, at + WINDOW // 2, -1) if i in stops), None)
                if stop is None:
                    stop = next(i for i in range(end, at, -1) if self.first[i] or i == at + 1)
                end = stop
            yield begin, at, end
            at = end


def shuffled(items, seed):
    """Returns the items in an order that the seed decides."""
    items = list(items)
    random.Random(seed).shuffle(items)
    return items


def write_lines(path, lines):
    """Writes lines to a gzip file that holds no clock and no name."""
    with open(path, "wb") as f, gzip.GzipFile("", "wb", 9, f, mtime=0) as z:
        z.write("".join(l + "\n" for l in lines).encode())
