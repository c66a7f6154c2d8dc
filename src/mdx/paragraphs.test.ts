import { compile } from '@mdx-js/mdx';
import { expect, it } from 'vitest';
import { remarkParagraphs } from './remark-paragraphs.ts';

const compiled = async (value: string): Promise<string> =>
  String(await compile(value, { remarkPlugins: [remarkParagraphs], jsx: true })).replace(/\s+/g, ' ');

it('makes a paragraph of words that stand alone in one', async () => {
  expect(await compiled('<Claim id="a">One.</Claim> <Claim id="b">Two.</Claim>')).toContain(
    '<_components.p><Claim id="a">{"One."}</Claim>{" "}<Claim id="b">{"Two."}</Claim></_components.p>',
  );
});

it('keeps paragraphs apart, and leaves what is a block', async () => {
  const html = await compiled('<Claim id="a">One.</Claim>\n\n<Claim id="b">Two.</Claim>\n\n<Figure id="c">x</Figure>');
  expect(html.match(/<_components\.p>/g)).toHaveLength(2);
  expect(html).toMatch(/<\/_components\.p>(?:\{"\\n"\})?<Figure id="c">/);
});
