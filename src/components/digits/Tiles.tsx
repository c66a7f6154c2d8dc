// Small pictures of digits with a line or two below; a click puts one on the pad.
import { h } from 'preact';
import { inked } from '../../lib/figure/mask.ts';

export interface TileShown {
  readonly index: number;
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly lines: readonly string[];
  /** Spoken. */
  readonly label: string;
}

interface Props {
  readonly tiles: readonly TileShown[];
  readonly awake: boolean;
  readonly class: string;
  onTake(index: number): void;
}

/** A mask as the figures have it. */
export const Mask = ({ values, columns, label }: Pick<TileShown, 'values' | 'columns' | 'label'>) => (
  <svg class="drawing" viewBox={`0 0 ${columns} ${values.length / columns}`} role="img" aria-label={label}>
    {inked([{ x: 0, y: 0, columns, values }], { left: 0, top: 0, scale: 1 })}
  </svg>
);

export function Tiles({ tiles, awake, onTake, ...others }: Props) {
  return (
    <ul {...others}>
      {tiles.map((tile) => {
        const lines = tile.lines.map((line) => <span>{line}</span>);
        const content = [<Mask {...tile} label={tile.label} />, ...lines];
        return (
          <li key={tile.index}>
            {awake
              ? h('button', { type: 'button', 'data-tile': tile.index, onClick: () => onTake(tile.index) }, content)
              : h('div', {}, content)}
          </li>
        );
      })}
    </ul>
  );
}
