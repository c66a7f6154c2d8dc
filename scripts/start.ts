// npm start [-- --port N]   builds the site, serves it, prints its address
import './node-version.ts';
import { connect } from 'node:net';
import { buildSite } from './build-site.ts';
import { command } from './command.ts';
import { readFlags, refuseWords, UsageError, wholeNumber } from './flags.ts';
import { serve, type Served } from './serve.ts';

const USUAL_PORT = 4321;

/** Whether another server would answer in our place: browsers try `localhost` as ::1 first, where we do not listen. */
function answeredByAnother(port: number): Promise<boolean> {
  const socket = connect({ port, host: '::1', timeout: 1000 });
  return new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    for (const silence of ['error', 'timeout']) socket.once(silence, () => resolve(false));
  }).finally(() => socket.destroy());
}

async function serveOn(port: number): Promise<Served> {
  if (port !== 0 && (await answeredByAnother(port))) throw Object.assign(new Error(), { code: 'EADDRINUSE' });
  return serve('dist', { base: process.env['BASE_PATH'] ?? '/', port });
}

/** On the port asked for, or else on the usual one, or else on any that is free. */
async function serveSomewhere(asked: number | undefined): Promise<Served> {
  try {
    return await serveOn(asked ?? USUAL_PORT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw new UsageError(`--port: ${asked} is only for the system`);
    if (code !== 'EADDRINUSE') throw error;
    if (asked !== undefined) throw new UsageError(`--port: ${asked} is taken`);
    return serveOn(0);
  }
}

await command('start', async () => {
  const { values, positionals } = readFlags({ port: { type: 'string' } });
  refuseWords(positionals);
  const port = values.port === undefined ? undefined : wholeNumber('port', values.port, 0, 65535);
  const site = await serveSomewhere(port); // before the minute of building: a port that is taken is told at once
  await buildSite().catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  process.stdout.write(`Feedforward is at ${site.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
});
