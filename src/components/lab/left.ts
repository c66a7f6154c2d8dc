// How a page's figures were left before a reload of this tab: the address holds the last of them, this holds the rest.
import { draftOf, keepDraft, wasReloaded } from '../drafts.ts';

const NAME = 'figures';

/** By figure, the query of its address. A page that is opened anew begins as the lesson has it. */
const before = (wasReloaded() ? (draftOf(NAME) ?? {}) : {}) as Readonly<Record<string, string>>;
let now = before;

export const leftBefore = (figure: string): string | undefined => before[figure];

/** Undefined: the figure is as the document has it. */
export function leave(figure: string, address: string | undefined): void {
  const { [figure]: _, ...others } = now;
  now = address === undefined ? others : { ...others, [figure]: address.replace(/^[^?]*|#.*$/g, '') };
  keepDraft(NAME, now);
}
