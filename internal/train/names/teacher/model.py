"""The teacher: the lower layers of BERT (base, cased), and one linear layer that labels words."""

import math

import torch
from torch import nn
from torch.nn import functional as F

import checkpoint
from corpus import CORPORA, LABELS

LAYERS, FROZEN = 8, 5  # layers of twelve that are used, and how many of these are not trained
WIDTH, HEADS = 768, 12


class Layer(nn.Module):
    """A layer of the encoder."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask):
        b, t, _ = x.shape
        q, k, v = (f(x).view(b, t, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.out(a.transpose(1, 2).reshape(b, t, WIDTH)))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Teacher(nn.Module):
    """Word pieces and the number of a corpus in, the scores of labels out."""

    def __init__(self):
        super().__init__()
        self.words, self.places = nn.Embedding(28996, WIDTH), nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.corpus = nn.Embedding(len(CORPORA), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.head = nn.Linear(WIDTH, LABELS)
        nn.init.zeros_(self.corpus.weight)

    def forward(self, ids, mask, corpus):
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.kind
        x = self.norm(x) + self.corpus(corpus)[:, None]
        bias = torch.zeros(mask.shape).masked_fill(~mask, -math.inf)[:, None, None, :]
        for i, layer in enumerate(self.layers):
            x = layer(x, bias.to(torch.bfloat16) if torch.is_autocast_enabled("cpu") else bias)
        return self.head(x)

    def load_bert(self, folder):
        """Fills the encoder from the checkpoint in the folder."""
        v = {k.removeprefix("module/bert/"): torch.from_numpy(a.copy()) for k, a in checkpoint.read(folder).items()}
        with torch.no_grad():
            self.words.weight.copy_(v["embeddings/word_embeddings"])
            self.places.weight.copy_(v["embeddings/position_embeddings"])
            self.kind.copy_(v["embeddings/token_type_embeddings"][0])
            norms = [(self.norm, "embeddings/LayerNorm")]
            for i, l in enumerate(self.layers):
                at = f"encoder/layer_{i}/"
                norms += [(l.norm1, at + "attention/output/LayerNorm"), (l.norm2, at + "output/LayerNorm")]
                for module, name in (
                    (l.query, "attention/self/query"),
                    (l.key, "attention/self/key"),
                    (l.value, "attention/self/value"),
                    (l.out, "attention/output/dense"),
                    (l.up, "intermediate/dense"),
                    (l.down, "output/dense"),
                ):
                    module.weight.copy_(v[at + name + "/kernel"].T)
                    module.bias.copy_(v[at + name + "/bias"])
            for module, name in norms:
                module.weight.copy_(v[name + "/gamma"])
                module.bias.copy_(v[name + "/beta"])
