// A letter of the formulas with what stands above and below it.
interface Props {
  letter: string;
  above?: number | string | undefined;
  below?: number | string | undefined;
  transposed?: boolean | undefined;
  hue: string;
}

const GRADIENT = /^∂E\/∂(.)$/;

export function Letter({ letter, above, below, transposed, hue }: Props) {
  const gradient = GRADIENT.exec(letter);
  return (
    <span class={`sym q q-${hue}`}>
      {gradient && <i>∂E/∂</i>}
      <i>{gradient ? gradient[1] : letter}</i>
      {(above !== undefined || transposed || below !== undefined) && (
        <span class={below === undefined ? 'up' : undefined}>
          <sup>
            {above}
            {transposed ? 'ᵀ' : ''}
          </sup>
          {below !== undefined && <sub>{below}</sub>}
        </span>
      )}
    </span>
  );
}
