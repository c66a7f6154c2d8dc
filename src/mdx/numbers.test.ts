import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonFile, numbersOf, slugOf } from './numbers.ts';
import { parseLesson } from './parse.ts';
import { resolve } from './references.ts';
import { remarkNumbers } from './remark-numbers.ts';
import { attribute, isJsx, type Jsx, type Root } from './tree.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'lessons-'));

const folders = { numbers: newFolder(), references: newFolder() };

function lesson(name: string, body: string, test: keyof typeof folders = 'numbers'): string {
  const file = join(folders[test], name);
  writeFileSync(file, `---\ntitle: T\n---\n\n${body}\n`);
  return file;
}

const compile = (path: string): Root => {
  const tree = parseLesson(path);
  remarkNumbers()(tree, { path });
  return tree;
};

function find(tree: Root, name: string): Jsx {
  const queue = [...tree.children];
  for (const node of queue) {
    if (isJsx(node) && node.name === name) return node;
    if ('children' in node) queue.push(...(node as Root).children);
  }
  throw new Error(`no ${name}`);
}

describe('numbers', () => {
  it('counts figures and experiments in one series, the others each in its own', () => {
    const file = lesson(
      '09-slow-learning.mdx',
      '## One, two\n\n<Figure id="a" />\n\n<Eq id="e" src="\\z" />\n\n<Experiment id="b" />\n\n## Second\n\n<Exercise id="x" />\n\n<Listing file="a.ts" symbol="go" />',
    );
    expect([...numbersOf(file).values()].map(({ kind, id, number }) => [kind, id, number])).toEqual([
      ['section', 'one-two', '9.1'],
      ['figure', 'a', '9.1'],
      ['equation', 'e', '9.1'],
      ['figure', 'b', '9.2'],
      ['section', 'second', '9.2'],
      ['exercise', 'x', '9.1'],
      ['listing', 'listing-go', '9.1'],
    ]);
  });

  it('leaves out what only one edition shows', () => {
    const file = lesson(
      '10-softmax-output.mdx',
      '<Instructor>\n<Figure id="hidden" />\n</Instructor>\n\n<Figure id="shown" />',
    );
    expect([...numbersOf(file).keys()]).toEqual(['shown']);
  });

  it('reads a lesson again once it has changed', () => {
    const file = lesson('11-initialization.mdx', '<Figure id="one" />');
    expect(numbersOf(file).size).toBe(1);
    lesson('11-initialization.mdx', '<Figure id="one" />\n\n<Figure id="two" />');
    utimesSync(file, 1e9, 2e9);
    expect(numbersOf(file).get('two')?.number).toBe('11.2');
  });

  it('refuses an id given twice and a figure without one, with the place', () => {
    const twice = lesson('12-regularization.mdx', '<Figure id="a" />\n\n<Figure id="a" />');
    expect(() => numbersOf(twice)).toThrow(/12-regularization\.mdx:7:1: the id "a" is given twice/);
    const bare = lesson('12-regularization.mdx', '\n<Figure />');
    utimesSync(bare, 1e9, 3e9);
    expect(() => numbersOf(bare)).toThrow(/12-regularization\.mdx:6:1: Figure: needs an id/);
  });

  it('knows a lesson by its file name', () => {
    expect(lessonFile('/x/zh/07-backpropagation.mdx')).toEqual({ lang: 'zh', number: 7, slug: 'backpropagation' });
    expect(lessonFile('/x/zh/notes.mdx')).toBeUndefined();
    expect(() => numbersOf('/x/notes.mdx')).toThrow('is not a lesson');
  });

  it('makes anchors of titles', () => {
    expect(slugOf('What Nielsen’s notes “claim”?')).toBe('what-nielsens-notes-claim');
    expect(slugOf('慢 学习')).toBe('慢-学习');
  });
});

describe('references', () => {
  const write = (name: string, body: string): string => lesson(name, body, 'references');
  const other = write('13-dropout.mdx', '## Exercises\n\n<Figure id="far" />');
  const here = write('14-vanishing-gradients.mdx', '## Exercises\n\n<Figure id="near" />\n\nSee <Ref to="far" />.');

  it('finds ids here, then in other lessons', () => {
    const own = numbersOf(here);
    expect(resolve('near', here, own)).toEqual({
      kind: 'figure',
      number: '14.1',
      slug: 'vanishing-gradients',
      anchor: 'near',
    });
    expect(resolve('far', here, own)).toEqual({ kind: 'figure', number: '13.1', slug: 'dropout', anchor: 'far' });
    expect(resolve('dropout#exercises', here, own).number).toBe('13.1');
    expect(resolve('exercises', here, own).number).toBe('14.1');
    expect(numbersOf(other).has('far')).toBe(true);
  });

  it('names a lesson that is not written, without leading anywhere', () => {
    expect(resolve('lesson:digits', here, new Map())).toEqual({ kind: 'lesson', number: '16' });
    expect(resolve('lesson:dropout', here, new Map())).toEqual({ kind: 'lesson', number: '13', slug: 'dropout' });
  });

  it('says which ids there are, and which lessons share one', () => {
    expect(() => resolve('fra', here, numbersOf(here))).toThrow('unknown id "fra", this lesson has: exercises, near');
    expect(() => resolve('exercises', here, new Map())).toThrow('dropout#exercises');
    expect(() => resolve('lesson:nothing', here, new Map())).toThrow('unknown lesson "nothing"');
  });

  it('settles references, notes, terms and sources, or stops with the place', () => {
    const good = compile(
      write(
        '15-normalization.mdx',
        'A <Ref to="far" /> with <Note>one</Note> and <Note>two</Note>, <Cite id="zhou-2016" />, <Term id="bias">bias</Term>.',
      ),
    );
    expect(attribute(find(good, 'Ref'), 'number')).toBe('13.1');
    expect(attribute(find(good, 'Note'), 'number')).toBe('1');
    expect(attribute(find(good, 'Cite'), 'short')).toBe('Zhou 2016');
    expect(attribute(find(good, 'Term'), 'chinese')).toBe('偏置');
    expect(JSON.parse(attribute(find(good, 'Sources'), 'list')!)).toHaveLength(1);
    for (const [text, message] of [
      ['<Ref to="gone" />', /15-normalization\.mdx:5:3: Ref: unknown id "gone"/],
      ['<Cite id="gone" />', /15-normalization\.mdx:5:3: Cite: unknown source "gone"/],
      ['<Term id="gone">x</Term>', /15-normalization\.mdx:5:3: Term: unknown term "gone"/],
      ['<Ref />', /15-normalization\.mdx:5:3: Ref: needs to="…"/],
    ] as const) {
      expect(() => compile(write('15-normalization.mdx', `A ${text}`))).toThrow(message);
    }
  });
});
