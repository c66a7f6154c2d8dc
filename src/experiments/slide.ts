// The slide of a figure at its settings: for the site's files and for the figure command.
import { renderDrawing } from '../lib/figure/render.ts';
import { fitted, slide, slideRules, typeFactor } from '../lib/figure/slide.ts';
import type { Found } from './runs.ts';
import { lineOf, stage, type Staging } from './scene.ts';

export interface SlideSource {
  /** `Feedforward · Figure 9.2`. */
  readonly source: string;
  readonly link?: string | undefined;
}

/** An address as it is written down by whoever sees it on a slide. */
export const shortLinkShown = ({ host, pathname }: URL): string => `${host}${pathname}`;

export interface DrawnSlide {
  readonly markup: string;
  /** What standaloneSvg takes beside the drawing. */
  readonly rules: string;
  /** Pixels of the slide that its text has. */
  readonly type: number;
}

export function slideOf({ folder, figure }: Found, staging: Staging, { source, link }: SlideSource): DrawnSlide {
  const id = `${figure.id}-slide`;
  const shown = fitted((look, step) => renderDrawing(figure.draw(stage(staging, id, look, step))), figure.slide);
  const { label } = stage(staging, id, { kind: 'slide', width: shown.width }, figure.slide?.step);
  const { title } = staging.words;
  const settings = lineOf(folder.experiment.id, folder.experiment.parameters, staging.runs);
  const factor = typeFactor(shown, figure.slide);
  return {
    markup: renderDrawing(slide({ id, label, title, source, settings, link }, shown)),
    rules: slideRules(factor),
    type: 12.5 * factor * shown.scale,
  };
}
