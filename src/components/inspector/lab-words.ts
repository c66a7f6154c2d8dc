// Which of the plate's words the inspector uses: only these go into the page.
import type { LabWords } from '../../i18n/lab/en.ts';

const NAMES = [
  'asInDocument',
  'backToDocument',
  'linkToState',
  'copied',
  'copyByHand',
  'settingsOf',
  'unreached',
  'badAddress',
  'exact',
] as const;

export type InspectorLab = Pick<LabWords, (typeof NAMES)[number]>;

export const inspectorLab = (words: LabWords): InspectorLab =>
  Object.fromEntries(NAMES.map((name) => [name, words[name]])) as unknown as InspectorLab;
