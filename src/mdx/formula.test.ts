import { compile } from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { remarkFormula } from './formula.ts';

const compiled = async (value: string): Promise<string> =>
  String(await compile({ value, path: 'lesson.mdx' }, { remarkPlugins: [remarkMath, remarkFormula], jsx: true }));

describe('remarkFormula', () => {
  it('leaves braces and backslashes of a formula untouched', async () => {
    const source = String.raw`\frac{\partial \E}{\partial \W{l}} = \{0 < 1\}`;
    const program = String(await compile(`So $${source}$ holds.`, { remarkPlugins: [remarkMath, remarkFormula] }));
    expect(program).toContain(`src: ${JSON.stringify(source)}`);
  });

  it('says where the formula stands', async () => {
    expect(await compiled('# One\n\nLet $\\x$ be.')).toContain('at="lesson.mdx:3:5"');
  });

  it('keeps a short formula with its punctuation and its opening parenthesis', async () => {
    const html = await compiled('Take ($\\w = 2$), then go on.');
    expect(html).toMatch(/\{"Take "\}<\S+ class="mi">\{"\("\}<Math src="\\w = 2" at="[^"]*" \/>\{"\),"\}<\S+>\{" then/);
  });

  it('lets a long formula break', async () => {
    expect(await compiled(`Take $${'\\w + '.repeat(20)}1$, say.`)).not.toContain('class="mi"');
  });

  it('marks displayed formulas, and those within an equation', async () => {
    expect(await compiled('$$\n\\h = \\act(\\z)\n$$')).toMatch(/<Math src="[^"]*" display at=/);
    expect(await compiled('<Eq id="a">\n$$\n\\h\n$$\n</Eq>')).toMatch(/<Math src="\\h" display inside at=/);
    expect(await compiled('<Eq id="a">$\\h$</Eq>')).toMatch(/<Math src="\\h" display inside at=/);
  });

  it('marks formulas in headings', async () => {
    expect(await compiled('## Where $\\slope$ sits')).toMatch(/<Math src="\\slope" heading at=/);
  });
});
