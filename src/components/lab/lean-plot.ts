// Observable Plot for the browser without what no drawing of the course uses: maps, dates, legends, tips, its own color
// schemes (colors come from classes). A quarter of it, gzip. At build and in scripts Plot is whole.
import type { Plugin } from 'vite';

const REFUSED = 'throw new Error("charts of this course have no maps, dates, tips or legends: label the line itself")';

/** What stands in the place of a module: the same names. */
const LEAN: Readonly<Record<string, string>> = {
  'projection.js': `
    const refuse = () => { ${REFUSED} };
    export const createProjection = () => undefined;
    export const hasProjection = ({ projection } = {}) => projection != null && refuse();
    export const projectionAspectRatio = () => undefined;
    export { refuse as project, refuse as applyPosition, refuse as getGeometryChannels, refuse as xyProjection };`,
  'time.js': `
    const refuse = () => { ${REFUSED} };
    export const intervalDuration = Symbol('intervalDuration');
    export const intervalType = Symbol('intervalType');
    export { refuse as parseTimeInterval, refuse as timeInterval, refuse as utcInterval };
    export { refuse as generalizeTimeInterval, refuse as inferTimeFormat };`,
  'format.js': `
    const refuse = () => { ${REFUSED} };
    export const formatNumber = () => (value) => (value == null ? '' : String(value));
    export const formatAuto = formatNumber;
    export const formatDefault = formatAuto();
    export { refuse as formatMonth, refuse as formatWeekday, refuse as formatIsoDate };`,
  'scales/temporal.js': `
    const refuse = () => { ${REFUSED} };
    export { refuse as createScaleTime, refuse as createScaleUtc };`,
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

/** d3's formats of dates, which it makes for its own language when the file is loaded. */
const NO_DATES = `
  const refuse = () => { ${REFUSED} };
  export { refuse as timeFormatDefaultLocale, refuse as timeFormat, refuse as timeParse, refuse as utcFormat };
  export { refuse as utcParse, refuse as timeFormatLocale, refuse as isoFormat, refuse as isoParse };`;

/** The lean module for a file of Plot, if there is one. */
export function leanModule(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  if (path.endsWith('d3-time-format/dist/d3-time-format.mjs')) return NO_DATES;
  const [, file = ''] = /@observablehq\/plot\/src\/([\w/-]+\.js)$/.exec(path) ?? [];
  return Object.hasOwn(LEAN, file) ? LEAN[file] : undefined;
}

export const leanPlot = (): Plugin => ({
  name: 'lean-plot',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => leanModule(id),
});
