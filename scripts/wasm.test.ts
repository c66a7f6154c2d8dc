import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the committed WebAssembly is what its sources give', { timeout: 60_000 }, () => {
  const said = execFileSync(process.execPath, ['scripts/wasm.ts', '--check'], { encoding: 'utf8' });
  expect(said).toMatch(/^checked module\.ts, \d+ bytes/);
});
