"""Writes the teacher's chances of the labels of each word of documents; decode.py makes names of them.

    python label.py -bert FOLDER -teacher teacher.pt -out CHANCES.npz FILE.jsonl
"""

import argparse
import time

import numpy as np
import torch

from corpus import CLS, CONTEXT, LABELS, SEP, Document, documents, habits, tokenizer
from model import Teacher


def chances(model, doc_list, corpora):
    """Returns of each document an array (first piece of a word, label) of chances."""
    pending = []
    for number, d in enumerate(doc_list):
        pending += [(number, *w) for w in d.windows(CONTEXT)]
    pending.sort(key=lambda w: w[1] - w[3])
    out = [np.zeros((len(d.ids), LABELS), np.float32) for d in doc_list]
    at, begun, seen = 0, time.time(), 0
    while at < len(pending):
        width = pending[at][3] - pending[at][1] + 2
        batch = pending[at : at + max(1, 2048 // width)]
        at += len(batch)
        ids = torch.zeros(len(batch), width, dtype=torch.long)
        mask = torch.zeros(len(batch), width, dtype=torch.bool)
        for row, (number, begin, _, end) in enumerate(batch):
            ids[row, : end - begin + 2] = torch.tensor([CLS, *doc_list[number].ids[begin:end], SEP])
            mask[row, : end - begin + 2] = True
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            scores = model(ids, mask, torch.tensor([corpora[number] for number, *_ in batch])).float().softmax(-1).numpy()
        for row, (number, begin, first, end) in enumerate(batch):
            out[number][first:end] = scores[row, first - begin + 1 : end - begin + 1]
        seen += ids.numel()
        if at // 50 != (at - len(batch)) // 50:
            print(f"{at} of {len(pending)} windows, {seen / (time.time() - begun):.0f} pieces a second", flush=True)
    return out


def main():
    flags = argparse.ArgumentParser()
    for name in ("-bert", "-teacher", "-out"):
        flags.add_argument(name, required=True)
    flags.add_argument("file")
    args = flags.parse_args()
    torch.set_num_threads(1)
    cutter = tokenizer(f"{args.bert}/assets/vocab.txt")
    model = Teacher()
    model.load_state_dict(torch.load(args.teacher))
    model.eval()
    read = list(documents(args.file))
    docs = [Document(cutter, text) for _, text, _ in read]
    rows = chances(model, docs, [habits(name) for name, *_ in read])
    kept = {name: r[d.first].astype(np.float16) for (name, *_), d, r in zip(read, docs, rows)}
    np.savez_compressed(args.out, **{name.replace("/", "|"): r for name, r in kept.items()})


if __name__ == "__main__":
    main()
