// The chosen unit's net input, spelled with its numbers: z₂ = 2.96 x₁ + 1.16 x₂ − 0.15.
import type { Chosen } from '../../experiments/playground/figures/network.ts';
import type { Moment } from '../../experiments/playground/moment.ts';
import { sizesOf } from '../../experiments/playground/parameters.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';

/** Weights and bias of a unit, and what they multiply. */
export interface Terms {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly letter: 'x' | 'h';
}

const termsOf = ({ W, b }: Moment, { layer, unit }: Chosen): Terms => ({
  weights: W[layer - 1]!.map((row) => row[unit]!),
  bias: b[layer - 1]![unit]!,
  letter: layer === 1 ? 'x' : 'h',
});

const digitsOf = (value: number): string => fixed(Math.abs(value), Math.abs(value) < 99.5 ? 2 : 0);
const BELOW = '₀₁₂₃₄₅₆₇₈';

/** The same as plain text, for whoever listens. */
export function spelled(moment: Moment, chosen: Chosen): string {
  const { weights, bias, letter } = termsOf(moment, chosen);
  const parts = [...weights, bias].map((value, i) => {
    const sign = value < 0 ? '−' : i === 0 ? '' : '+';
    const factor = i < weights.length ? ` ${letter}${BELOW[i + 1]}` : '';
    return `${sign}${i === 0 ? '' : ' '}${digitsOf(value)}${factor}`;
  });
  return `z = ${parts.join(' ')}`;
}

const Symbol = ({ letter, below }: { letter: string; below: number }) => (
  <span class={`q q-${letter} pg-sym`}>
    <i>{letter}</i>
    <sub>{below}</sub>
  </span>
);

function Spelled({ moment, chosen }: { moment: Moment; chosen: Chosen }) {
  const { weights, bias, letter } = termsOf(moment, chosen);
  return (
    <span class="pg-eq">
      <Symbol letter="z" below={chosen.unit + 1} /> ={' '}
      {weights.map((weight, i) => (
        <span key={i} class="pg-term">
          {weight < 0 ? (i > 0 ? '− ' : '−') : i > 0 ? '+ ' : ''}
          <span class="q q-w">{digitsOf(weight)}</span> <Symbol letter={letter} below={i + 1} />{' '}
        </span>
      ))}
      <span class="pg-term">
        {bias < 0 ? '−' : '+'} <span class="q q-b">{digitsOf(bias)}</span>
      </span>
    </span>
  );
}

interface Props {
  readonly moment: Moment | undefined;
  readonly chosen: Chosen | undefined;
  readonly words: PlaygroundWords;
}

export function Equation({ moment, chosen, words }: Props) {
  if (!moment || !chosen) return <p class="pg-chosen">{words.none}</p>;
  const { layer, unit } = chosen;
  const depth = sizesOf(moment.settings).length;
  const head = layer === depth - 1 ? words.outputOf : layer === 0 ? words.inputOf : words.unitOf;
  const isNormalized = moment.settings.normalization === 'batch' && layer < depth - 1;
  return (
    <p class="pg-chosen">
      <b>{words.chosen}</b> {fill(head, { unit: unit + 1, layer })}{' '}
      {layer > 0 && (
        <>
          <Spelled moment={moment} chosen={chosen} />. {isNormalized ? words.chosenBatch : words.chosenTail}
        </>
      )}
    </p>
  );
}
