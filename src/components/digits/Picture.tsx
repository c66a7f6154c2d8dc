// Values as a picture: a canvas of their own size whose strength alone is drawn; the theme gives the ink.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Counts changes of the theme, for whoever has colors in a canvas. */
function useTheme(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const next = () => setCount((before) => before + 1);
    const system = matchMedia('(prefers-color-scheme: dark)');
    const chosen = new MutationObserver(next);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    system.addEventListener('change', next);
    return () => {
      system.removeEventListener('change', next);
      chosen.disconnect();
    };
  }, []);
  return count;
}

type Rgb = readonly [number, number, number];

/** A computed color, whatever its notation, as bytes. */
function bytesOf(color: string): Rgb {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

interface Props {
  readonly values: ArrayLike<number>;
  readonly columns: number;
  /** The value of full strength; values below 0 take the other hue. */
  readonly most?: number;
  readonly class?: string;
  readonly label?: string;
}

/** Above 0 in the element's color, below in the color of its text decoration. */
export function Picture({ values, columns, most = 1, label, ...others }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  const rows = Math.max(1, Math.round(values.length / columns));
  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (!current || !context) return;
    const style = getComputedStyle(current);
    const [above, below] = [bytesOf(style.color), bytesOf(style.textDecorationColor)];
    const image = context.createImageData(columns, rows);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]! / most;
      image.data.set(value < 0 ? below : above, 4 * i);
      image.data[4 * i + 3] = 255 * Math.min(1, Math.abs(value));
    }
    context.putImageData(image, 0, 0);
  }, [values, columns, most, theme]);
  const role = label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label };
  return <canvas ref={canvas} width={columns} height={rows} {...role} {...others} />;
}
