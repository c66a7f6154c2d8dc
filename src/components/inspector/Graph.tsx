// The network, with what is looked at lit: drawn by the experiment's own figure.
import { graphPieces, planOf, type GraphOptions } from '../../experiments/backprop-trace/figures/graph.ts';
import { keyOf, type Part } from '../../experiments/backprop-trace/parts.ts';
import { isKnown } from './model.ts';
import { labelOf } from './say.ts';
import type { ViewProps } from './view.ts';

interface Props extends ViewProps {
  id: string;
  width: number;
  narrow: boolean;
}

export function Graph({ id, state, light, words, awake, width, narrow, label }: Props) {
  const options: GraphOptions = {
    ...{ width, narrow, words },
    result: state.result,
    example: state.example,
    isKnown: (part) => isKnown(state, part),
    lit: (part) => (light.on.has(keyOf(part)) ? 'on' : light.in.has(keyOf(part)) ? 'in' : undefined),
    dims: light.in.size > 0,
    points: true,
    attributes: (part: Part, shown: string) => ({
      'data-key': keyOf(part),
      role: 'button',
      tabIndex: -1,
      // At rest what is written on it will do.
      'aria-label': awake || !shown ? labelOf(state, part, words, shown) : undefined,
      'aria-pressed': state.selected === keyOf(part),
    }),
  };
  const { height } = planOf(options);
  return (
    <svg id={id} class="drawing net" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {graphPieces(options)}
    </svg>
  );
}
