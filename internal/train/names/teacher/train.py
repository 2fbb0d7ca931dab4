"""Trains the teacher on the three train files and writes its weights: see the README beside this file.

    python train.py -bert FOLDER -corpora FOLDER -minutes 35 -out teacher.pt
"""

import argparse
import os
import time

import torch
import torch.distributed as dist
import torch.multiprocessing
from torch.nn import functional as F

from corpus import CLS, CORPORA, IGNORED, MASK, SEP, Document, documents, shuffled, tokenizer
from model import FROZEN, Teacher

BATCH = 512  # pieces of a batch, of each process
PROCESSES = 2  # of one thread each: where the cores are busy, threads of one process wait for each other
RATE, HEAD_RATE = 6e-5, 1e-3  # of the top layer, and of what is new
DECAY = 0.9  # a layer's rate by that of the layer above
MASKED = 0.06  # share of the pieces that are hidden, so that names are told by what stands beside them too
WARM = 0.06  # share of the time in which the rate rises


def windows(cutter, folder):
    """Returns all windows of the train files: ids, labels, number of the corpus."""
    out = []
    for number, name in enumerate(CORPORA):
        for _, text, names in documents(f"{folder}/ner/{name}.train.jsonl"):
            d = Document(cutter, text, names)
            out += [(d.ids[a:b], d.labels[a:b], number) for _, a, b in d.windows(0)]
    return out


def batches(items, seed):
    """Returns the windows in batches of windows of like length, in random order."""
    items = shuffled(items, seed)
    out = []
    for at in range(0, len(items), 256):
        batch = []
        for item in sorted(items[at : at + 256], key=lambda w: len(w[0])):
            if batch and (len(batch) + 1) * (len(item[0]) + 2) > BATCH:
                out.append(batch)
                batch = []
            batch.append(item)
        out.append(batch)
    return shuffled(out, seed)


def tensors(batch):
    """Returns ids, labels, mask and corpora of a batch, each window between its marks."""
    width = max(len(ids) for ids, *_ in batch) + 2
    ids = torch.zeros(len(batch), width, dtype=torch.long)
    labels = torch.full((len(batch), width), IGNORED)
    mask = torch.zeros(len(batch), width, dtype=torch.bool)
    for row, (pieces, marks, _) in enumerate(batch):
        n = len(pieces)
        ids[row, : n + 2] = torch.tensor([CLS, *pieces, SEP])
        labels[row, 1 : n + 1] = torch.tensor(marks)
        mask[row, : n + 2] = True
    return ids, labels, mask, torch.tensor([c for *_, c in batch])


def groups(model):
    """Returns what is trained, with its rates."""
    out = [{"params": [*model.head.parameters(), *model.corpus.parameters()], "lr": HEAD_RATE}]
    for p in model.parameters():
        p.requires_grad = False
    for depth, layer in enumerate(reversed(model.layers[FROZEN:])):
        out.append({"params": list(layer.parameters()), "lr": RATE * DECAY**depth})
    for group in out:
        group["rate"] = group["lr"]
        for p in group["params"]:
            p.requires_grad = True
    return out


def shared(model, done):
    """Makes the gradients of all processes the mean of them, and returns the first one's share of the time."""
    grads = [p.grad for p in model.parameters() if p.requires_grad]
    flat = torch.cat([g.flatten() for g in grads] + [torch.tensor([done if dist.get_rank() == 0 else 0.0])])
    dist.all_reduce(flat)
    at = 0
    for g in grads:
        g.copy_(flat[at : at + g.numel()].view_as(g) / PROCESSES)
        at += g.numel()
    return flat[-1].item()


def train(rank, args):
    """Is one process of the training; the first one writes."""
    torch.set_num_threads(1)
    dist.init_process_group("gloo", f"file://{args.out}.meet", rank=rank, world_size=PROCESSES)
    torch.manual_seed(args.seed * PROCESSES + rank)
    items = windows(tokenizer(f"{args.bert}/assets/vocab.txt"), args.corpora)
    total = sum(len(w[0]) for w in items)
    model = Teacher()
    model.load_bert(f"{args.bert}/variables")
    optimizer = torch.optim.AdamW(groups(model), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    trained = [p for g in optimizer.param_groups for p in g["params"]]
    for p in trained:
        dist.broadcast(p.data, 0)
    begun, seen, step, epoch, mean, done = time.time(), 0, 0, 0, 2.0, 0.0
    while done < 1:
        lot = batches(items, args.seed + epoch)
        for batch in lot[rank : len(lot) // PROCESSES * PROCESSES : PROCESSES]:
            for g in optimizer.param_groups:  # the rate follows the clock
                g["lr"] = g["rate"] * max(0, min(done / WARM + 0.02, (1 - done) / (1 - WARM), 1))
            ids, labels, mask, corpus = tensors(batch)
            hidden = (torch.rand(ids.shape) < MASKED) & mask & (ids > 103)
            with torch.autocast("cpu", torch.bfloat16):
                scores = model(ids.masked_fill(hidden, MASK), mask, corpus)
            loss = F.cross_entropy(scores.float().view(-1, scores.shape[-1]), labels.view(-1), ignore_index=IGNORED)
            loss.backward()
            done = shared(model, (time.time() - begun) / (60 * args.minutes))
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            seen += PROCESSES * int(mask.sum())
            step += 1
            mean += (loss.item() - mean) * 0.03
            if rank == 0 and step % 20 == 0:
                print(f"{step} steps, {seen / total:.2f} epochs, {done:.0%}, loss {mean:.4f}", flush=True)
            if rank == 0 and step % 200 == 0:
                torch.save(model.state_dict(), args.out + ".part")
            if done >= 1:
                break
        epoch += 1
    if rank == 0:
        torch.save(model.state_dict(), args.out)


def main():
    flags = argparse.ArgumentParser()
    for name, kind, value in (
        ("bert", str, None),
        ("corpora", str, None),
        ("minutes", float, 35),
        ("out", str, "teacher.pt"),
        ("seed", int, 1),
    ):
        flags.add_argument("-" + name, type=kind, default=value)
    args = flags.parse_args()
    if os.path.exists(args.out + ".meet"):
        os.remove(args.out + ".meet")
    torch.multiprocessing.spawn(train, (args,), PROCESSES)


if __name__ == "__main__":
    main()
