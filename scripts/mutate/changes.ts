// The planted changes: in a file of src/lib/nn, what stands there once, and what is put in its place. Each is a mistake
// that somebody could make and that no compiler sees.

export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const inFile = (file: string, ...changes: readonly (readonly [from: string, to: string])[]): Change[] =>
  changes.map(([from, to]) => ({ file, from, to }));

/** Where no survivor is accepted. */
export const BACKWARD_PASSES = ['backpropagation.ts', 'kernels.ts', 'kernels.wasm.ts', 'layer.ts', 'rows.ts', 'normalization.ts', 'dropout.ts', 'softmax.ts', 'costs.ts', 'graph.ts']; // prettier-ignore

export const changes: readonly Change[] = [
  ...inFile(
    'backpropagation.ts',
    [
      'cost.errorAtScores(delta.row[i]!, h.row[i]!, Y.row[i]!)',
      'cost.errorAtScores(delta.row[i]!, Y.row[i]!, h.row[i]!)',
    ],
    [
      'cost.errorAtOutputs!(delta.row[i]!, h.row[i]!, Y.row[i]!)',
      'cost.errorAtOutputs!(delta.row[i]!, Y.row[i]!, h.row[i]!)',
    ],
    ["if (activation !== 'softmax') throughActivation(layer, mode);", "if (activation !== 'softmax') void mode;"],
    ['  else slopes(layer, mode, kernels);\n', '  else layer.slope.data.fill(1);\n'],
    ['  dropSlopes(layer, mode);\n', ''],
    ['above.delta, above.W);', 'above.delta, above.dW);'],
    ['kernels.biasGradient(db, delta, 1 / delta.rows)', 'kernels.biasGradient(db, delta, 1)'],
    ['kernels.weightGradient(dW, H, delta, 1 / delta.rows)', 'kernels.weightGradient(dW, H, delta, 1)'],
    ['l > 0 ? layers[l - 1]!.h', 'l > 0 ? layers[l - 1]!.z'],
    ['(network.input?.h ?? X)', 'X'],
    ['    throughNormalization(layer);\n', ''],
    ['  return sum / u.rows;', '  return sum;'],
    ['if (!(u.data[i]! > 0)) sum', 'if (u.data[i]! > 0) sum'],
  ),
  ...inFile(
    'kernels.ts',
    ['z[j] = b[j]!;', 'z[j] = 0;'],
    ['if (scale !== 1) for (let i = 0; i < dW.data.length; i++) dW.data[i]! *= scale;', ''],
    ['add(z, H.data, i * n, 1, W.row, n)', 'add(z, H.data, 0, 1, W.row, n)'],
    ['add(dW.row[k]!, H.data, k, dW.rows,', 'add(dW.row[k]!, H.data, k, 1,'],
    ['if (scale !== 1) for (let j = 0; j < db.length; j++) db[j]! *= scale;', ''],
    ['dW.data[i] = 0;', 'dW.data[i]! *= 1;'],
    ['o[k] = sum * s[k]!;', 'o[k] = sum;'],
    ['values[i]! -= eta * gradient[i]!', 'values[i]! += eta * gradient[i]!'],
  ),
  ...inFile(
    'kernels.wasm.ts',
    ['wasm.dense(out, h, 8, 8 * n, d,', 'wasm.dense(out, h, 8 * n, 8, d,'],
    ['  wasm.transpose(transposed, W.data.byteOffset, n, m);\n', ''],
    ['skipsZeros(dW)', '!skipsZeros(dW)'],
    ['of.scales[0] !== scale', 'of.scales[0] === scale'],
    ['z[j] = of.result[i * m + j]!', 'z[j] = of.result[i * n + j]!'],
  ),
  ...inFile(
    'layer.ts',
    ['  if (dropout) drop(h, h, layer.mask!, dropout, mode);\n', ''],
    ['activation.slope(u.data[i]!, leaks.data[i]!)', 'activation.slope(u.data[i]!)'],
    ['activation.slope(u.data[i]!, leak[0]!)', 'activation.slope(u.data[i]!)'],
    ['leaks === null && dropout === null;', 'leaks === null;'],
  ),
  ...inFile(
    'rows.ts',
    ['const g = values[at + stride]!;', 'const g = values[at + 1]!;'],
    ['at += 4 * stride;', 'at += stride;'],
    ['    at += stride;\n', ''],
    ['if (values[at] === 0) continue;', 'if (values[at] !== 0) continue;'],
    ['ofE += e[j]! * value;', 'ofE += c[j]! * value;'],
    ['out[k + 1] = ofB * factors[k + 1]!;', 'out[k + 1] = ofB * factors[k]!;'],
  ),
  ...inFile(
    'costs.ts',
    ['out[j] = h[j]! - y[j]!;', 'out[j] = 2 * (h[j]! - y[j]!);'],
    ['return sum / 2;', 'return sum;'],
    ['Math.max(z[j]!, 0) - z[j]! * y[j]!', 'Math.max(z[j]!, 0) + z[j]! * y[j]!'],
    ['y[j]! * (total - z[j]!)', 'y[j]! * (z[j]! - total)'],
  ),
  ...inFile(
    'softmax.ts',
    ['exp((scores[j]! - top) / temperature)', 'exp((scores[j]! - top) * temperature)'],
    ['(upstream[j]! - mean)', 'upstream[j]!'],
    ['return top + log(sum);', 'return log(sum);'],
  ),
  ...inFile(
    'sigmoids.ts',
    ['return e / ((1 + e) * (1 + e));', 'return e / (1 + e);'],
    ['slope[i] = e / (sum * sum);', 'slope[i] = e / sum;'],
    ['exp(-2 * Math.abs(z))', 'exp(-Math.abs(z))'],
  ),
  ...inFile(
    'rectifiers.ts',
    ['(z > 0 ? 1 : 0)', '(z >= 0 ? 1 : 0)'],
    ['SELU_LAMBDA * (z > 0 ? 1 : SELU_ALPHA * exp(z))', '(z > 0 ? 1 : SELU_ALPHA * exp(z))'],
  ),
  ...inFile('curves.ts', ['-2 * z * exp(-z * z)', '2 * z * exp(-z * z)']),
  ...inFile(
    'elementary.ts',
    ['0.16666666666666669 * r', '0.1666666666 * r'],
    ['- n * LN2_LOW;\n  const k = n', ';\n  const k = n'],
  ),
  ...inFile(
    'initializers.ts',
    ['1 / Math.sqrt(nIn + 1)', '1 / Math.sqrt(nIn)'],
    [
      "define('he', 'normal', 'zero', (nIn) => Math.sqrt(2 / nIn))",
      "define('he', 'normal', 'zero', (nIn) => Math.sqrt(1 / nIn))",
    ],
    ['deviation * Math.sqrt(3)', 'deviation'],
  ),
  ...inFile(
    'optimizers.ts',
    ['beta * v[i]! + gradient[i]!', 'beta * v[i]! - gradient[i]!'],
    ['(m[i]! / (1 - power1))', 'm[i]!'],
    ['Math.sqrt(v[i]! / (1 - power2))', '(v[i]! / (1 - power2))'],
    ['(Math.sqrt(v[i]! / (1 - power2)) + epsilon)', 'Math.sqrt(v[i]! / (1 - power2) + epsilon)'],
  ),
  ...inFile(
    'regularization.ts',
    ["if (role !== 'weight') continue;\n    const target", 'const target'],
    ['-eta * lambda : lambda', 'eta * lambda : lambda'],
    ['values, -factor)', 'values, factor)'],
    ['Math.sign(values[i]!)', 'Math.abs(values[i]!)'],
    ['(values[i]! * values[i]!) / 2', 'values[i]! * values[i]!'],
    ["if (role !== 'weight') continue;\n    for", 'for'],
  ),
  ...inFile(
    'dropout.ts',
    ["form === 'inverted' ? 1 / keep : 1", "form === 'inverted' ? keep : 1"],
    ["form === 'scaled-at-test' ? keep : 1", "form === 'scaled-at-test' ? 1 / keep : 1"],
    ['chance(random, dropout.keep) ? factor : 0', 'chance(random, dropout.keep) ? 0 : factor'],
  ),
  ...inFile(
    'normalization.ts',
    ['Math.sqrt(variance[g]! + epsilon)', 'Math.sqrt(variance[g]!)'],
    ["divisor === 'n' ? count : count - 1", "divisor === 'n' ? count - 1 : count"],
    ['dGamma[c]! += scale * u * x;', 'dGamma[c]! += u * x;'],
    ['ofG[g]! / count + ', ''],
    ['(standardized.data[e]! * ofGX[g]!) / divisor', '(standardized.data[e]! * ofGX[g]!) / count'],
    ['(error - shared) * inverse[g]!', 'error - shared'],
    ['momentum * (pass.mean[c]! - runningMean[c]!)', 'momentum * pass.mean[c]!'],
  ),
  ...inFile(
    'graph.ts',
    ['dY.row[i]![j]! * b.row[k]![j]!;', 'dY.row[i]![j]! * b.row[k]![i]!;'],
    ['a.row[i]![k]! * dY.row[i]![j]!;', '-a.row[i]![k]! * dY.row[i]![j]!;'],
    ['(a, b) => [b, a]', '(a, b) => [a, b]'],
    ['[1 / b, -a / (b * b)]', '[1 / b, a / (b * b)]'],
    ['slope(A.value.data[e]!) * dY.data[e]!', 'slope(Y.data[e]!) * dY.data[e]!'],
    ['A.gradient.data[at(a, e)]! += slopeA', 'A.gradient.data[at(a, e)] = slopeA'],
    ['for (const { gradient } of order) gradient.data.fill(0);', ''],
  ),
  ...inFile(
    'gradient-check.ts',
    ['/ (2 * epsilon)', '/ epsilon'],
    ['    values[i] = kept;\n', ''],
    ['Math.max(ofAnalytic, ofNumeric)', 'Math.min(ofAnalytic, ofNumeric)'],
    ['top.relativeError >= one.relativeError', 'top.relativeError < one.relativeError'],
  ),
  ...inFile(
    'network.ts',
    ['return sum / Y.rows;', 'return sum;'],
    ['stream(random, `initialization/${l}`)', "stream(random, 'initialization')"],
    ['if (workspaces.length > WORKSPACES_KEPT) workspaces.pop();', ''],
  ),
  ...inFile(
    'train.ts',
    ['      batches.shuffle();\n', ''],
    ['if (epoch === epochs) return;', 'if (epoch > epochs) return;'],
  ),
  ...inFile(
    'batches.ts',
    ['order[b * size + i]!', 'order[i]!'],
    ['shuffle: () => shuffle(random, order)', 'shuffle: () => void random'],
    ['b === count - 1 ? last : full', 'full'],
  ),
  ...inFile(
    'early-stopping.ts',
    ['if (cost < best.cost)', 'if (cost > best.cost)'],
    ['values.set(kept[i]!)', 'kept[i]!.set(values)'],
    ['if (cost < best.cost)', 'if (cost <= best.cost)'],
    ['epoch - best.epoch >= patience', 'epoch - best.epoch > patience'],
    ['[n.runningMean, n.runningVariance]', '[n.runningMean]'],
  ),
  ...inFile(
    'perceptron.ts',
    ['eta * error * x[k]!', 'eta * x[k]!'],
    ['perceptron(w, b, x, tie)', 'perceptron(w, b, x)'],
    ['if (mistakes === 0) return true;', 'if (mistakes === 0 && epoch === epochs) return true;'],
  ),
  ...inFile(
    'likelihood.ts',
    ['squares / (2 * sigma * sigma)', 'squares / (sigma * sigma)'],
    ['(log(p[i]!) - log(q[i]!))', '(log(q[i]!) - log(p[i]!))'],
  ),
  ...inFile(
    'evaluation.ts',
    ['h[j]! > h[best]!', 'h[j]! >= h[best]!'],
    ['h[0]! > 0.5 ? 1 : 0', 'h[0]! >= 0.5 ? 1 : 0'],
    ['counts[classOf(Y.row[i]!)]![classOf(H.row[i]!)]!++', 'counts[classOf(H.row[i]!)]![classOf(Y.row[i]!)]!++'],
  ),
  ...inFile(
    'random.ts',
    ['below(random, i + 1)', 'below(random, i)'],
    ['Math.sqrt(-2 * log(1 - uniform(random)))', 'Math.sqrt(-log(1 - uniform(random)))'],
  ),
  ...inFile('save.ts', ["Object.is(value, -0) ? '-0' : String(value)", 'String(value)']),
];
