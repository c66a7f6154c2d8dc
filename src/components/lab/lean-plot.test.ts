import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leanModule } from './lean-plot.ts';

const plot = dirname(fileURLToPath(import.meta.resolve('@observablehq/plot')));
const replaced = [
  'projection.js',
  'time.js',
  'format.js',
  'scales/temporal.js',
  'legends.js',
  'marks/tip.js',
  'interactions/pointer.js',
  'scales/schemes.js',
];

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

  it('keeps the names of d3’s formats of dates', () => {
    const path = createRequire(import.meta.url).resolve('d3-time-format');
    const own = /export \{([^}]+)\};\s*$/.exec(readFileSync(path, 'utf8'))![1]!.split(',');
    const names = own.map((name) => name.trim().replace(/^\w+ as /, ''));
    expect(exported(leanModule(path)!)).toEqual(names.sort());
  });

  it('leaves everything else alone', () => {
    expect(leanModule(join(plot, 'plot.js'))).toBeUndefined();
    expect(leanModule('/elsewhere/legends.js')).toBeUndefined();
    expect(leanModule('/elsewhere/d3-time/dist/d3-time.mjs')).toBeUndefined();
  });
});
