import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inBibtex, inWords, workFrom } from './citation.ts';
import { fillReport, reportAddress } from './report.ts';

const cff = readFileSync('CITATION.cff', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const work = workFrom(cff);

describe('a citation', () => {
  it('takes its data from CITATION.cff, which has the version of the package', () => {
    expect(work.version).toBe(version);
    expect(work.authors).toBe('The Feedforward authors');
    expect(work.year).toMatch(/^20\d\d$/);
    expect(() => workFrom('title: x')).toThrow('CITATION.cff: nothing stands where');
  });

  const cited = { work, page: 'Slow learning', section: '9.3 Costs & slopes', url: 'https://example.org/#a_b' };

  it('in words names page, section, course, version, year and address', () => {
    expect(inWords(cited)).toBe(
      `The Feedforward authors, “Slow learning”, section 9.3 Costs & slopes. In ${work.title}, version ${version}, ${work.year}. https://example.org/#a_b`,
    );
    expect(inWords({ work, page: 'The ledger' })).toMatch(/^The Feedforward authors, “The ledger”\. In .*\d\.$/);
  });

  it('for BibTeX has balanced braces, TeX’s own signs escaped, the address as it is', () => {
    const entry = inBibtex({ ...cited, day: '2026-11-21' });
    expect(entry).toMatch(/^@misc\{feedforward-slow-learning-9-3-costs-slopes,\n/);
    expect(entry).toContain('title = {Slow learning, section 9.3 Costs \\& slopes},');
    expect(entry).toContain('author = {{The Feedforward authors}},');
    expect(entry).toContain('url = {https://example.org/#a_b},\n  urldate = {2026-11-21},');
    expect(entry.match(/(?<!\\)\{/g)!.length).toBe(entry.match(/(?<!\\)\}/g)!.length);
    expect(inBibtex({ work, page: '50 %_{x}~\\' })).toContain(
      'title = {50 \\%\\_\\{x\\}\\textasciitilde{}\\textbackslash{}},',
    );
  });
});

describe('a report', () => {
  it('fills title and body into the address, whatever they hold', () => {
    const filled = fillReport('https://example.org/new?title={title}&body={body}', { title: 'a&b $&', body: 'x\ny' });
    expect(filled).toBe('https://example.org/new?title=a%26b%20%24%26&body=x%0Ay');
  });

  it('is offered only where an address is set, and only to one that can take it', () => {
    expect(reportAddress(undefined)).toBe(undefined);
    expect(reportAddress('')).toBe(undefined);
    expect(reportAddress('mailto:a@example.org?body={body}')).toBe('mailto:a@example.org?body={body}');
    for (const wrong of ['javascript:alert(1)', 'example.org', 'https://a b']) {
      expect(() => reportAddress(wrong), wrong).toThrow('REPORT_URL: expected an address');
    }
  });
});
