// The figure command writes the same bytes whenever it runs, and those are the ones in its manifest and on the site.
// That they are the lock's is a stage of the test command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const figures = (...args: string[]) =>
  spawnSync(process.execPath, [join('scripts', 'figures.ts'), ...args], { encoding: 'utf8' });

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Manifest {
  readonly figures: readonly {
    readonly id: string;
    readonly files: readonly { readonly file: string; readonly sha256?: string }[];
  }[];
}

/** All but how far it is. */
const complaints = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line !== '' && !/^figures: \d+ of \d+$/.test(line));

/** The lesson whose figures are made twice; the default set is, in scripts/figures.test.ts. */
const AGAIN = 'slow-learning';

let folders: string[] = [];
const contents = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file))]),
  );

beforeAll(() => {
  folders = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `feedforward-${name}-`)));
  for (const [i, folder] of folders.entries()) {
    const { status, stderr } = figures('--out', folder, '--pack', ...(i === 0 ? [] : ['--lesson', AGAIN]));
    expect({ status, complaints: complaints(stderr) }).toEqual({ status: 0, complaints: [] });
  }
}, 300_000);

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('the figure set', () => {
  it('is byte-identical in two folders, the packs too', () => {
    const [all, again] = folders.map(contents) as [Map<string, Buffer>, Map<string, Buffer>];
    again.delete('manifest.json');
    expect(again.size).toBeGreaterThan(30);
    for (const [file, bytes] of again) expect(all.get(file)!.equals(bytes), file).toBe(true);
  });

  it('is what its manifest says, and the manifest knows no date and no path', () => {
    const manifest = JSON.parse(readFileSync(join(folders[0]!, 'manifest.json'), 'utf8')) as Manifest;
    const listed = manifest.figures.flatMap(({ files }) => files);
    expect(listed.map(({ file }) => file).sort()).toEqual(
      readdirSync(folders[0]!)
        .filter((file) => file !== 'manifest.json' && !file.endsWith('.zip'))
        .sort(),
    );
    for (const { file, sha256: told } of listed) expect(sha256(readFileSync(join(folders[0]!, file))), file).toBe(told);
    const text = JSON.stringify(manifest);
    for (const place of [...folders, process.cwd()]) expect(text).not.toContain(place);
    expect(text).not.toMatch(/20\d\d-\d\d-\d\d|"(\/|file:|[A-Z]:\\)/);
  });

  it('is well-formed: every attribute with its value, and once', () => {
    for (const [file, bytes] of contents(folders[0]!)) {
      if (!file.endsWith('.svg')) continue;
      const markup = bytes.toString('utf8').replace(/<style>[\s\S]*?<\/style>/g, '');
      for (const [tag] of markup.matchAll(/<\w[^>]*>/g)) {
        expect(tag, file).toMatch(/^<[\w:-]+(\s+[\w:-]+="[^"<]*")*\s*\/?>$/);
        const names = [...tag.matchAll(/\s([\w:-]+)="/g)].map(([, name]) => name);
        expect(new Set(names).size, `${file} ${tag}`).toBe(names.length);
      }
    }
  });

  it('packs each lesson, with a license and its own manifest', () => {
    const packs = readdirSync(folders[0]!).filter((file) => file.endsWith('.zip'));
    expect(packs.length).toBeGreaterThanOrEqual(16);
    const pack = unzipSync(readFileSync(join(folders[0]!, '09-slow-learning--figures.zip')));
    const names = Object.keys(pack).map((name) => name.replace('09-slow-learning--figures/', ''));
    expect(names).toEqual([...names].sort());
    const twin = names.filter((name) => name.startsWith('09-slow-learning-twin--'));
    expect(twin.map((name) => name.replace('09-slow-learning-twin--', ''))).toEqual([
      ...['dark-page.svg', 'dark-slide.svg', 'light-page.csv', 'light-page.json', 'light-page.svg'],
      ...['light-slide.svg', 'print-page.svg'],
    ]);
    const text = new TextDecoder().decode(pack['09-slow-learning--figures/LICENSE-AND-CITATION.txt']);
    expect(text).toMatch(/CC BY 4\.0[\s\S]*Figure 9\.\d+, “Two costs on one clock”/);
    expect(names).toContain('manifest.json');
  });

  it('stands alone: no variable, no import, no address but names and its fonts inside', () => {
    for (const [file, bytes] of contents(folders[0]!)) {
      if (!file.endsWith('.svg')) continue;
      const text = bytes.toString('utf8').replace(/url\(["']?data:[^)]*\)/g, '');
      expect(text, file).not.toMatch(/var\(|@import|<script|NaN|Infinity|undefined/);
      const addresses = text.replace(/xmlns(:\w+)?="[^"]*"/g, '').match(/https?:\/\/[^\s"'<)]+/g) ?? [];
      expect(addresses, file).toEqual([]);
    }
  });

  it('is the one that the site offers for download', () => {
    const offered = join(inject('dist'), 'figures');
    const files = readdirSync(offered).filter((file) => /\.(svg|csv|json)$/.test(file));
    expect(files.length).toBeGreaterThanOrEqual(24);
    for (const file of files) {
      expect(readFileSync(join(offered, file)).equals(readFileSync(join(folders[0]!, file))), file).toBe(true);
    }
  });
});
