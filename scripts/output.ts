// Folders and files that commands write.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommandError, messageOf } from './command.ts';

/** Parents first, one at a time: Node's recursive mkdir never ends where a file system refuses folders. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Makes the folder, or says why nothing can be written there before any work is done. */
export function folderFor(out: string): void {
  try {
    makeFolder(resolve(out));
    if (!statSync(out).isDirectory()) throw new Error('it is a file');
    accessSync(out, constants.W_OK);
  } catch (error) {
    throw new CommandError(`cannot write into ${out} (${messageOf(error)}), give another folder with --out`);
  }
}

export function writeInto(out: string, file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(join(out, file), content);
  } catch (error) {
    throw new CommandError(`cannot write ${join(out, file)} (${messageOf(error)}), give another folder with --out`);
  }
}

/** The library's version: that of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}
