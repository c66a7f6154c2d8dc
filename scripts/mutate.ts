// npm run mutate: plants mistakes in copies of the library, one at a time, and reports which its unit tests let pass.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, CommandError } from './command.ts';
import { readFlags, refuseWords, UsageError } from './flags.ts';
import { BACKWARD_PASSES, type Change, changes } from './mutate/changes.ts';
import { changed, createCopy, type Outcome, testsIn, tryChange } from './mutate/trial.ts';

const FOLDER = '.cache/mutate';
const PROCESSES = 2;

const described = ({ file, from, to }: Change): string => {
  const short = (text: string): string => text.trim().replace(/\s+/g, ' ') || 'nothing';
  return `${file}: ${short(from)} → ${short(to)}`;
};

/** Each process has a copy of its own and takes the next change that nobody has. */
async function tryAll(wanted: readonly Change[], copies: readonly string[]): Promise<Map<Change, Outcome>> {
  const outcomes = new Map<Change, Outcome>();
  const waiting = [...wanted];
  const work = async (copy: string): Promise<void> => {
    for (let change = waiting.shift(); change; change = waiting.shift()) {
      const outcome = await tryChange(copy, change);
      outcomes.set(change, outcome);
      process.stderr.write(`${outcomes.size}/${wanted.length} ${outcome.padEnd(8)} ${described(change)}\n`);
    }
  };
  await Promise.all(copies.map(work));
  return outcomes;
}

await command('mutate', async () => {
  const { values, positionals } = readFlags({
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  });
  refuseWords(positionals);
  const wanted = changes.filter(({ file }) => file.startsWith(values.only));
  if (wanted.length === 0) throw new UsageError(`--only: no change in a file that begins with "${values.only}"`);
  for (const change of wanted) changed(readFileSync(join('src/lib/nn', change.file), 'utf8'), change);
  if (values.list) {
    process.stdout.write(`${wanted.map(described).join('\n')}\n`);
    return;
  }
  const copies = Array.from({ length: PROCESSES }, (_, p) => createCopy(join(FOLDER, String(p))));
  if ((await testsIn(copies[0]!)) !== 'survived')
    throw new CommandError('the unit tests of src/lib/nn fail as they are');
  const outcomes = await tryAll(wanted, copies);
  const survivors = wanted.filter((change) => outcomes.get(change) === 'survived');
  process.stdout.write(
    `${wanted.length} changes, ${wanted.length - survivors.length} noticed, ${survivors.length} survived\n`,
  );
  for (const change of survivors) process.stdout.write(`survived  ${described(change)}\n`);
  if (survivors.some(({ file }) => BACKWARD_PASSES.includes(file))) process.exitCode = 1;
});
