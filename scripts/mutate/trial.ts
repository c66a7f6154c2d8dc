// One change at a time, in a copy of the library of its own: do its unit tests notice?
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CommandError } from '../command.ts';
import type { Change } from './changes.ts';

export type Outcome = 'caught' | 'survived' | 'hung';

/** The tests of the library take some seconds. */
const PATIENCE_MS = 180_000;
const LIBRARY = 'src/lib/nn';

/** What the unit tests of the library need, and nothing else. */
export function createCopy(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [LIBRARY, 'src/lib/data', 'tests/oracle']) {
    mkdirSync(join(folder, dirname(part)), { recursive: true });
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  // A test that a busy machine holds up has noticed nothing: it may take as long as all of them.
  const time = `testTimeout: ${PATIENCE_MS}, hookTimeout: ${PATIENCE_MS}`;
  const tests = `include: ['${LIBRARY}/**/*.test.ts'], environment: 'node', maxWorkers: 1, ${time}`;
  writeFileSync(join(folder, 'vitest.config.mjs'), `export default { test: { ${tests} } };\n`);
  return folder;
}

/** The text with the change made; it must fit at one place and no other. */
export function changed(text: string, { file, from, to }: Change): string {
  const places = text.split(from).length - 1;
  if (places !== 1) throw new CommandError(`${file}: "${from}" stands there ${places} times, a change needs exactly 1`);
  return text.replace(from, () => to);
}

/** Tests that take seconds, and the files of which they are the ones that speak first. */
const SLOW = ['activations.test.ts', 'kernels.wasm.test.ts'];
const OWN_OF_SLOW = ['sigmoids.ts', 'rectifiers.ts', 'curves.ts', 'kernels.wasm.ts'];

const quick = SLOW.map((file) => `--exclude=**/${file}`);
const slow = SLOW.map((file) => `${LIBRARY}/${file}`);

/** Makes the change in the copy, runs the tests, takes it back. */
export async function tryChange(copy: string, change: Change): Promise<Outcome> {
  const path = join(copy, LIBRARY, change.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, changed(text, change));
  const outcome = await testsIn(copy, OWN_OF_SLOW.includes(change.file));
  writeFileSync(path, text);
  return outcome;
}

/** Runs the tests up to the first that fails, the quick ones first or the slow ones. */
export async function testsIn(copy: string, slowFirst = false): Promise<Outcome> {
  const first = await vitest(copy, slowFirst ? slow : quick);
  return first === 'survived' ? vitest(copy, slowFirst ? quick : slow) : first;
}

function vitest(copy: string, selection: readonly string[]): Promise<Outcome> {
  return new Promise((settle, fail) => {
    const flags = ['run', '--bail=1', '--reporter=dot', '--no-isolate', ...selection];
    const program = resolve('node_modules/vitest/vitest.mjs');
    const child = spawn(process.execPath, [program, ...flags], { cwd: copy, stdio: 'ignore' });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      settle(code === 0 ? 'survived' : code === null ? 'hung' : 'caught');
    });
  });
}
