// A formula as a graph of computation: every node's value, forward; every node's gradient, backward; what each edge
// sends back; and beside the inputs' gradients their central differences.
import { type Matrix, matrixFrom, type Node, differentiate, toRows, variable } from '../../lib/nn/index.ts';
import { choice, defineExperiment, ParameterError, text } from '../../lib/parameter/index.ts';
import { buildGraph, type Graph } from './build.ts';
import { FORM_NAMES, formOf, OWN } from './forms.ts';
import { parseFormula, type Program } from './formula.ts';
import { readValues, type Rows } from './values.ts';

/** A number for a scalar, rows for whatever is larger. */
export type Value = number | Rows;

export interface TracedNode {
  /** Of an input or a named step, else v₁, v₂, … */
  name: string;
  /** As it stands in a picture: +, ×, σ, ·3, or the name of an input. */
  sign: string;
  kind: 'input' | 'constant' | 'operation';
  /** Places of its arguments in the list. */
  inputs: number[];
  value: Value;
  gradient: Value;
}

/** From an argument to the operation that uses it. */
export interface Edge {
  from: number;
  to: number;
  /** ∂(result)/∂(argument), where both are single numbers. */
  slope: number | null;
  /** What comes back along it. */
  sent: Value;
}

export interface Result {
  formula: string;
  /** Arguments before results; the last is what is differentiated. */
  nodes: TracedNode[];
  edges: Edge[];
  value: number;
  /** Of the inputs, by name. */
  gradients: Record<string, Value>;
  /** Largest |gradient − central difference| over the inputs, relative to the larger; null without inputs. */
  check: number | null;
}

const STEP = 1e-5;

const plain = (M: Matrix): Value => (M.data.length === 1 ? M.data[0]! : toRows(M));

const own = ({ value }: Node): Node => variable(matrixFrom(toRows(value)));

/** Each edge alone: the operation once more on arguments of its own, so that two edges from one node stay apart. */
function edgesOf({ order, made }: Graph): Edge[] {
  const place = new Map(order.map((node, index) => [node, index]));
  return order.flatMap((node, to) => {
    const again = made.get(node)!.again;
    if (!again) return [];
    const inputs = node.inputs.map(own);
    const copy = again(inputs);
    copy.gradient.data.set(node.gradient.data);
    copy.back();
    const sent = inputs.map(({ gradient }) => plain(gradient));
    for (const { gradient } of inputs) gradient.data.fill(0);
    copy.gradient.data.fill(1);
    copy.back();
    return node.inputs.map((input, index): Edge => {
      const isScalar = input.value.data.length === 1 && node.value.data.length === 1;
      const slope = isScalar ? inputs[index]!.gradient.data[0]! : null;
      return { from: place.get(input)!, to, slope, sent: sent[index]! };
    });
  });
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const numbered = (count: number): string => `v${[...String(count)].map((digit) => SUBSCRIPTS[Number(digit)]).join('')}`;

function nodesOf({ order, made }: Graph): TracedNode[] {
  let unnamed = 0;
  return order.map((node) => {
    const { name, sign, isInput, again } = made.get(node)!;
    return {
      name: name ?? (again ? numbered(++unnamed) : sign),
      sign,
      kind: isInput ? 'input' : again ? 'operation' : 'constant',
      inputs: node.inputs.map((input) => order.indexOf(input)),
      value: plain(node.value),
      gradient: plain(node.gradient),
    };
  });
}

/** The largest relative distance of the inputs' gradients from their central differences. */
function checkOf(program: Program, values: ReadonlyMap<string, Rows>, { inputs }: Graph): number | null {
  let [apart, size] = [0, 0];
  for (const [name, { gradient }] of inputs) {
    for (let i = 0; i < gradient.rows; i++) {
      for (let j = 0; j < gradient.cols; j++) {
        const at = (step: number): number => {
          const rows = values.get(name)!.map((row, k) => row.map((v, m) => (k === i && m === j ? v + step : v)));
          return buildGraph(program, new Map(values).set(name, rows)).order.at(-1)!.value.data[0]!;
        };
        const numeric = (at(STEP) - at(-STEP)) / (2 * STEP);
        const exact = gradient.row[i]![j]!;
        apart = Math.max(apart, Math.abs(numeric - exact));
        size = Math.max(size, Math.abs(numeric), Math.abs(exact));
      }
    }
  }
  if (inputs.size === 0) return null;
  return size === 0 ? 0 : apart / size;
}

/** The graph of a program: everything that a picture or a table says about it. */
export function trace(formula: string, given: string, standing: Readonly<Record<string, unknown>>): Result {
  const program = parseFormula(formula);
  const values = readValues(given, program.inputs, standing);
  const graph = buildGraph(program, values);
  const last = graph.order.at(-1)!;
  if (last.value.data.length !== 1) {
    const { rows, cols } = last.value;
    throw new ParameterError(`formula: it ends in a ${rows}×${cols} matrix, end it in one number, as with sum( )`);
  }
  const unused = program.inputs.find((name) => !graph.order.includes(graph.inputs.get(name)!));
  if (unused !== undefined) throw new ParameterError(`formula: ${unused} does not reach the last step`);
  differentiate(last);
  const nodes = nodesOf(graph);
  if (nodes.some(({ gradient }) => [gradient].flat(2).some((one) => one - one !== 0))) {
    throw new ParameterError('formula: a gradient is too large for a number');
  }
  return {
    formula,
    nodes,
    edges: edgesOf(graph),
    value: last.value.data[0]!,
    gradients: Object.fromEntries([...graph.inputs].map(([name, { gradient }]) => [name, plain(gradient)])),
    check: finiteCheck(() => checkOf(program, values, graph)),
  };
}

/** A step to the side of an input may leave where the formula has a value: then there is nothing to compare with. */
function finiteCheck(check: () => number | null): number | null {
  try {
    return check();
  } catch (error) {
    if (error instanceof ParameterError) return null;
    throw error;
  }
}

/** Operations forward, the 1 at the end, operations backward: the moments of the moving picture. */
export const stepsOfTrace = ({ nodes }: Pick<Result, 'nodes'>): number =>
  2 * nodes.filter(({ kind }) => kind === 'operation').length + 1;

export const experiment = defineExperiment({
  id: 'graph-trace',
  lesson: 'computational-graphs',
  documents: ['B', 'D'],
  parameters: {
    expression: choice({ default: 'first', options: [...FORM_NAMES, 'own'] }),
    formula: text({ default: OWN, most: 240, when: { name: 'expression', is: 'own' } }),
    values: text({ default: '', most: 240 }),
  },
  presets: [
    { name: 'first', settings: {} },
    { name: 'two-path', settings: { expression: 'two-path' } },
    { name: 'sigmoid', settings: { expression: 'sigmoid' } },
    { name: 'one-layer', settings: { expression: 'one-layer' } },
    { name: 'batch', settings: { expression: 'batch' } },
    { name: 'network', settings: { expression: 'network' } },
    { name: 'own', settings: { expression: 'own' } },
  ],
  work: () => 100_000,
  *run({ expression, formula, values }) {
    const form = formOf(expression, formula);
    const result = trace(form.formula, values, form.values);
    const of = stepsOfTrace(result);
    for (let step = 1; step <= of; step++) yield { step, of };
    return result;
  },
});
