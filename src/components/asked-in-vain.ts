// A choice that an address asks for, on pages that are no figure's: taken where it is there, else refused in words.
import { quote } from '../lib/parameter/quote.ts';
import { readable } from './reason.ts';

export interface Asked {
  readonly value?: string;
  /** What was asked for in vain: `document: "Z"`. */
  readonly refused?: string;
}

/** Nothing where the address does not name it. */
export function asked(search: string, name: string, known: readonly string[]): Asked {
  const given = new URLSearchParams(search).getAll(name);
  const [value] = given;
  if (value === undefined) return {};
  if (given.length === 1 && known.includes(value)) return { value };
  return { refused: readable(`${name}: ${given.map(quote).slice(0, 2).join(', ')}`) };
}

/** Shows it in a line that is otherwise only spoken. */
export function notTaken(said: HTMLElement, refused: string): void {
  said.textContent = said.dataset['vain']!.replace('{asked}', () => refused);
  said.classList.remove('vh');
}
