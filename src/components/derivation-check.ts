// Runs a derivation's check in the reader's browser, on networks that nobody has seen before.
import { derivationOf } from '../derivations/index.ts';
import { fill } from '../i18n/lab/fill.ts';
import { check } from '../lib/formula/derivation.ts';
import { badge, inWords } from './residual.ts';

const NETWORKS = 200;
/** The page stays awake: after this long the browser gets its turn. */
const TURN_MS = 25;

interface Words {
  running: string;
  here: string;
  failed: string;
  closing: string;
}

export async function checkHere(button: HTMLButtonElement): Promise<void> {
  const words = JSON.parse(button.dataset.words ?? '') as Words;
  const line = button.parentElement!.querySelector('[role=status]')!;
  const badges = button.parentElement!.previousElementSibling!.querySelectorAll('.res');
  const say = (first: string, rest: string): void => {
    line.replaceChildren(Object.assign(document.createElement('b'), { textContent: first }), ` ${rest}`);
  };
  const label = button.textContent;
  button.disabled = true;
  try {
    const residuals = await residualsOnFreshNetworks(button.dataset.check!, (done) => {
      button.textContent = fill(words.running, { done, networks: NETWORKS });
    });
    const shown = residuals.slice(Number(button.dataset.first) - 1).slice(0, badges.length);
    for (const [at, residual] of shown.entries()) {
      const place = badges[at]!.querySelector('.residual');
      if (place && residual !== null) place.textContent = badge(residual);
    }
    const residual = inWords(Math.max(...shown.map((value) => value ?? 0)));
    say(words.here, fill(words.closing, { networks: NETWORKS, residual }));
  } catch (error) {
    say('', fill(words.failed, { message: (error as Error).message }));
  }
  button.textContent = label;
  button.disabled = false;
}

/** Largest residual by step over networks with fresh seeds, a turn of the browser at a time. */
async function residualsOnFreshNetworks(
  id: string,
  progress: (done: number) => void,
): Promise<readonly (number | null)[]> {
  const derivation = derivationOf(id);
  const firstSeed = crypto.getRandomValues(new Uint32Array(1))[0]!;
  let largest = derivation.steps.map((step): number | null => (step.definition ? null : 0));
  let turn = performance.now();
  for (let done = 0; done < NETWORKS; done++) {
    const { residuals } = check(derivation, 1, firstSeed + done);
    largest = largest.map((value, at) => (value === null ? null : Math.max(value, residuals[at] ?? 0)));
    if (performance.now() - turn < TURN_MS) continue;
    progress(done);
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  return largest;
}
