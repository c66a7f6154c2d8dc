import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { experimentIds } from '../src/experiments/index.ts';

test.each([
  ['an unknown flag', ['--all'], "record: unknown option '--all'\n"],
  [
    'an unknown experiment',
    ['--only', 'slow'],
    'record: --only: unknown "slow", expected one or more of: ' + experimentIds.join(',') + '\n',
  ],
  ['a word', ['slow-learning'], 'record: unexpected "slow-learning", flags begin with --\n'],
])(
  '%s is refused in one line, before anything is computed',
  (_, args, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/record.ts', ...args], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: message });
  },
  60_000,
);
