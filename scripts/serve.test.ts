import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './serve.ts';

describe('serve', () => {
  let site: Served;
  let outer: string;
  let folder: string;

  beforeAll(async () => {
    outer = mkdtempSync(join(tmpdir(), 'serve-'));
    const dist = join(outer, 'dist');
    mkdirSync(join(dist, 'lessons', 'a'), { recursive: true });
    writeFileSync(join(outer, 'secret.txt'), 'secret');
    writeFileSync(join(dist, 'index.html'), 'home');
    writeFileSync(join(dist, '404.html'), 'missing');
    writeFileSync(join(dist, 'lessons', 'a', 'index.html'), 'lesson');
    writeFileSync(join(dist, 'x.csv'), 'a,b');
    folder = dist;
    site = await serve(dist, { base: '/course/' });
  });

  afterAll(async () => {
    await site.close();
    rmSync(outer, { recursive: true });
  });

  const get = (path: string, method = 'GET', url = site.url) =>
    new Promise<{ status: number; type: string; body: string; location: string }>((resolve, reject) => {
      const sent = request(new URL(url).origin, { path, method }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.on('end', () => {
          const { 'content-type': type = '', location = '' } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, type, body, location });
        });
      });
      sent.on('error', reject).end();
    });

  it('compresses texts where that was asked for, and for whoever takes it', async () => {
    const dist = join(outer, 'words');
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'word '.repeat(1000));
    const packing = await serve(dist, { compress: true });
    const sizeFor = async (coding: string) => {
      const answer = await fetch(packing.url, { headers: { 'accept-encoding': coding } });
      return [answer.headers.get('content-encoding'), (await answer.text()).length];
    };
    expect(await sizeFor('gzip')).toEqual(['gzip', 5000]);
    expect(await sizeFor('gzip, deflate, br')).toEqual(['br', 5000]);
    expect(await sizeFor('identity')).toEqual([null, 5000]);
    await packing.close();
    expect((await fetch(site.url, { headers: { 'accept-encoding': 'gzip' } })).headers.has('content-encoding')).toBe(
      false,
    );
  });

  it('serves files and folders under the base path with their types', async () => {
    expect(await get('/course/')).toMatchObject({ status: 200, body: 'home', type: 'text/html; charset=utf-8' });
    expect(await get('/course/lessons/a/?run=x')).toMatchObject({ status: 200, body: 'lesson' });
    expect(await get('/course/x.csv')).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
    expect(await get('/course/x.csv', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('leads to the address with the slash, keeping the question', async () => {
    expect(await get('/course/lessons/a?run=x')).toMatchObject({ status: 301, location: '/course/lessons/a/?run=x' });
    expect(await get('/course')).toMatchObject({ status: 301, location: '/course/' });
  });

  it('leads to no other host, whatever slashes stand at the beginning', async () => {
    const bare = await serve(folder);
    const answers = ['//lessons/a', '///lessons/a', '/%2flessons/a', '/%2F%2flessons//a'].map((path) =>
      get(path, 'GET', bare.url),
    );
    for (const { status, location } of await Promise.all(answers)) {
      expect({ status, location }).toEqual({ status: 301, location: '/lessons/a/' });
    }
    await bare.close();
  });

  it('answers 404 with the site’s own page, outside the base path too', async () => {
    expect(await get('/course/nothing/')).toMatchObject({ status: 404, body: 'missing' });
    expect(await get('/')).toMatchObject({ status: 404, body: 'missing' });
    expect(await get('/course/lessons/')).toMatchObject({ status: 404 });
  });

  it('stays in its folder', async () => {
    for (const path of ['/course/../secret.txt', '/course/%2e%2e/secret.txt', '/course/..%2fsecret.txt', '/course/%']) {
      expect(await get(path)).toMatchObject({ status: 404, body: 'missing' });
    }
  });

  it('reads only', async () => {
    expect((await get('/course/', 'POST')).status).toBe(405);
  });

  it('fails on a port that is taken', async () => {
    await expect(serve('.', { port: Number(new URL(site.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});
