// npm start [-- --port N]   builds the site, serves it, prints its address
import './node-version.ts';
import { quote } from '../src/lib/parameter/index.ts';
import { buildSite } from './build-site.ts';
import { command } from './command.ts';
import { readFlags, refuseWords, UsageError } from './flags.ts';
import { serve, type Served } from './serve.ts';

const USUAL_PORT = 4321;

function portIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (!(port <= 65535)) throw new UsageError(`--port: expected a number from 0 to 65535, got ${quote(given)}`);
  return port;
}

/** On the port asked for, or else on the usual one, or else on any that is free. */
async function serveSomewhere(asked: number | undefined): Promise<Served> {
  const base = process.env['BASE_PATH'] ?? '/';
  try {
    return await serve('dist', { base, port: asked ?? USUAL_PORT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (asked !== undefined) throw new UsageError(`--port: ${asked} is taken`);
    return serve('dist', { base, port: 0 });
  }
}

await command('start', async () => {
  const { values, positionals } = readFlags({ port: { type: 'string' } });
  refuseWords(positionals);
  const port = portIn(values.port);
  await buildSite();
  const site = await serveSomewhere(port);
  process.stdout.write(`Feedforward is at ${site.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
});
