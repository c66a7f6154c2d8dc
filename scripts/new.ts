// npm run new -- experiment <id> [--lesson slug]
// npm run new -- lesson <slug> --number NN --title "…"
import './node-version.ts';
import { command } from './command.ts';
import { UsageError, readFlags } from './flags.ts';
import { layExperiment, layLesson } from './scaffold.ts';

const USAGE = 'expected: experiment <id> [--lesson slug], or: lesson <slug> --number NN --title "…"';

await command('new', async () => {
  const { values, positionals } = readFlags({
    number: { type: 'string' },
    title: { type: 'string' },
    lesson: { type: 'string' },
  });
  const [what, name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError(USAGE);
  const { number, title, lesson } = values;
  if (what === 'experiment' && number === undefined && title === undefined) {
    const written = layExperiment('.', name, lesson ?? 'slow-learning');
    process.stdout.write(
      `${written.join('\n')}\nnext: change ${written[0]?.replace(/[^/\\]+$/, 'experiment.ts')}, ` +
        'then npm run unit, and npm run figures -- --lock to lock its figures\n',
    );
  } else if (what === 'lesson' && number !== undefined && title !== undefined && lesson === undefined) {
    const path = layLesson('.', { slug: name, number, title });
    process.stdout.write(`${path}\nnext: write it, with npm run dev beside it\n`);
  } else {
    throw new UsageError(USAGE);
  }
});
