import { describe, expect, it } from 'vitest';
import { composeBooklet } from './booklet-compose.ts';

const page = (style: string, body: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="x"><style>${style}</style></head>` +
  `<body class="paper"><script>run()</script>${body}</body></html>`;

const frame = page(
  '.frame{}',
  '<div class="booklet-lesson" id="lesson-a" data-lesson="a"></div><div class="booklet-lesson" id="lesson-b" data-lesson="b"></div>',
);

const compose = (a: string, b = '<main>b</main>'): string =>
  composeBooklet(
    frame,
    [
      { slug: 'a', html: page('.a{}', a) },
      { slug: 'b', html: page('.b{}', b) },
    ],
    '/course/',
  );

describe('the booklet put together', () => {
  it('has each lesson in its place and their styles, without scripts and policies', () => {
    const html = compose('<main>one</main>', '<main>two</main>');
    expect(html).toMatch(/id="lesson-a"[^>]*><main>one<\/main><\/div><div[^>]*id="lesson-b"[^>]*><main>two/);
    for (const style of ['.frame{}', '.a{}', '.b{}']) expect(html).toContain(style);
    expect(html).not.toMatch(/<script|content-security-policy/);
  });

  it('puts the lesson’s name before ids and before all that name them', () => {
    const html = compose(
      '<p id="x" aria-labelledby="x y"></p><g clip-path="url(#y)"></g><a href="#x">here</a><label for="y"></label>',
    );
    expect(html).toContain('<p id="a--x" aria-labelledby="a--x a--y">');
    expect(html).toContain('url(#a--y)');
    expect(html).toContain('href="#a--x"');
    expect(html).toContain('for="a--y"');
  });

  it('leads inside where the site leads to another page, with the page of a reference', () => {
    const html = compose(
      '<a class="ref-to" href="/course/lessons/b/#fig"> Figure 2.1 </a><a href="/course/lessons/b/">2</a>' +
        '<a href="/course/glossary/#bias">bias</a><a href="/course/ledger/#a3">A3</a><a href="/course/lessons/c/">3</a>',
    );
    expect(html).toContain('href="#b--fig">Figure 2.1<span class="page-of" data-page="b--fig"></span></a>');
    expect(html).toContain('<a href="#lesson-b">2</a>');
    expect(html).toContain('href="#glossary--bias"');
    expect(html).toContain('href="#ledger--a3"');
    expect(html).toContain('href="/course/lessons/c/"');
  });

  it('keeps one bibliography', () => {
    const html = compose(
      '<a class="cite" href="#source-n">[N]</a><section class="sources" aria-labelledby="s">list</section>',
    );
    expect(html).toContain('<a class="cite" id="a--cite-1" href="#source--n">[N]</a>');
    expect(html).not.toContain('list');
  });

  it('says which lesson has no place', () => {
    expect(() => composeBooklet(frame, [{ slug: 'c', html: page('', '') }], '/')).toThrow('no place for lesson "c"');
  });
});
