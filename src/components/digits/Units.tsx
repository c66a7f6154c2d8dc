// The first layer's weights as pictures; the chosen unit large, with its votes and what it says about the pad.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import type { Network } from '../../lib/nn/index.ts';
import { inked, scaleOf, unitsOf, type Read } from './look.ts';
import { Picture } from './Picture.tsx';
import type { Pictures } from './protocol.ts';
import { lineOf, sentenceOf, titleOf } from './unit-lines.ts';

interface Props {
  readonly words: DigitsWords;
  /** Undefined: those of the build are shown. */
  readonly network: Network | undefined;
  /** Of the build: the first unit's votes, and its pictures, which are the slots. */
  readonly votes: readonly number[] | undefined;
  readonly tiles: ComponentChildren;
  readonly large: ComponentChildren;
  readonly pictures: Pictures | undefined;
  readonly chosen: number;
  readonly read: Read | undefined;
  onChoose(unit: number): void;
}

const MOST = 60;

function Votes({ votes, words }: { votes: readonly number[]; words: DigitsWords }) {
  const most = Math.max(...votes.map(Math.abs), Number.MIN_VALUE);
  return (
    <table class="dg-votes">
      <caption>{words.votes}</caption>
      <tbody>
        {votes.map((vote, digit) => (
          <tr key={digit}>
            <th scope="row">{digit}</th>
            <td class={vote < 0 ? 'dg-bar dg-minus' : 'dg-bar'} aria-hidden="true">
              <i style={{ width: `${(50 * Math.abs(vote)) / most}%` }} />
            </td>
            <td>{fixed(vote, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Units({ words, network, pictures, chosen, read, onChoose, ...still }: Props) {
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
  const live = useMemo(
    () =>
      units.map((unit, i) => {
        const line = lineOf(unit.votes, i, isOutput, words);
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
  const hidden = network?.sizes[1] ?? 0;
  const votes = network ? unit?.votes : still.votes;
  return (
    <div class="dg-units">
      <div class="dg-tiles" data-keys>
        {unit ? live : still.tiles}
      </div>
      {hidden > MOST && <p class="dg-note">{fill(words.more, { shown: MOST, count: hidden })}</p>}
      <p class="dg-scale" aria-hidden="true">
        {words.wantsPaper} <i class="n3" /> <i class="n2" /> <i class="n1" /> <i class="p1" /> <i class="p2" />{' '}
        <i class="p3" /> {words.wantsInk}
      </p>
      <div class="dg-unit">
        {unit ? <Picture class="div large" values={unit.weights} columns={columns} most={most} /> : still.large}
        {votes && <Votes votes={votes} words={words} />}
        <div>
          <h4>{titleOf(Math.max(0, at), isOutput, words)}</h4>
          <p class="dg-note" role="status" data-unit-says>
            {isOutput ? words.noUnits : unit && read ? sentenceOf(units, at, read, words) : ''}
          </p>
        </div>
      </div>
    </div>
  );
}
