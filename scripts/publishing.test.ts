// What the container file and the workflows name must exist: nobody runs them here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile } from '../src/layouts/headers.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const WORKFLOWS = join('.github', 'workflows');
const workflows = readdirSync(WORKFLOWS).map((file) => join(WORKFLOWS, file));
const recipes = ['Dockerfile', ...workflows];

const { scripts, engines, dependencies } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
};

const allOf = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

/** Instructions of the container file, each on one line. */
const instructions = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n');
const argumentsOf = (word: string): string[][] =>
  instructions.filter((line) => line.startsWith(`${word} `)).map((line) => line.split(/\s+/).slice(1));

test.each(recipes)('%s runs scripts that there are', (path) => {
  const text = read(path);
  const named = [...allOf(/\bnpm run ([\w:]+)/g, text), ...allOf(/^ARG BUILD=(\S+)/gm, text)];
  if (/\bnpm test\b/.test(text)) named.push('test');
  expect(named).not.toEqual([]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('the build that the container file compares with is one of the two', () => {
  const compared = allOf(/"\$BUILD" = ([\w:]+)/g, read('Dockerfile'));
  expect(compared).toEqual(['build:all']);
  expect(scripts['build:all']).toContain('--all');
});

test('the container copies and reads files that there are', () => {
  const copied = argumentsOf('COPY').filter(([first]) => !first!.startsWith('--'));
  const files = [...copied.flatMap((words) => words.slice(0, -1)), ...allOf(/(deploy\/\S+)/g, read('Dockerfile'))];
  expect(files).toContain('deploy/nginx.conf');
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('nothing that the container needs is kept from it', () => {
  const ignored = read('.dockerignore').trim().split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', '.git', '.cache', '.astro']));
  const needed = ['package.json', 'package-lock.json', '.npmrc', 'src', 'scripts', 'public', 'deploy'];
  expect(ignored.filter((name) => needed.includes(name))).toEqual([]);
});

test.each(recipes)('%s starts from the Node that the scripts run on', (path) => {
  const ours = dependencies['node']!.split('.')[0];
  expect(new Set(allOf(/\bnode:(\d+)/g, read(path)))).toEqual(new Set([ours]));
  expect(Number(ours)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)![0]));
});

test('settings reach the build by the names under which it reads them', () => {
  const settings = ['BASE_PATH', 'SITE_URL', 'REPORT_URL'];
  const given = argumentsOf('ARG').map(([first]) => first!.split('=')[0]);
  expect(given).toEqual(expect.arrayContaining(settings));
  expect(allOf(/^ {10}([A-Z_]+): /gm, read(join(WORKFLOWS, 'pages.yml')))).toEqual(settings);
});

test.each(workflows)('%s names each action by a major version, and grants what it uses', (path) => {
  const text = read(path);
  const actions = allOf(/uses: (\S+)/g, text);
  expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  expect(text).toMatch(/^concurrency:\n {2}group: /m);
  expect(text.includes('id-token: write')).toBe(actions.some((action) => action.includes('/deploy-pages@')));
});

test('the first block of _headers is what the container file can make the server’s: no quote, no variable', () => {
  const [first] = headersFile("default-src 'self'", '/course/').split('\n\n');
  expect(first!.split('\n').slice(1)).toHaveLength(3);
  expect(first).not.toContain('"');
  expect(first).not.toContain('$');
});
