// Compiles src/lib/nn/wasm/*.as to the base64 text beside it; --check says whether the two belong together.
import { readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import { command, CommandError } from './command.ts';
import { readFlags, refuseWords } from './flags.ts';

const FOLDER = new URL('../src/lib/nn/wasm/', import.meta.url);
const GENERATED = new URL('module.ts', FOLDER);

// No runtime, no memory of its own, no relaxed SIMD, no fused multiply-add: the bits are those of kernels.ts.
const OPTIONS = ['--runtime', 'stub', '--importMemory', '--enable', 'simd', '-O3', '--noAssert', '--converge'];

/** The sources end in .as, because they are no TypeScript; the compiler asks for .ts. */
function source(name: string): string | null {
  try {
    return readFileSync(new URL(name.replace(/\.ts$/, '.as'), FOLDER), 'utf8');
  } catch {
    return null;
  }
}

async function compiled(): Promise<Uint8Array> {
  let module: Uint8Array | null = null;
  const { error, stderr } = await asc.main(['kernels.ts', '--outFile', 'kernels.wasm', ...OPTIONS], {
    readFile: source,
    writeFile: (_name, contents) => void (module = Buffer.from(contents)),
    listFiles: () => [],
  });
  if (error || !module) throw new CommandError(`asc: ${stderr.toString() || error?.message}`);
  return module;
}

const fileOf = (module: Uint8Array): string =>
  '// Made by `node scripts/wasm.ts` from the .as files beside it.\n' +
  `export const MODULE =\n  '${Buffer.from(module).toString('base64')}';\n`;

await command('wasm', async () => {
  const { values, positionals } = readFlags({ check: { type: 'boolean', default: false } });
  refuseWords(positionals);
  const module = await compiled();
  if (!values.check) writeFileSync(GENERATED, fileOf(module));
  else if (readFileSync(GENERATED, 'utf8') !== fileOf(module)) {
    throw new CommandError('module.ts is not what its sources give, run node scripts/wasm.ts');
  }
  process.stdout.write(`${values.check ? 'checked' : 'wrote'} module.ts, ${module.length} bytes of WebAssembly\n`);
});
