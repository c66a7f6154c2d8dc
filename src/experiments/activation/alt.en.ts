// What somebody who sees the pictures of the activation functions would conclude, in English.
import { fixed } from '../../i18n/number.ts';
import { NAMES, propertiesFor } from './experiment.ts';
import { FAMILIES, fallsTo, membersOf, slopesAtOrigin, those, throughOrigin } from './families.ts';
import { FIRST_Z, momentOf, zOf } from './figures/overlay.ts';
import type { LessonScene } from './figures/lesson-scene.ts';
import { functionOf, tick } from '../../lib/figure/graph-panel.ts';
import { names } from '../../i18n/activations/en.ts';

type Told = Pick<LessonScene, 'runs' | 'step'>;

/** "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const nameOf = (name: string): string => names[name as keyof typeof names];

export const threeSlopesAlt = (): string =>
  'Sigmoid, tanh and ReLU from −8 to 8, and below them their slopes. The sigmoid’s slope is a low bump that peaks at ' +
  `${fixed(propertiesFor('sigmoid').slope.range.to!, 2)}, tanh’s a narrower one that peaks at 1; ReLU’s is 0 on the left ` +
  'and 1 on the right. One hundredth of its peak is left of the sigmoid’s slope at ± ' +
  `${fixed(fallsTo(0.01, 'sigmoid'), 2)} and of tanh’s at ± ${fixed(fallsTo(0.01, 'tanh'), 2)}.`;

export function overlayAlt({ runs, step }: Told): string {
  const z = zOf(step ?? momentOf(FIRST_Z));
  const all = Object.keys(runs);
  if (all.length === 0) return 'Two empty pairs of axes, for values and for slopes: nothing is pinned.';
  const read = all.map((name) => {
    const { f, slope } = functionOf(name);
    return `${nameOf(name)} is ${fixed(f(z), 3)} with slope ${fixed(slope(z), 3)}`;
  });
  return (
    `${listed(all.map(nameOf))} from −4 to 4 on one axis, and below them their slopes. ` +
    `At z = ${tick(z)} ${listed(read)}.`
  );
}

export const sheetAlt = (): string =>
  `All ${NAMES.length} functions as small graphs on one scale, from −4 to 4 across and −2 to 2 up, each with its slope ` +
  `dashed: ${membersOf(FAMILIES[0]).length} S-shapes flat at both ends, ${membersOf(FAMILIES[1]).length} flat at one end, ` +
  `${membersOf(FAMILIES[2]).length} flat at neither, ${membersOf(FAMILIES[3]).length} bumps and waves.`;

export function originAlt(): string {
  const through = throughOrigin();
  const identity = those(({ identityAtOrigin }) => identityAtOrigin);
  const kinked = through.filter((name) => slopesAtOrigin(name)[0] !== slopesAtOrigin(name)[1]);
  return (
    `${through.length} functions that pass through the origin, each with its slope there on a line from −1 to 1.5. ` +
    `${identity.length} have slope 1 on both sides: ${listed(identity.map(nameOf))}. ${kinked.length} have a kink at 0 ` +
    `and two slopes: ${listed(kinked.map(nameOf))}.`
  );
}
