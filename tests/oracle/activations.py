"""Values and slopes of the 29 activations in 60 digits, written to activations.json as name: [[z, f, slope], ...].

The slopes are numerical derivatives of the formulas of f, so that no derivative is written twice.

    python3 tests/oracle/activations.py && npx prettier --write tests/oracle/activations.json
"""

import json
import pathlib
import random

from mpmath import mp, mpf

mp.dps = 60
draw = random.Random(7)


def sigmoid(z):
    return 1 / (1 + mp.exp(-z))


def softplus(z):
    return mp.log1p(mp.exp(z))


def left(z, f):
    return z if z > 0 else f(z)


LAMBDA, ALPHA = mpf(1.0507009873554805), mpf(1.6732632423543772)
FUNCTIONS = {
    "step": lambda z: mpf(z >= 0),
    "identity": lambda z: z,
    "relu": lambda z: left(z, lambda z: mpf(0)),
    "sigmoid": sigmoid,
    "tanh": mp.tanh,
    "leaky-relu": lambda z: left(z, lambda z: mpf(0.01) * z),
    "prelu": lambda z: left(z, lambda z: z / 4),
    "rrelu": lambda z: left(z, lambda z: 11 * z / 48),
    "elu": lambda z: left(z, mp.expm1),
    "selu": lambda z: LAMBDA * left(z, lambda z: ALPHA * mp.expm1(z)),
    "srelu": lambda z: z if abs(z) <= 1 else mp.sign(z) * (1 + mpf(0.1) * (abs(z) - 1)),
    "hard-sigmoid": lambda z: min(max((z + 1) / 2, mpf(0)), mpf(1)),
    "hard-tanh": lambda z: min(max(z, mpf(-1)), mpf(1)),
    "lecun-tanh": lambda z: mpf(1.7159) * mp.tanh(2 * z / 3),
    "arctan": mp.atan,
    "softsign": lambda z: z / (1 + abs(z)),
    "softplus": softplus,
    "signum": mp.sign,
    "bent-identity": lambda z: (mp.sqrt(z * z + 1) - 1) / 2 + z,
    "symmetrical-sigmoid": lambda z: mp.tanh(z / 2),
    "log-log": lambda z: -mp.expm1(-mp.exp(z)),
    "gaussian": lambda z: mp.exp(-z * z),
    "absolute": abs,
    "sinusoid": mp.sin,
    "cosine": mp.cos,
    "sinc": lambda z: mp.sin(z) / z,
    "gelu": lambda z: z * mp.ncdf(z),
    "silu": lambda z: z * sigmoid(z),
    "mish": lambda z: z * mp.tanh(softplus(z)),
}

POINTS = sorted(
    [draw.uniform(-5, 5) for _ in range(24)]
    + [draw.uniform(-40, 40) for _ in range(12)]
    + [draw.uniform(-1e-3, 1e-3) for _ in range(4)]
    + [-1e4, -800.5, -100.25, 100.25, 800.5, 1e4]
)


def slope(f, z):
    """A central difference in 400 digits, where the cancellation of 40 digits leaves 360."""
    with mp.workdps(400):
        h = mpf(10) ** -40
        return (f(z + h) - f(z - h)) / (2 * h)


def value(f, z):
    with mp.workdps(400):
        return f(z)


table = {name: [[z, float(value(f, mpf(z))), float(slope(f, mpf(z)))] for z in POINTS] for name, f in FUNCTIONS.items()}
pathlib.Path(__file__).with_name("activations.json").write_text(json.dumps(table))
