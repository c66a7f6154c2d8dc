"""Prints the constants of src/lib/nn/elementary.ts and special.ts: near-minimax polynomials by Chebyshev interpolation
in 60 digits, and the split constants of the argument reductions.

    python3 tests/oracle/coefficients.py
"""

from mpmath import mp, mpf, chebyfit, cos, exp, log, pi, polyval, sin, sqrt, atan, erf, floor

mp.dps = 60


def show(name, coefficients):
    """Lowest power first, each rounded to the nearest double."""
    print(name)
    for c in reversed(coefficients):
        print("   ", repr(float(c)))


def split(name, value, bits, parts):
    """value as a sum of doubles: all but the last have so few bits that a product with a small integer is exact."""
    print(name)
    rest = value
    for part in range(parts):
        if part == parts - 1:
            piece = mpf(float(rest))
        else:
            exponent = floor(log(abs(rest), 2))
            unit = mpf(2) ** (exponent - bits + 1)
            piece = floor(rest / unit) * unit
        print("   ", repr(float(piece)))
        rest -= piece


def series(f, terms, x):
    """A function with a removable singularity at 0, by its Taylor series near it."""
    return f(x) if abs(x) > mpf("1e-12") else terms(x)


r_max = log(2) / 2 * mpf("1.0001")
show("exp: (e^r - 1 - r) / r^2, degree 9", chebyfit(lambda r: series(lambda t: (exp(t) - 1 - t) / t**2, lambda t: mpf(1) / 2 + t / 6, r), [-r_max, r_max], 10))
split("ln 2 in 31 bits and the rest", log(2), 31, 2)

# log(1+f) = 2s + s R(s^2), s = f / (2 + f), |s| <= (sqrt 2 - 1) / (sqrt 2 + 1)
s_max = (sqrt(2) - 1) / (sqrt(2) + 1)


def log_rest(z):
    s = sqrt(z)
    return (log((1 + s) / (1 - s)) - 2 * s) / s


show("log: R(z) / z, degree 6", chebyfit(lambda z: series(lambda t: log_rest(t) / t, lambda t: mpf(2) / 3 + 2 * t / 5, z), [0, s_max**2 * mpf("1.001")], 7))

q = (pi / 4) ** 2 * mpf("1.001")
show("sin: (sin r - r) / r^3 in r^2, degree 5", chebyfit(lambda z: series(lambda t: (sin(sqrt(t)) - sqrt(t)) / sqrt(t) ** 3, lambda t: -mpf(1) / 6 + t / 120, z), [0, q], 6))
show("cos: (cos r - 1 + r^2/2) / r^4 in r^2, degree 5", chebyfit(lambda z: series(lambda t: (cos(sqrt(t)) - 1 + t / 2) / t**2, lambda t: mpf(1) / 24 - t / 720, z), [0, q], 6))
split("pi/2 in 33 + 33 + 53 bits", pi / 2, 33, 3)
print("2/pi", repr(float(2 / pi)), "1/ln2", repr(float(1 / log(2))))

t_max = (sqrt(2) - 1) ** 2 * mpf("1.001")
show("atan: (atan t - t) / t^3 in t^2, degree 10", chebyfit(lambda z: series(lambda u: (atan(sqrt(u)) - sqrt(u)) / sqrt(u) ** 3, lambda u: -mpf(1) / 3 + u / 5, z), [0, t_max], 11))


# erfc(x) e^(x^2) (1 + 2x) for x >= 0 as a Chebyshev series in y = (x - 3.75) / (x + 3.75), Shepherd and Laframboise 1981
def scaled(y):
    if y >= 1:
        return 2 / sqrt(pi)
    x = mpf("3.75") * (1 + y) / (1 - y)
    return mp.erfc(x) * exp(x * x) * (1 + 2 * x)


count = 64
nodes = [cos(pi * (k + mpf(1) / 2) / count) for k in range(count)]
values = [scaled(y) for y in nodes]
print("erfc: Chebyshev coefficients")
for j in range(30):
    c = sum(v * cos(pi * j * (k + mpf(1) / 2) / count) for k, v in enumerate(values)) * 2 / count
    print("   ", repr(float(c / 2 if j == 0 else c)))
