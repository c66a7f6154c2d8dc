import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leanModule } from './lean-plot.ts';

const plot = dirname(fileURLToPath(import.meta.resolve('@observablehq/plot')));
const replaced = ['legends.js', 'marks/tip.js', 'interactions/pointer.js', 'scales/schemes.js'];

const exported = (code: string): string[] =>
  [
    ...[...code.matchAll(/export (?:const|class|function) (\w+)/g)].map(([, name]) => name!),
    ...[...code.matchAll(/\bas (\w+)/g)].map(([, name]) => name!),
  ].sort();

describe('Plot in the browser', () => {
  it.each(replaced)('keeps the names of %s', (file) => {
    const path = join(plot, file);
    expect(existsSync(path)).toBe(true);
    const own = [...readFileSync(path, 'utf8').matchAll(/^export (?:const|class|function) (\w+)/gm)].map(
      ([, name]) => name!,
    );
    expect(own.length).toBeGreaterThan(1);
    expect(exported(leanModule(path)!)).toEqual(own.sort());
  });

  it('leaves everything else alone', () => {
    expect(leanModule(join(plot, 'plot.js'))).toBeUndefined();
    expect(leanModule('/elsewhere/legends.js')).toBeUndefined();
  });
});
