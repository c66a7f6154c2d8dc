// The served site as a reader meets it over weeks: as it is, with a newer version behind the same address, or not at all.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, inject } from 'vitest';

export type Mood = 'as it is' | 'newer' | 'away';

export function moodyServer() {
  let mood: Mood = 'as it is';
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));

  async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (mood === 'away') return void response.destroy();
    const found = await fetch(new URL(url, inject('site')));
    const body = Buffer.from(await found.arrayBuffer());
    response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? 'text/plain' });
    response.write(body);
    response.end(mood === 'newer' && url.endsWith('/sw.js') ? '\n// newer' : '');
  }

  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    /** Address of a page, with the base path that the site was built for. */
    at: (path: string): string =>
      `http://localhost:${(server.address() as AddressInfo).port}${new URL(inject('site')).pathname}${path}`,
    turn(next: Mood): void {
      mood = next;
      if (next === 'away') server.closeAllConnections();
    },
  };
}
