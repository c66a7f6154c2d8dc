// All rows of the ledger as files: what is claimed, what was computed, and the numbers themselves.
import type { APIRoute } from 'astro';
import type { LedgerFormat } from '../../../components/ledger.ts';
import { langParam, languages } from '../../../i18n/index.ts';
import { compute, type Computed, rows } from '../../../ledger/index.ts';
import { toCsv } from '../../../lib/figure/table.ts';
import { fillSentence, wordsOfRow } from '../../../ledger/words.ts';

const TYPES: Readonly<Record<LedgerFormat, string>> = { csv: 'text/csv', json: 'application/json' };

export const getStaticPaths = () =>
  languages.flatMap((lang) =>
    Object.keys(TYPES).map((format) => ({
      params: { lang: langParam(lang), file: `rows.${format}` },
      props: { lang, format },
    })),
  );

const plain = (sentence: string, computed: Computed): string =>
  fillSentence(sentence, computed)
    .map(({ text }) => text)
    .join('');

function entryOf(computed: Computed, lang: string) {
  const { id, lesson, verdict } = computed.row;
  const { claim, computed: found, note = '' } = wordsOfRow(id, lang);
  const texts = { claim: plain(claim, computed), computed: plain(found, computed), note: plain(note, computed) };
  return { id, lesson, verdict, ...texts, numbers: computed.numbers };
}

export const GET: APIRoute<{ lang: string; format: LedgerFormat }> = async ({ props: { lang, format } }) => {
  const entries = (await Promise.all(rows.map(compute))).map((computed) => entryOf(computed, lang));
  const texts = entries.map(({ numbers: _, ...rest }) => rest);
  const table = { columns: Object.keys(texts[0]!), rows: texts.map((entry) => Object.values(entry)) };
  const content = format === 'csv' ? toCsv(table) : `${JSON.stringify(entries, null, 1)}\n`;
  return new Response(content, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
};
