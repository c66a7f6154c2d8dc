// What takes clicks and keys on a map: a transparent plane over the part of a drawing that says where it lies
// (data-plane: the middle and half the side), with a cross that arrow keys move by 1/40 of the width.

export interface Aim {
  place(x: number, y: number): void;
  takeAway(x: number, y: number, reach: number): void;
  moved(x: number, y: number): void;
}

const STEPS = 40;
/** How near a point must be to be taken away, as a share of the width. */
const REACH = 1 / 20;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** As many decimals as a 150th of half the side needs. */
function rounded(value: number, half: number): number {
  const decimals = Math.min(12, Math.max(0, Math.ceil(-Math.log10(half / 150))));
  return Number(value.toFixed(decimals));
}

/** Lays the plane over the figure's map; returns how to take it off. */
export function layAim(plot: HTMLElement, label: string, aim: Aim): () => void {
  const plane = document.createElement('div');
  plane.className = 'aim';
  plane.tabIndex = 0;
  plane.setAttribute('role', 'application');
  plane.setAttribute('aria-label', label);
  const cross = document.createElement('span');
  cross.className = 'cross';
  plane.append(cross);
  /** In steps from the upper left. */
  let [column, row] = [STEPS / 2, STEPS / 2];

  const map = (): Element | undefined =>
    [...plot.querySelectorAll('[data-plane]')].find((rect) => rect.getBoundingClientRect().width > 0);

  /** Where a share of the way from the left and from the top is in the plane's own numbers. */
  const at = (across: number, down: number): { x: number; y: number; half: number } => {
    const [x = 0, y = 0, half = 1] = (map()?.getAttribute('data-plane') ?? '').split(' ').map(Number);
    return { x: rounded(x + (2 * across - 1) * half, half), y: rounded(y + (1 - 2 * down) * half, half), half };
  };

  function lie() {
    const rect = map()?.getBoundingClientRect();
    if (!rect) return;
    const outer = plot.getBoundingClientRect();
    Object.assign(plane.style, {
      left: `${rect.left - outer.left}px`,
      top: `${rect.top - outer.top}px`,
      width: `${rect.width}px`,
      height: `${rect.height}px`,
    });
    cross.style.left = `${(100 * column) / STEPS}%`;
    cross.style.top = `${(100 * row) / STEPS}%`;
  }

  plane.addEventListener('click', ({ clientX, clientY }) => {
    const rect = plane.getBoundingClientRect();
    const [across, down] = [(clientX - rect.left) / rect.width, (clientY - rect.top) / rect.height];
    [column, row] = [across, down].map((share) => Math.min(STEPS, Math.max(0, Math.round(share * STEPS)))) as [
      number,
      number,
    ];
    const { x, y } = at(across, down);
    aim.place(x, y);
    lie();
  });
  plane.addEventListener('keydown', (event) => {
    const move = MOVES[event.key];
    const { x, y, half } = at(column / STEPS, row / STEPS);
    if (move) {
      column = Math.min(STEPS, Math.max(0, column + move[0]));
      row = Math.min(STEPS, Math.max(0, row + move[1]));
      const next = at(column / STEPS, row / STEPS);
      aim.moved(next.x, next.y);
    } else if (event.key === 'Enter') aim.place(x, y);
    else if (event.key === 'Delete' || event.key === 'Backspace') aim.takeAway(x, y, 2 * half * REACH);
    else return;
    event.preventDefault();
    lie();
  });

  plot.append(plane);
  const watch = new ResizeObserver(lie);
  watch.observe(plot);
  // A drawing is made anew with each change.
  const redrawn = new MutationObserver(lie);
  redrawn.observe(plot, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-plane'] });
  lie();
  return () => {
    watch.disconnect();
    redrawn.disconnect();
    plane.remove();
  };
}
