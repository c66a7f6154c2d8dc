// npm run build       the site: HTML, SVG, CSV, JSON; needs no browser
// npm run build:all   the same with what a browser must draw: handouts, figures as PNG and PDF
import './node-version.ts';
import { buildSite } from './build-site.ts';
import { command } from './command.ts';
import { readFlags, refuseWords } from './flags.ts';

await command('build', async () => {
  const { values, positionals } = readFlags({ all: { type: 'boolean', default: false } });
  refuseWords(positionals);
  await buildSite(values.all);
});
