// Observable Plot for the browser without what no drawing of the course uses: maps, legends, tips, its own color
// schemes (colors come from classes). A quarter of it, gzip. At build and in scripts Plot is whole.
import type { Plugin } from 'vite';

const REFUSED = 'throw new Error("charts of this course have no maps, tips or legends: label the line itself")';

/** What stands in the place of a module: the same names. */
const LEAN: Readonly<Record<string, string>> = {
  'projection.js': `
    const refuse = () => { ${REFUSED} };
    export const createProjection = () => undefined;
    export const hasProjection = ({ projection } = {}) => projection != null && refuse();
    export const projectionAspectRatio = () => undefined;
    export { refuse as project, refuse as applyPosition, refuse as getGeometryChannels, refuse as xyProjection };`,
  'legends.js': `
    export const legend = () => { ${REFUSED} };
    export const exposeLegends = () => () => undefined;
    export const createLegends = () => [];`,
  'marks/tip.js': `
    export class Tip {}
    export const tip = () => { ${REFUSED} };`,
  'interactions/pointer.js': `
    const refuse = () => { ${REFUSED} };
    export { refuse as pointer, refuse as pointerX, refuse as pointerY, refuse as anchorX, refuse as anchorY };`,
  'scales/schemes.js': `
    export const isCategoricalScheme = () => false;
    export const isDivergingScheme = () => false;
    export const ordinalScheme = () => () => ['currentColor'];
    export const ordinalRange = () => ['currentColor'];
    export const maybeBooleanRange = () => undefined;
    // Plot counts an interpolator's parameters: one.
    export const quantitativeScheme = () => (t) => (t === undefined ? 'none' : 'currentColor');`,
};

/** The lean module for a file of Plot, if there is one. */
export function leanModule(id: string): string | undefined {
  const [, file = ''] = /@observablehq\/plot\/src\/([\w/-]+\.js)$/.exec(id.replaceAll('\\', '/')) ?? [];
  return Object.hasOwn(LEAN, file) ? LEAN[file] : undefined;
}

export const leanPlot = (): Plugin => ({
  name: 'lean-plot',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => leanModule(id),
});
