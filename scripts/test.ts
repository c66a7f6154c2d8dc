// npm test: everything, stage by stage, two at a time; begins none after one that fails. The last line counts.
import './node-version.ts';
import { rmSync } from 'node:fs';
import { ensureBrowsers, hasPoppler } from './browsers.ts';
import { CommandError, command } from './command.ts';
import { readFlags, refuseWords } from './flags.ts';
import { GROUPS, REPORTS, type Counts, type Stage, countsOf, runStage } from './stages.ts';

/** Browsers and PDF tools are looked for before anything takes time. */
function environment(): NodeJS.ProcessEnv {
  const { chromium, firefox } = ensureBrowsers({ install: 'as-root' });
  if (!hasPoppler()) {
    throw new CommandError('pdftotext is missing: install poppler (on Debian: apt-get install poppler-utils)');
  }
  const ci = Boolean(process.env['CI']);
  if (firefox === undefined) {
    const advice = 'install it (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its executable';
    if (ci) throw new CommandError(`no Firefox found, and CI is set: ${advice}`);
    process.stdout.write(`no Firefox found, its checks are skipped: ${advice}\n`);
  }
  return { ...process.env, CHROME_PATH: chromium, ...(firefox === undefined ? {} : { FIREFOX_PATH: firefox }) };
}

const secondsSince = (start: number): string => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Runs a stage and tells how it ended. */
async function told(stage: Stage, env: NodeJS.ProcessEnv): Promise<Counts> {
  const start = Date.now();
  const { code, output } = await runStage(stage, env);
  const counts = countsOf(stage.report, code);
  if (code !== 0) process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  for (const name of counts.skipped) process.stdout.write(`skipped: ${name}\n`);
  for (const name of counts.again) process.stdout.write(`passed only when asked again: ${name}\n`);
  const tests = stage.report ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  process.stdout.write(`${code === 0 ? 'ok' : 'failed'} ${stage.name}, ${secondsSince(start)}${tests}\n`);
  return counts;
}

await command('test', async () => {
  const { positionals } = readFlags({});
  refuseWords(positionals);
  const env = environment();
  rmSync(REPORTS, { recursive: true, force: true });
  let [passed, failed] = [0, 0];
  const runLane = async (lane: readonly Stage[]): Promise<void> => {
    for (const stage of lane) {
      if (failed > 0) return;
      const counts = await told(stage, env);
      passed += counts.passed;
      failed += counts.failed;
    }
  };
  for (const lanes of GROUPS) await Promise.all(lanes.map(runLane));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
});
