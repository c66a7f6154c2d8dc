"""Small networks with their data and first parameters, shared by the programs that compute reference values."""

import numpy

CASES = [
    # name, sizes, hidden, output, cost, examples, training
    dict(name="one neuron, quadratic", sizes=[1, 1], hidden="sigmoid", output="sigmoid", cost="quadratic", rows=1, eta=0.15, steps=300),
    dict(name="xor-like, tanh", sizes=[2, 4, 1], hidden="tanh", output="sigmoid", cost="cross-entropy", rows=4, eta=0.5, steps=200),
    dict(name="one neuron, cross-entropy", sizes=[1, 1], hidden="sigmoid", output="sigmoid", cost="cross-entropy", rows=1, eta=0.005, steps=300),
    dict(name="two classes, relu", sizes=[3, 6, 2], hidden="relu", output="softmax", cost="cross-entropy", rows=6, eta=0.2, steps=60),
    dict(name="three classes, sigmoid", sizes=[3, 5, 4, 3], hidden="sigmoid", output="softmax", cost="cross-entropy", rows=7, eta=0.3, steps=100, optimizer=dict(name="momentum", beta=0.9)),
    dict(name="regression, relu", sizes=[4, 6, 3], hidden="relu", output="identity", cost="quadratic", rows=8, eta=0.01, steps=100, optimizer=dict(name="adam")),
    dict(name="softmax with quadratic cost", sizes=[3, 6, 4], hidden="tanh", output="softmax", cost="quadratic", rows=5, eta=0.4, steps=80),
    dict(name="several labels, gelu, weight penalty", sizes=[5, 8, 8, 3], hidden="gelu", output="sigmoid", cost="cross-entropy", rows=6, eta=0.1, steps=80, penalty=dict(kind="l2", lambda_=0.02)),
    dict(name="selu, mini-batches", sizes=[4, 7, 2], hidden="selu", output="identity", cost="quadratic", rows=9, eta=0.05, steps=60, batch=3),
    dict(name="learned leak", sizes=[3, 6, 5, 2], hidden="prelu", output="identity", cost="quadratic", rows=6, eta=0.05, steps=60),
    dict(name="batch normalization", sizes=[3, 6, 6, 2], hidden="tanh", output="softmax", cost="cross-entropy", rows=8, eta=0.2, steps=60, normalization=dict(kind="batch")),
    dict(name="layer normalization", sizes=[3, 6, 6, 2], hidden="mish", output="sigmoid", cost="cross-entropy", rows=8, eta=0.2, steps=60, normalization=dict(kind="layer")),
    dict(name="group normalization", sizes=[3, 6, 6, 2], hidden="silu", output="sigmoid", cost="quadratic", rows=8, eta=0.2, steps=60, normalization=dict(kind="group", groups=2)),
]


def drawn(case):
    """The case with W, b, X and Y, from its name."""
    source = numpy.random.RandomState(sum(map(ord, case["name"])))
    sizes, rows = case["sizes"], case["rows"]
    W = [source.normal(size=(n, m)) * (1.5 / numpy.sqrt(n)) for n, m in zip(sizes, sizes[1:])]
    b = [source.normal(size=m) * 0.5 for m in sizes[1:]]
    X = source.normal(size=(rows, sizes[0]))
    if case["output"] == "softmax":
        Y = numpy.eye(sizes[-1])[source.randint(sizes[-1], size=rows)]
    elif case["cost"] == "cross-entropy":
        Y = source.randint(2, size=(rows, sizes[-1])).astype(float)
    else:
        Y = source.normal(size=(rows, sizes[-1]))
    if case["name"].startswith("one neuron"):
        W, b, X, Y = [numpy.array([[2.0]])], [numpy.array([2.0])], numpy.array([[1.0]]), numpy.array([[0.0]])
    return dict(case, W=W, b=b, X=X, Y=Y)


def plain(case):
    """The case with lists in place of arrays, for JSON."""
    return {key: [v.tolist() for v in value] if key in "Wb" else value.tolist() if key in "XY" else value for key, value in case.items()}
