// The data sets as small pictures to choose from.
import { examplesOf, listed, SEEN } from '../../experiments/playground/examples.ts';
import { DATA, parameters, type DataName, type Settings } from '../../experiments/playground/parameters.ts';
import { completeSettings } from '../../lib/parameter/index.ts';
import type { ParameterWords } from '../../experiments/folder.ts';

const SIDE = 48;
const at = (value: number): number => Math.round(10 * (SIDE / 2) * (1 + value / SEEN)) / 10;

const drawn = new Map<DataName, readonly [open: string, filled: string]>();

/** Few points of a set, as two paths of discs: class 0 and 1. */
function pictureOf(data: DataName): readonly [open: string, filled: string] {
  const known = drawn.get(data);
  if (known) return known;
  const settings = completeSettings(parameters, { data, noise: 0.08, samples: 44, held: 0, draw: 3 }) as Settings;
  const { training } = examplesOf(settings);
  const paths = [0, 1].map((label) =>
    listed(training)
      .filter((example) => example[2] === label)
      .map(([x, y]) => `M${at(x - 0.1)} ${at(-y)}a1.6 1.6 0 1 1 3.2 0a1.6 1.6 0 1 1-3.2 0Z`)
      .join(''),
  ) as [string, string];
  drawn.set(data, paths);
  return paths;
}

const OWN = 'M24 12v24M12 24h24';

interface Props {
  readonly id: string;
  readonly value: DataName;
  readonly words: ParameterWords;
  onSet(name: string, text: string): void;
}

export function Thumbs({ id, value, words, onSet }: Props) {
  return (
    <div class="pg-thumbs" role="radiogroup" aria-label={words.label}>
      {DATA.map((data) => {
        const [open, filled] = data === 'own' ? ['', ''] : pictureOf(data);
        return (
          <label key={data}>
            <input
              type="radio"
              name={`${id}-data`}
              value={data}
              checked={value === data}
              onChange={() => onSet('data', data)}
            />
            <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
              {data === 'own' ? <path class="plus" d={OWN} /> : <path class="open" d={open} />}
              {data !== 'own' && <path class="full" d={filled} />}
            </svg>
            <span>{words.options?.[data] ?? data}</span>
          </label>
        );
      })}
    </div>
  );
}
