"""PyTorch in float64 on one thread, by its own gradients and optimizer."""

import torch
from peer import serve

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
functions = {"tanh": torch.tanh, "sigmoid": torch.sigmoid, "softmax": lambda z: z}


def start(job):
    X, Y = torch.from_numpy(job.X), torch.from_numpy(job.Y)
    parameters = [torch.from_numpy(values.copy()).requires_grad_() for values in job.initial]
    initial = [torch.from_numpy(values) for values in job.initial]
    optimizer = torch.optim.SGD(parameters, lr=job.eta)
    batches = [None if chosen is None else torch.from_numpy(chosen) for chosen in job.batches()]
    last = len(parameters) // 2 - 1

    def step(chosen):
        h = X if chosen is None else X[chosen]
        y = Y if chosen is None else Y[chosen]
        for l in range(last + 1):
            z = torch.addmm(parameters[2 * l + 1], h, parameters[2 * l])
            h = functions[job.output if l == last else job.hidden](z)
        if job.cost == "quadratic":
            cost = 0.5 * torch.sum((h - y) ** 2) / job.batch
        else:
            cost = torch.nn.functional.cross_entropy(h, y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        return cost.item()

    def run():
        with torch.no_grad():
            for values, first in zip(parameters, initial):
                values.copy_(first)
        return [step(chosen) for chosen in batches]

    return run, lambda: [values.detach().numpy() for values in parameters]


serve(start)
