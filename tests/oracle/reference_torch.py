"""Forward passes, gradients and training runs in PyTorch (float64, autograd), written to torch.json.

    python3 tests/oracle/reference_torch.py && npx prettier --write tests/oracle/torch.json
"""

import json
import pathlib

import torch
from torch.nn import functional as F

from cases import CASES, drawn, plain

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


class Network(torch.nn.Module):
    def __init__(self, case):
        super().__init__()
        self.case = case
        self.W = torch.nn.ParameterList([torch.nn.Parameter(torch.tensor(W)) for W in case["W"]])
        self.b = torch.nn.ParameterList([torch.nn.Parameter(torch.tensor(b)) for b in case["b"]])
        hidden = case["sizes"][1:-1]
        self.leak = torch.nn.ParameterList([torch.nn.Parameter(torch.tensor([0.25])) for _ in hidden] if case["hidden"] == "prelu" else [])
        self.norm = torch.nn.ModuleList([self.normalization(n) for n in hidden] if "normalization" in case else [])

    def normalization(self, units):
        options = self.case["normalization"]
        if options["kind"] == "batch":
            return torch.nn.BatchNorm1d(units)
        if options["kind"] == "layer":
            return torch.nn.LayerNorm(units)
        return torch.nn.GroupNorm(options["groups"], units)

    def activation(self, u, l):
        name = self.case["hidden"]
        if name == "prelu":
            return F.prelu(u, self.leak[l])
        return dict(sigmoid=torch.sigmoid, tanh=torch.tanh, relu=torch.relu, gelu=F.gelu, selu=F.selu, mish=F.mish, silu=F.silu)[name](u)

    def forward(self, X):
        """Scores of the output layer; keeps z, u and h of every layer."""
        self.z, self.h = [], []
        H = X
        last = len(self.W) - 1
        for l, (W, b) in enumerate(zip(self.W, self.b)):
            z = H @ W + b
            z.retain_grad()
            u = self.norm[l](z) if l < last and len(self.norm) else z
            H = self.activation(u, l) if l < last else self.output(z)
            self.z.append(z)
            self.h.append(H)
        return self.z[-1]

    def output(self, z):
        return dict(sigmoid=torch.sigmoid, softmax=lambda s: torch.softmax(s, 1), identity=lambda s: s)[self.case["output"]](z)

    def cost(self, X, Y):
        """Mean over the examples."""
        z = self.forward(X)
        if self.case["cost"] == "quadratic":
            return ((self.h[-1] - Y) ** 2).sum() / 2 / len(X)
        if self.case["output"] == "sigmoid":
            return F.binary_cross_entropy_with_logits(z, Y, reduction="sum") / len(X)
        return F.cross_entropy(z, Y)

    def named(self):
        """Trainable arrays by the names that the library gives them."""
        table = {}
        for l in range(len(self.W)):
            table[f"W{l + 1}"], table[f"b{l + 1}"] = self.W[l], self.b[l]
            if l < len(self.norm):
                table[f"gamma{l + 1}"], table[f"beta{l + 1}"] = self.norm[l].weight, self.norm[l].bias
            if l < len(self.leak):
                table[f"leak{l + 1}"] = self.leak[l]
        return table


def optimizer_for(network, case):
    options = case.get("optimizer", dict(name="gradient-descent"))
    decay = case.get("penalty", {}).get("lambda_", 0)
    weights = [p for name, p in network.named().items() if name.startswith("W")]
    others = [p for name, p in network.named().items() if not name.startswith("W")]
    groups = [dict(params=weights, weight_decay=decay), dict(params=others)]
    if options["name"] == "adam":
        return torch.optim.Adam(groups, lr=case["eta"])
    return torch.optim.SGD(groups, lr=case["eta"], momentum=options.get("beta", 0))


def flat(tensor):
    return tensor.detach().reshape(-1).tolist()


def reference(case):
    network = Network(case)
    X, Y = torch.tensor(case["X"]), torch.tensor(case["Y"])
    cost = network.cost(X, Y)
    cost.backward()
    first = dict(
        cost=cost.item(),
        z=[flat(z) for z in network.z],
        h=[flat(h) for h in network.h],
        delta=[flat(z.grad * len(X)) for z in network.z],
        gradients={name: flat(p.grad) for name, p in network.named().items()},
    )
    network = Network(case)
    optimizer = optimizer_for(network, case)
    costs = []
    size = case.get("batch", len(X))
    for step in range(case["steps"]):
        at = step * size % len(X)
        optimizer.zero_grad()
        cost = network.cost(X[at : at + size], Y[at : at + size])
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    last = dict(costs=costs, parameters={name: flat(p) for name, p in network.named().items()})
    if case.get("normalization", {}).get("kind") == "batch":
        last["running"] = [[flat(n.running_mean), flat(n.running_var)] for n in network.norm]
    return dict(first=first, last=last)


if __name__ == "__main__":
    table = []
    for case in map(drawn, CASES):
        table.append(dict(case=plain(case), **reference(case)))
    pathlib.Path(__file__).with_name("torch.json").write_text(json.dumps(table))
