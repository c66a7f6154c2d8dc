// All that a session asks of the page: tests and the browser each bring their own.
import type { ExperimentWords, Folder } from '../../experiments/folder.ts';
import type { Figure, FigureWords, Look, Scene } from '../../lib/figure/figure.ts';
import type { WorkerHost } from './host.ts';
import type { View } from './view.ts';

export interface Loaded {
  readonly folder: Folder;
  readonly figure: Figure;
  readonly words: FigureWords;
  readonly experimentWords: ExperimentWords;
}

export interface Ports {
  load(): Promise<Loaded>;
  worker(): WorkerHost;
  /** Calls once before the next picture is shown, with the time in milliseconds. */
  frame(callback: (now: number) => void): void;
  /** Calls after a while; a later call with the same name takes the place of the earlier one. */
  later(name: string, ms: number, callback: () => void): void;
  reducedMotion(): boolean;
  look(): Look;
  draw(scene: Scene<unknown>, figure: Figure): void;
  /** The settings line, the address and whether they differ from the document. */
  state(line: string, address: string, changed: boolean): void;
  /** Puts an address in the browser's bar, because a reader acted or a run has ended; undefined: none. */
  address(address: string | undefined, by: 'reader' | 'run'): void;
  view(view: View): void;
}
