// The first layer's weights as pictures; the chosen unit large, with its votes and what it says about the pad.
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import type { Network } from '../../lib/nn/index.ts';
import { inked, ranked, scaleOf, unitsOf, type Read, type Unit } from './look.ts';
import { Picture } from './Picture.tsx';
import type { Pictures } from './protocol.ts';

interface Props {
  readonly words: DigitsWords;
  /** Undefined: places are kept for so many. */
  readonly network: Network | undefined;
  readonly places: number;
  readonly pictures: Pictures | undefined;
  readonly chosen: number;
  readonly read: Read | undefined;
  onChoose(unit: number): void;
}

const MOST = 60;

/** What can be said of each in a line. */
function lineOf({ votes }: Unit, index: number, isOutput: boolean, words: DigitsWords): string {
  if (isOutput) return fill(words.asOutput, { digit: index });
  if (!votes) return fill(words.unit, { unit: index + 1 });
  const order = ranked(votes);
  return fill(words.votesFor, { best: order[0]!, worst: order.at(-1)! });
}

/** What the chosen unit adds to the net input of the answer to the picture on the pad. */
function sentenceOf(units: readonly Unit[], chosen: number, read: Read, words: DigitsWords): string {
  const h = read.hidden[chosen] ?? 0;
  const activation = fill(words.activation, { h: fixed(h, 2) });
  const { votes } = units[chosen]!;
  if (!votes) return activation;
  const digit = ranked(read.outputs)[0]!;
  const products = units.map((unit, i) => (read.hidden[i] ?? 0) * unit.votes![digit]!);
  const isMost = products.every((product) => product <= products[chosen]!);
  const said = { digit, weight: fixed(votes[digit]!, 2), product: fixed(products[chosen]!, 2) };
  return `${activation} ${fill(words.adds, { ...said, most: isMost ? words.mostOfAll : '' })}`;
}

function Votes({ votes, words }: { votes: readonly number[]; words: DigitsWords }) {
  const most = Math.max(...votes.map(Math.abs), Number.MIN_VALUE);
  return (
    <table class="dg-votes">
      <caption>{words.votes}</caption>
      <tbody>
        {votes.map((vote, digit) => (
          <tr key={digit}>
            <th scope="row">{digit}</th>
            <td class={vote < 0 ? 'bar minus' : 'bar'} aria-hidden="true">
              <i style={{ width: `${(50 * Math.abs(vote)) / most}%` }} />
            </td>
            <td>{fixed(vote, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Units({ words, network, places, pictures, chosen, read, onChoose }: Props) {
  const isOutput = network?.layers.length === 1;
  const { units, where, most } = useMemo(() => {
    const found = network ? unitsOf(network, MOST) : [];
    const fits = pictures && pictures.bytes.length / pictures.labels.length === network?.sizes[0];
    const touched = fits ? inked(pictures) : undefined;
    const masked = found.map((unit) => ({
      ...unit,
      weights: touched ? unit.weights.map((weight, i) => (touched[i] ? weight : 0)) : unit.weights,
    }));
    return { units: masked, where: touched, most: scaleOf(found, touched) };
  }, [network, pictures]);
  const columns = pictures?.columns ?? 28;
  const tiles = useMemo(
    () =>
      units.map((unit, i) => {
        const line = lineOf(unit, i, isOutput, words);
        const votes = fill(words.unitSpoken, { unit: i + 1, votes: line });
        return (
          <button
            type="button"
            data-unit={i}
            aria-label={unit.votes ? votes : line}
            aria-pressed={i === chosen}
            onClick={() => onChoose(i)}
          >
            <Picture class="div" values={unit.weights} columns={columns} most={most} />
            <span>{line}</span>
          </button>
        );
      }),
    [units, where, chosen, columns],
  );
  const at = Math.min(chosen, units.length - 1);
  const unit = units[at];
  const hidden = network?.sizes[1] ?? places;
  return (
    <div class="dg-units">
      <div class="dg-tiles" data-keys>
        {unit ? tiles : Array.from({ length: Math.min(MOST, places) }, () => <div class="blank" />)}
      </div>
      {hidden > MOST && <p class="dg-note">{fill(words.more, { shown: MOST, count: hidden })}</p>}
      <p class="dg-scale" aria-hidden="true">
        {words.wantsPaper} <i class="n3" /> <i class="n2" /> <i class="n1" /> <i class="p1" /> <i class="p2" />{' '}
        <i class="p3" /> {words.wantsInk}
      </p>
      <div class="dg-unit">
        {unit && (
          <>
            <Picture class="div large" values={unit.weights} columns={columns} most={most} />
            {unit.votes && <Votes votes={unit.votes} words={words} />}
            <div>
              <h4>{lineTitle(at, isOutput, words)}</h4>
              <p class="dg-note" role="status" data-unit-says>
                {isOutput ? words.noUnits : read ? sentenceOf(units, at, read, words) : ''}
                {!isOutput && !unit.votes ? ` ${words.votesElsewhere}` : ''}
              </p>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

const lineTitle = (unit: number, isOutput: boolean, words: DigitsWords): string =>
  isOutput ? fill(words.asOutput, { digit: unit }) : fill(words.unit, { unit: unit + 1 });
