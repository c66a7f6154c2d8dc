// A small server for the built site: plain files under a base path, as any static host would give them.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The path under which the site was built: `/` or `/course/`. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Sends texts compressed to whoever takes that, as hosts do. */
  readonly compress?: boolean;
}

type Found = { readonly file: string } | { readonly moved: string };

/** The file that a path means, or where it is found with the slash that it lacks. */
async function find(dir: string, path: string): Promise<Found | undefined> {
  const file = join(dir, normalize(path));
  const at = await stat(file).catch(() => undefined);
  if (at?.isFile()) return { file };
  if (!at?.isDirectory()) return undefined;
  // Two slashes at the beginning would name another host.
  if (!path.endsWith('/')) return { moved: `${path}/`.replace(/\/{2,}/g, '/') };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) && { file: index };
}

/** What a request takes of a file. */
interface Wants {
  readonly body: boolean;
  readonly coding: keyof typeof PACKERS | undefined;
}

const TEXT = /^text|json|xml|javascript|manifest/;

/** The smaller first: Brotli remembers a formula of the same page, gzip no further than 32 kB back. As fast as hosts do. */
const PACKERS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip(),
};

/** What of it the other side takes. */
const codingOf = (accepted: string | string[] = ''): Wants['coding'] =>
  (['br', 'gzip'] as const).find((coding) => new RegExp(`\\b${coding}\\b`).test(String(accepted)));

function send(response: ServerResponse, file: string, status: number, { body, coding }: Wants): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packer = coding && TEXT.test(type) ? PACKERS[coding]() : undefined;
  response.writeHead(status, { 'content-type': type, ...(packer && { 'content-encoding': coding }) });
  if (!body) return void response.end();
  const read = createReadStream(file).on('error', () => response.destroy());
  if (packer) read.pipe(packer).pipe(response);
  else read.pipe(response);
}

async function answer(dir: string, base: string, address: string, response: ServerResponse, wants: Wants) {
  const [raw = '/', query] = address.split('?', 2) as [string, string | undefined];
  const path = decoded(raw);
  const inside = path?.startsWith(base) ? path.slice(base.length - 1) : undefined;
  const found = inside === undefined ? undefined : await find(dir, inside);
  if (found && 'file' in found) return send(response, found.file, 200, wants);
  if (found) return redirect(response, base.slice(0, -1) + found.moved + (query ? `?${query}` : ''));
  if (path !== undefined && `${path}/` === base) return redirect(response, base);
  const missing = await find(dir, '/404.html');
  if (missing && 'file' in missing) return send(response, missing.file, 404, wants);
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location: encodeURI(location) }).end();
}

/** A path without its escapes; nothing if they are broken or lead out of the folder. */
function decoded(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw);
    return path.split('/').includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      ready();
    });
  });

/** Serves a folder; a port that is taken is an error, which `start` answers with another one. */
export async function serve(
  dir: string,
  { base = '/', port = 0, compress = false }: ServeOptions = {},
): Promise<Served> {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads) return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const coding = compress ? codingOf(request.headers['accept-encoding']) : undefined;
    const wants = { body: request.method === 'GET', coding };
    answer(dir, root, request.url ?? '/', response, wants).catch(() => response.destroy());
  });
  await listening(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${root}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
