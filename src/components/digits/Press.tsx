// A button that keeps the focus when it has nothing to do.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly idle?: boolean;
  readonly main?: boolean;
  readonly children: ComponentChildren;
  onPress(): void;
}

export const Press = ({ idle = false, main = false, children, onPress }: Props) => (
  <button
    class={main ? 'btn main' : 'btn'}
    type="button"
    aria-disabled={idle ? 'true' : undefined}
    onClick={() => {
      if (!idle) onPress();
    }}
  >
    {children}
  </button>
);
