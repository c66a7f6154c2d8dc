// Paths in fewer characters: steps from point to point are shorter to write than places on the page.

const GRID = 100; // places stand on hundredths of a pixel, so that steps add up exactly

/** How many numbers a command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6 };

/** `0.5` as `.5`, with the space before it that the sign makes needless. */
function written(onGrid: number, isFirst: boolean): string {
  const text = String(onGrid / GRID).replace(/^(-?)0\./, '$1.');
  return isFirst || text.startsWith('-') ? text : ` ${text}`;
}

/** The same path in relative commands; one that holds other commands than M, L, H, V, C, Z stays as it is. */
export function relativePath(d: string): string {
  if (!/^M[\d\s.,eE+\-MLHVCZz]*$/.test(d)) return d;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let result = '';
  let last = '';
  const write = (command: string, values: readonly number[]): void => {
    result +=
      (command === last ? '' : command) + values.map((v, i) => written(v, i === 0 && command !== last)).join('');
    last = command;
  };
  for (const [, command = '', given = ''] of d.matchAll(/([MLHVCZz])([^MLHVCZz]*)/g)) {
    if (command === 'Z' || command === 'z') {
      [x, y] = [startX, startY];
      result += last = 'z';
      continue;
    }
    const numbers = (given.match(/-?\d*\.?\d+(?:[eE][-+]?\d+)?/g) ?? []).map((n) => Math.round(Number(n) * GRID));
    for (let at = 0; at < numbers.length; at += TAKES[command]!) {
      const own = numbers.slice(at, at + TAKES[command]!);
      if (command === 'M' && at === 0) {
        [x, y] = [startX, startY] = own as [number, number];
        write('M', own);
        last = 'M';
        continue;
      }
      const fromX = command === 'V' ? [] : [x];
      const fromY = command === 'H' ? [] : [y];
      const from = [...fromX, ...fromY];
      write(
        command === 'M' ? 'l' : command.toLowerCase(),
        own.map((value, i) => value - from[i % from.length]!),
      );
      if (command !== 'V') x = own.at(command === 'H' ? -1 : -2)!;
      if (command !== 'H') y = own.at(-1)!;
    }
  }
  return result;
}
