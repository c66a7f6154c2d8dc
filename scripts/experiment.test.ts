// The command as a reader types it: spawned for real.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { experimentIds } from '../src/experiments/index.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/experiment.ts', ...args]);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {}); // a command that refuses its flags does not read its input
    child.stdin.end(input);
  });
}

let folder = '';
const write = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experiment-'));
});
afterAll(() => rm(folder, { recursive: true }));

const quick = ['slow-learning', '--set', 'epochs=3'];

describe('a run', () => {
  test('as JSON is one object with id, params and result', async () => {
    const { code, out, err } = await run(['slow-learning', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { id, params, result } = JSON.parse(out);
    expect(id).toBe('slow-learning');
    expect(params).toEqual({ cost: 'quadratic', eta: 0.15, w: 2, b: 2, x: 1, y: 0, epochs: 300 });
    expect(result.output).toHaveLength(301);
    expect(result.output[0]).toBeCloseTo(0.98201379, 8);
    expect(result.firstBelowHalf).toBe(232);
  });

  test('as CSV has the series as columns', async () => {
    const { code, out } = await run([...quick, '--csv']);
    expect(code).toBe(0);
    const [head, first, ...others] = out.trimEnd().split('\n');
    expect(head).toBe('output,cost,gradient,w,b');
    expect(first!.split(',')[3]).toBe('2');
    expect(others).toHaveLength(3);
  });

  test('without a flag is a readable table', async () => {
    const { code, out } = await run(quick);
    expect(code).toBe(0);
    expect(out).toContain('slow-learning · cost quadratic, eta 0.15, w 2, b 2, x 1, y 0, epochs 3');
    expect(out).toMatch(/^firstBelowHalf +none$/m);
    expect(out).toMatch(/^index +output +cost +gradient +w +b$/m);
  });

  test('the last of several values wins, and --set wins over --params', async () => {
    const file = await write('params.json', '{"eta": 5, "w": 1, "epochs": 2}');
    const { out } = await run(['slow-learning', '--set', 'eta=1', '--params', file, '--set', 'eta=0.5', '--json']);
    expect(JSON.parse(out).params).toMatchObject({ eta: 0.5, w: 1, epochs: 2 });
  });

  test('--params - reads standard input', async () => {
    const { code, out } = await run(['slow-learning', '--params', '-', '--json'], '{"cost": "cross-entropy"}');
    expect(code).toBe(0);
    expect(JSON.parse(out).params.cost).toBe('cross-entropy');
  });

  test('the same settings give the same bytes', async () => {
    const [one, other] = await Promise.all([run([...quick, '--json']), run([...quick, '--json'])]);
    expect(one.out).toBe(other.out);
  });

  test.skipIf(!existsSync('/dev/full'))('tells in one line that the output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/experiment.ts', ...quick], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^experiment: cannot write the output \(ENOSPC[^\n]+\)\n$/);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [
      'scripts/experiment.ts',
      'slow-learning',
      '--set',
      'epochs=100000',
      '--json',
    ]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(err).not.toMatch(/EPIPE|at .*\.ts/);
  });
});

