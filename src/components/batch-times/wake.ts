// The button of a table of times: measures in a worker and writes what came out into the column of this machine.
import { timeText } from './text.ts';
import type { Told, Which } from './worker.ts';

function begin(table: HTMLElement, button: HTMLButtonElement, status: HTMLElement): void {
  const which = table.dataset['times'] as Which;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  button.disabled = true;
  const end = (text: string): void => {
    worker.terminate();
    button.disabled = false;
    status.textContent = text;
  };
  worker.onerror = () => end(button.dataset['failed'] ?? '');
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('share' in data) {
      status.textContent = `${Math.round(100 * data.share)} %`;
      return;
    }
    for (const timed of data.times) {
      const cell = table.querySelector(`[data-size="${timed.size}"]`);
      if (cell) cell.textContent = timeText(timed, which === 'batch-size' ? 'spread' : 'digits');
    }
    end(button.dataset['done'] ?? '');
  };
  worker.postMessage(which);
}

for (const table of document.querySelectorAll<HTMLElement>('[data-times]')) {
  const button = table.querySelector('button');
  const status = table.querySelector<HTMLElement>('[role=status]');
  if (!button || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => begin(table, button, status));
}
