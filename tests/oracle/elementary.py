"""Reference values of the elementary functions, in 60 digits, written to elementary.json.

Each entry is [x, y, rest]: y is the double nearest to f(x) and f(x) = y + rest · ulp(y), so that the test can tell
errors of less than one unit in the last place.

    python3 tests/oracle/elementary.py && npx prettier --write tests/oracle/elementary.json
"""

import json
import math
import pathlib
import random

from mpmath import mp, mpf

mp.dps = 60
draw = random.Random(20220401)


def entry(f, x):
    exact = f(mpf(x))
    y = float(exact)
    return [x, y, round(float((exact - mpf(y)) / mpf(math.ulp(y))), 4)]


def spread(low, high, count):
    """Evenly, both signs if low < 0."""
    return [draw.uniform(low, high) for _ in range(count)]


def magnitudes(low, high, count, signed=True):
    """Evenly in the exponent of 2."""
    return [math.ldexp(draw.uniform(1, 2), draw.randint(low, high)) * (draw.choice([-1, 1]) if signed else 1) for _ in range(count)]


def near_quarters(count):
    """Close to multiples of pi/2, where the reduction of the argument is hardest."""
    return [float(mpf(draw.randint(1, 1000000)) * mp.pi / 2) for _ in range(count)]


FUNCTIONS = {
    "exp": (mp.exp, spread(-745, 709, 150) + spread(-2, 2, 150) + magnitudes(-60, 9, 60) + [-745.1, -708.4, 709.78]),
    "expm1": (mp.expm1, spread(-40, 709, 60) + spread(-2, 2, 250) + magnitudes(-60, 0, 80)),
    "log": (mp.log, magnitudes(-1074, 1023, 150, False) + spread(0.5, 2, 150) + spread(0.99, 1.01, 60) + [5e-324, 2.2e-308]),
    "log1p": (mp.log1p, magnitudes(-60, -1, 100) + spread(-0.99, 3, 200) + magnitudes(1, 1000, 60, False)),
    "tanh": (mp.tanh, spread(-20, 20, 80) + spread(0.17, 0.3, 150) + spread(-1, 1, 250) + magnitudes(-60, 1, 80)),
    "sin": (mp.sin, spread(-7, 7, 200) + spread(-1e6, 1e6, 100) + near_quarters(60) + magnitudes(-40, 1000, 60)),
    "cos": (mp.cos, spread(-7, 7, 200) + spread(-1e6, 1e6, 100) + near_quarters(60) + magnitudes(-40, 1000, 60)),
    "atan": (mp.atan, spread(-3, 3, 250) + magnitudes(-60, 60, 120)),
    "erfc": (mp.erfc, spread(-6, 6, 200) + spread(0, 26, 80) + magnitudes(-60, 2, 60)),
}

table = {name: [entry(f, x) for x in points] for name, (f, points) in FUNCTIONS.items()}
pathlib.Path(__file__).with_name("elementary.json").write_text(json.dumps(table))
