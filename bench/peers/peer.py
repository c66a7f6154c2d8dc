"""What the peers in Python share: see peer.ts for the protocol."""

import json
import sys
import time

import numpy as np


class Job:
    def __init__(self, folder, name):
        with open(f"{folder}/{name}.json") as file:
            self.__dict__.update(json.load(file))
        values = np.fromfile(f"{folder}/{name}.f64")
        sizes = self.sizes
        shapes = [(self.examples, sizes[0]), (self.examples, sizes[-1])]
        for n_in, n_out in zip(sizes, sizes[1:]):
            shapes += [(n_in, n_out), (n_out,)]
        arrays, start = [], 0
        for shape in shapes:
            length = int(np.prod(shape))
            arrays.append(values[start : start + length].reshape(shape).copy())
            start += length
        self.X, self.Y, *self.initial = arrays

    def batches(self):
        """The examples of each step, as indices; None is all of them."""
        if self.batch == self.examples:
            return [None] * self.steps
        order = np.arange(self.examples)
        starts = [(step * self.batch) % self.examples for step in range(self.steps)]
        return [order[start : start + self.batch] for start in starts]


def digest(values):
    values = np.asarray(values, dtype=np.float64).ravel()
    weights = np.arange(values.size) % 7
    return [float(values.sum()), float((values * values).sum()), float((weights * values).sum())]


def serve(start):
    """`start(job)` gives `run()`, which returns the costs, and `parameters()`."""
    runners = {}

    def answer(message):
        print(json.dumps(message), flush=True)

    answer({"ready": True})
    for line in sys.stdin:
        request = json.loads(line)
        name = request["job"]
        if name not in runners:
            runners[name] = start(Job(sys.argv[1], name))
        run, parameters = runners[name]
        if request["do"] == "check":
            costs = run()
            answer({"costs": [float(cost) for cost in costs], "digests": [digest(one) for one in parameters()]})
        else:
            before = time.process_time()
            for _ in range(request["units"]):
                run()
            answer({"ms": 1000 * (time.process_time() - before)})
