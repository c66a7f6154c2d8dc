"""Forward pass, the four equations and descent in plain NumPy, as a textbook has them, written to numpy.json.

    python3 tests/oracle/reference_numpy.py && npx prettier --write tests/oracle/numpy.json
"""

import json
import pathlib

import numpy

from cases import CASES, drawn, plain


def sigmoid(z):
    return 1 / (1 + numpy.exp(-z))


def softmax(z):
    e = numpy.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


ACTIVATIONS = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (numpy.tanh, lambda z: 1 - numpy.tanh(z) ** 2),
    "relu": (lambda z: numpy.maximum(z, 0), lambda z: (z > 0).astype(float)),
    "identity": (lambda z: z, numpy.ones_like),
}


def forward(network, X):
    """Z = H W + b and H = sigma(Z), layer by layer."""
    z, h = [], [X]
    for l, (W, b) in enumerate(zip(network["W"], network["b"])):
        z.append(h[-1] @ W + b)
        name = network["output"] if l == len(network["W"]) - 1 else network["hidden"]
        h.append(softmax(z[-1]) if name == "softmax" else ACTIVATIONS[name][0](z[-1]))
    return z, h


def cost(network, h, Y):
    if network["cost"] == "quadratic":
        return ((h[-1] - Y) ** 2).sum() / 2 / len(Y)
    if network["output"] == "softmax":
        return -(Y * numpy.log(h[-1])).sum() / len(Y)
    return -(Y * numpy.log(h[-1]) + (1 - Y) * numpy.log(1 - h[-1])).sum() / len(Y)


def backward(network, z, h, Y):
    """BP1 to BP4. delta is each example's own error; dW and db are means."""
    last = len(z) - 1
    delta, dW, db = [None] * len(z), [None] * len(z), [None] * len(z)
    for l in range(last, -1, -1):
        if l < last:
            delta[l] = ACTIVATIONS[network["hidden"]][1](z[l]) * (delta[l + 1] @ network["W"][l + 1].T)
        elif network["cost"] == "cross-entropy":
            delta[l] = h[-1] - Y
        else:
            delta[l] = ACTIVATIONS[network["output"]][1](z[l]) * (h[-1] - Y)
        db[l] = delta[l].mean(axis=0)
        dW[l] = h[l].T @ delta[l] / len(Y)
    return delta, dW, db


def reference(network):
    X, Y = network["X"], network["Y"]
    costs = []
    for step in range(network["steps"]):
        z, h = forward(network, X)
        costs.append(cost(network, h, Y))
        delta, dW, db = backward(network, z, h, Y)
        if step == 0:
            gradients = {f"{name}{l + 1}": g[l].ravel().tolist() for l in range(len(z)) for name, g in (("W", dW), ("b", db))}
            first = dict(
                cost=costs[0],
                z=[v.ravel().tolist() for v in z],
                h=[v.ravel().tolist() for v in h[1:]],
                delta=[v.ravel().tolist() for v in delta],
                gradients=gradients,
            )
        for l in range(len(z)):
            network["W"][l] = network["W"][l] - network["eta"] * dW[l]
            network["b"][l] = network["b"][l] - network["eta"] * db[l]
    parameters = {f"{name}{l + 1}": v[l].ravel().tolist() for l in range(len(z)) for name, v in (("W", network["W"]), ("b", network["b"]))}
    return dict(first=first, last=dict(costs=costs, parameters=parameters))


def is_plain(case):
    special = {"optimizer", "penalty", "batch", "normalization"} & case.keys()
    return not special and case["hidden"] in ACTIVATIONS and (case["output"], case["cost"]) != ("softmax", "quadratic")


if __name__ == "__main__":
    table = []
    for case in filter(is_plain, CASES):
        table.append(dict(case=plain(drawn(case)), **reference(drawn(case))))
    pathlib.Path(__file__).with_name("numpy.json").write_text(json.dumps(table))
