// Figures as they were when the lock was written: drawn again by the sources of that commit. The lock holds hashes
// alone, and these say whether what comes out is what it means.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from './figure-files.ts';
import { LOCK, type Lock } from './figure-lock.ts';
import { oneLine } from './command.ts';

const TREE = join('.cache', 'figures-of-the-lock');

export interface Drawn {
  /** Text by file name, by figure. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Where the old ones come from, or why there are none. */
  readonly said: string;
}

function git(...args: string[]): { readonly ok: boolean; readonly out: string } {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  return { ok: status === 0, out: (status === 0 ? stdout : (stderr ?? 'there is no git')).trim() };
}

function removeTree(): void {
  git('worktree', 'remove', '--force', TREE);
  rmSync(TREE, { recursive: true, force: true });
  git('worktree', 'prune');
}

/** Runs the command of that commit in a tree of its own, with the packages that are installed here. */
function drawIn(tree: string, ids: readonly string[]): string | undefined {
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
  const args = [join('scripts', 'figures.ts'), '--only', ids.join(), '--out', 'drawn'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
  return status === 0 ? undefined : oneLine(stderr);
}

/** The files of the default set of these figures, from the commit that wrote the lock. */
export function drawnFromLock(ids: readonly string[], lock: Lock): Drawn {
  const none = (reason: string): Drawn => ({ texts: new Map(), said: `There are no old pictures: ${reason}.` });
  if (ids.length === 0) return none('none of these figures was in the lock');
  const commit = git('log', '-1', '--format=%h', '--', LOCK);
  if (!commit.ok || commit.out === '') return none(commit.out || `${LOCK} is in no commit`);
  removeTree();
  mkdirSync('.cache', { recursive: true });
  try {
    const added = git('worktree', 'add', '--quiet', '--detach', TREE, commit.out);
    if (!added.ok) return none(oneLine(added.out));
    const failed = drawIn(TREE, ids);
    const texts = readDrawn(join(TREE, 'drawn'), ids, lock);
    if (failed !== undefined && texts.size === 0)
      return none(`the sources of ${commit.out} do not draw them (${failed})`);
    const strange = [...texts.values()]
      .flatMap((files) => [...files])
      .filter(([file, text]) => sha256(text) !== lock.files[file]);
    const note =
      strange.length > 0 ? `; they are not what the lock says: ${strange.map(([file]) => file).join(', ')}` : '';
    return { texts, said: `The old ones are drawn by the sources of ${commit.out}, which wrote the lock${note}.` };
  } finally {
    removeTree();
  }
}

function readDrawn(folder: string, ids: readonly string[], lock: Lock): Map<string, Map<string, string>> {
  const files = Object.keys(lock.files).filter((file) => existsSync(join(folder, file)));
  const ofFigure = (id: string): string[] => files.filter((file) => file.replace(/^\d+-/, '').startsWith(`${id}--`));
  return new Map(
    ids.flatMap((id) => {
      const texts = new Map(ofFigure(id).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
      return texts.size > 0 ? [[id, texts] as const] : [];
    }),
  );
}
