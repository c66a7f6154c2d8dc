import { describe, expect, it } from 'vitest';
import { plain, withoutDrawings } from './search-cut.ts';
import { entriesOf } from './search-entries.ts';

const FORMULA =
  '<span class="katex"><span class="katex-mathml"><math><mi>z</mi></math></span>' +
  '<span class="katex-html" aria-hidden="true"><span class="base"><span>z</span></span></span></span>';

const page = (title: string, inside: string) =>
  `<html lang="en"><main id="main"><h1><span class="hang hang-h1">9</span> ${title}</h1>${inside}</main></html>`;

describe('what is left of a page for its index', () => {
  it('says a formula once, and no drawing', () => {
    expect(plain(`<p>The net input ${FORMULA}, here.<svg><text>drawn</text></svg></p>`)).toBe('The net input z, here.');
    expect(withoutDrawings(`${FORMULA}${FORMULA}!`)).not.toContain('base');
  });
});

describe('what of a lesson is found', () => {
  const lesson = page(
    'Slow learning',
    `<p class="standfirst">Why.</p>
     <h2 id="one"><a class="hang" href="#one">9.1</a>One neuron</h2><p>It waits.</p>
     <div class="eq" id="backpropagation-bp2"><div aria-label="Equation 7.5"><span data-f="\\z=\\w\\x+\\b"></span></div><span class="eqn">(7.5)</span></div>
     <figure id="fig" class="wide exp" data-experiment="x"><div class="plot"><svg id="fig-page" role="img" aria-label="A curve falls."></svg></div>
     <figcaption><b>Figure 9.4</b>What falls.<span class="settings">eta 0.1</span></figcaption></figure>
     <section class="ex" id="task"><h3>Exercise 9.1</h3><div class="ex-t"><p>How long?</p></div><p class="verdictline">easy</p><details>Answer 17</details></section>
     <section class="sources"><h2 id="sources">Sources</h2><ul><li id="source-n">N. <cite>A book</cite>.</li></ul></section>`,
  );
  const pieces = entriesOf('lessons/backpropagation', lesson, new Map([['fig', 'Two costs']]));
  const of = (kind: string) => pieces.filter((piece) => piece.kind === kind);

  it('is each thing once, under its own anchor', () => {
    expect(pieces.map(({ kind, anchor }) => `${kind} ${anchor}`)).toEqual([
      'lesson ',
      'section one',
      'equation backpropagation-bp2',
      'experiment fig',
      'exercise task',
      'source source-n',
    ]);
  });

  it('bears its name, and says what it says', () => {
    expect(of('lesson')[0]!.title).toBe('Slow learning');
    expect(plain(of('section')[0]!.html)).toMatch(/^It waits\./);
    expect(plain(of('section')[0]!.html)).not.toMatch(/How long|What falls|A book/);
    expect(of('equation')[0]!.title).toBe('BP2');
    expect(of('equation')[0]!.html).toContain('z equals w times x plus b');
    expect(of('experiment')[0]).toMatchObject({ title: 'Two costs', place: 'Figure 9.4' });
    expect(plain(of('experiment')[0]!.html)).toBe('What falls. A curve falls.');
  });

  it('is not what the reader is to find out', () => {
    expect(of('exercise')[0]!.html).not.toContain('17');
  });
});

it('finds a term by the end of its Chinese name too', () => {
  const glossary = page(
    'Glossary',
    '<p class="standfirst">All.</p><div class="gle" id="back-propagation"><dt>back-propagation <span lang="zh-Hans">反向传播</span></dt><dd>Error backward.</dd></div>',
  );
  const [, term] = entriesOf('glossary', glossary, new Map());
  expect(term).toMatchObject({ kind: 'term', anchor: 'back-propagation', also: '反向传播 向传播 传播' });
});
