"""NumPy in float64, a batch at a time: matrix products and whole-array functions, results written in place."""

import numpy as np
from peer import serve


def activate(name, z):
    if name == "tanh":
        return np.tanh(z)
    if name == "sigmoid":
        return 1 / (1 + np.exp(-z))
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def slope(name, h):
    return 1 - h * h if name == "tanh" else h * (1 - h)


def start(job):
    weights = [W.copy() for W in job.initial[0::2]]
    biases = [b.copy() for b in job.initial[1::2]]
    last = len(weights) - 1
    rate = job.eta / job.batch
    batches = job.batches()

    def step(chosen):
        h = [job.X if chosen is None else job.X[chosen]]
        y = job.Y if chosen is None else job.Y[chosen]
        for l, (W, b) in enumerate(zip(weights, biases)):
            h.append(activate(job.output if l == last else job.hidden, h[l] @ W + b))
        delta = h[-1] - y
        if job.cost == "quadratic":
            cost = 0.5 * np.vdot(delta, delta) / job.batch
            delta *= slope(job.output, h[-1])
        else:
            cost = -np.log(h[-1][y == 1]).sum() / job.batch
        for l in range(last, -1, -1):
            dW = h[l].T @ delta
            db = delta.sum(axis=0)
            if l > 0:
                delta = (delta @ weights[l].T) * slope(job.hidden, h[l])
            dW *= rate
            weights[l] -= dW
            biases[l] -= rate * db
        return cost

    def run():
        for l in range(last + 1):
            weights[l][...] = job.initial[2 * l]
            biases[l][...] = job.initial[2 * l + 1]
        return [step(chosen) for chosen in batches]

    return run, lambda: [array for pair in zip(weights, biases) for array in pair]


serve(start)
