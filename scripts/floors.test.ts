// The rules of the house are tried on planted violations: a rule that nobody can break is no rule.
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function faultsOf(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
}

const FLOORS = 'boundaries/dependencies';

/** Files that exist, so that the linter can tell their rooms. */
const TARGETS = {
  nn: 'lib/nn/index.ts',
  figure: 'lib/figure/index.ts',
  parameter: 'lib/parameter/index.ts',
  experiment: 'experiments/slow-learning/index.ts',
  components: 'components/shelf.ts',
  content: 'content/parts.ts',
  layouts: 'layouts/running-heads.ts',
  i18n: 'i18n/number.ts',
};

const importing = (target: keyof typeof TARGETS, up: string): string =>
  `import * as room from '${up}${TARGETS[target]}';\nexport const used = room;\n`;

describe('floors', { timeout: 60_000 }, () => {
  it.each([
    ['a script of the library', 'src/lib/nn/matrix.ts', 'figure', '../../'],
    ['a room of the same floor', 'src/lib/figure/chart.ts', 'parameter', '../../'],
    ['a figure', 'src/lib/figure/chart.ts', 'experiment', '../../'],
    ['another experiment', 'src/experiments/slow-learning-slip/figures.ts', 'experiment', '../../'],
    ['an experiment', 'src/experiments/slow-learning/figures.ts', 'components', '../../'],
    ['a component', 'src/components/listing.ts', 'content', '../'],
    ['content', 'src/content/glossary.ts', 'layouts', '../'],
    ['the leaf', 'src/i18n/number.ts', 'nn', '../'],
  ] as const)('refuses a way up or sideways from %s', async (_, file, target, up) => {
    expect(await faultsOf(importing(target, up), file)).toContain(FLOORS);
  });

  it.each([
    ['src/lib/figure/chart.ts', 'nn', '../../'],
    ['src/experiments/slow-learning/figures.ts', 'figure', '../../'],
    ['src/components/listing.ts', 'experiment', '../'],
    ['src/content/glossary.ts', 'components', '../'],
    ['src/layouts/running-heads.ts', 'content', '../'],
    ['src/lib/figure/chart.ts', 'i18n', '../../'],
  ] as const)('lets %s go down to %s', async (file, target, up) => {
    expect(await faultsOf(importing(target, up), file)).not.toContain(FLOORS);
  });

  it('watches components and lessons too', async () => {
    const component = `---\nimport { parts } from '../content/parts.ts';\n---\n\n{parts.length}\n`;
    expect(await faultsOf(component, 'src/components/Mark.astro')).toContain(FLOORS);
    const lesson = `import { hashOf } from '../../../layouts/running-heads.ts';\n\n{hashOf('')}\n`;
    expect(await faultsOf(lesson, 'src/content/lessons/en/09-slow-learning.mdx')).toContain(FLOORS);
  });
});

describe('what does not depend on its arguments alone', { timeout: 60_000 }, () => {
  it.each([
    ['Math.random()', 'no-restricted-properties'],
    ['Math.exp(1)', 'no-restricted-properties'],
    ['Math.hypot(1, 2)', 'no-restricted-properties'],
    ['2 ** 0.5', 'no-restricted-syntax'],
    ['Date.now()', 'no-restricted-globals'],
    ['performance.now()', 'no-restricted-globals'],
    ['(1).toLocaleString()', 'no-restricted-syntax'],
  ])('refuses %s below the components', async (expression, rule) => {
    for (const file of ['src/lib/nn/matrix.ts', 'src/lib/data/points.ts', 'src/experiments/slow-learning/claims.ts']) {
      expect(await faultsOf(`export const value = ${expression};\n`, file)).toContain(rule);
    }
  });

  it('lets exact functions pass, and everything in components', async () => {
    expect(await faultsOf('export const root = Math.sqrt(2) ** 2;\n', 'src/lib/nn/matrix.ts')).toEqual([]);
    expect(await faultsOf('export const now = Date.now();\n', 'src/components/listing.ts')).toEqual([]);
  });

  it('refuses packages and Node in the library', async () => {
    for (const name of ['preact', 'node:fs', 'd3-contour']) {
      expect(await faultsOf(`export * from '${name}';\n`, 'src/lib/nn/matrix.ts')).toContain('no-restricted-imports');
    }
  });
});