describe('the list', () => {
  test('as JSON holds every experiment with parameters and presets', async () => {
    const { code, out } = await run(['--list', '--json']);
    expect(code).toBe(0);
    const listed = JSON.parse(out);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(experimentIds);
    const slow = listed.find(({ id }: { id: string }) => id === 'slow-learning');
    expect(slow.title).toMatch(/\w/);
    expect(slow.parameters.eta).toMatchObject({ kind: 'number', default: 0.15, limits: { above: 0 } });
    expect(slow.presets[1]).toEqual({ name: 'cross-entropy', settings: { cost: 'cross-entropy', eta: 0.005 } });
  });

  test('without --json is readable', async () => {
    const { code, out } = await run(['--list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}eta +0\.15 +a number above 0$/m);
  });
});

describe('wrong use: one line on stderr, exit 2, nothing on stdout', () => {
  const refused: [string, string[], string][] = [
    ['nothing', [], 'expected --list, or an id'],
    ['an unknown experiment', ['slow'], 'unknown experiment "slow", expected one of: '],
    ['a very long name', ['x'.repeat(9999)], `unknown experiment "${'x'.repeat(56)}…, expected`],
    ['a very long flag', [`--${'x'.repeat(9999)}`], `unknown option '--${'x'.repeat(55)}…'`],
    ['a name of Object', ['constructor'], 'unknown experiment "constructor"'],
    ['two experiments', ['slow-learning', 'softmax'], 'one experiment at a time'],
    ['the same one twice', ['slow-learning', 'slow-learning'], 'one experiment at a time'],
    ['an unknown parameter', ['slow-learning', '--set', 'rate=1'], 'unknown parameter "rate", expected one of: cost'],
    ['a name of Object as parameter', ['slow-learning', '--set', '__proto__=1'], 'unknown parameter "__proto__"'],
    ['a flag without its value', ['slow-learning', '--set'], "option '--set <value>' argument missing"],
    ['a flag in place of a value', ['slow-learning', '--set', '--json'], "option '--set' argument is ambiguous"],
    ['a name without a value', ['slow-learning', '--set', 'eta'], 'expected name=value, got "eta"'],
    ['a value without a name', ['slow-learning', '--set', '=1'], 'expected name=value, got "=1"'],
    ['an empty value', ['slow-learning', '--set', 'eta='], 'eta: "" is not a number'],
    ['a bare flag', ['slow-learning', '--eta', '1'], "unknown option '--eta'"],
    ['a bare assignment', ['slow-learning', 'eta=1'], 'one experiment at a time'],
    ['NaN', ['slow-learning', '--set', 'eta=NaN'], 'eta: "NaN" is not a number'],
    ['infinity', ['slow-learning', '--set', 'eta=1e999'], 'eta: "1e999" is too large'],
    ['a negative rate', ['slow-learning', '--set', 'eta=-1'], 'eta: -1 is not accepted, give a number above 0'],
    ['a hexadecimal number', ['slow-learning', '--set', 'eta=0x1'], 'eta: "0x1" is not a number'],
    ['space around a number', ['slow-learning', '--set', 'eta= 1'], 'eta: " 1" is not a number'],
    ['an unknown choice', ['slow-learning', '--set', 'cost=hinge'], 'cost: "hinge" is not accepted'],
    ['half an epoch', ['slow-learning', '--set', 'epochs=1.5'], 'epochs: 1.5 is not accepted'],
    ['both formats', ['slow-learning', '--json', '--csv'], 'give --json or --csv, not both'],
    ['a value for a switch', ['slow-learning', '--json=yes'], "option '--json' does not take an argument"],
    ['a list with an id', ['--list', 'slow-learning'], '--list takes no id'],
    ['a list as CSV', ['--list', '--csv'], '--list takes no id and no flag but --json'],
    ['a name that turns the line around', ['slow-learning', '--set', '\u202eate=1'], 'unknown parameter " ate"'],
    [
      'a folder as a file',
      ['digits-training', '--set', 'source=idx', '--set', 'images=src'],
      'images: "src" cannot be',
    ],
    ['a missing file', ['slow-learning', '--params', 'no-such.json'], 'no-such.json cannot be read as JSON'],
  ];
  test.each(refused)('%s', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^experiment: [^\n]+\n$/);
    expect(err).toContain(message);
  });

  const texts: [string, string, string][] = [
    ['broken JSON over several lines', '{\n"eta": 1,\n}', 'cannot be read as JSON'],
    ['an array', '[1]', 'does not hold a JSON object'],
    ['null', 'null', 'does not hold a JSON object'],
    ['brackets without end', `{"eta": ${'['.repeat(99_999)}${']'.repeat(99_999)}}`, 'eta: a value nested too deeply'],
    ['an unknown name', '{"rate": 1}', 'unknown parameter "rate"'],
    ['a number as text', '{"eta": "1"}', 'eta: "1" is not accepted'],
    ['a number beyond all', '{"eta": 1e999}', 'eta: '],
    ['an array for a number', '{"eta": [1]}', 'eta: [1] is not accepted'],
  ];
  test.each(texts)('--params with %s', async (_, input, message) => {
    const { code, out, err } = await run(['slow-learning', '--params', '-'], input);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^experiment: [^\n]+\n$/);
    expect(err).toContain(message);
  });
});
