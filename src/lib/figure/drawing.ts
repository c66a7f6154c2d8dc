// The pieces that drawings are made of. Classes are those of figure.css: q-h gives the hue of the activation,
// r1, r2, r3 the stroke of the first, second, third run.
import { h, type ComponentChildren } from 'preact';
import type { Drawing } from './figure.ts';

export interface Frame {
  id: string;
  width: number;
  height: number;
  label: string;
}

/** The outer SVG: as wide as its place, named for whoever cannot see it. */
export const drawing = ({ id, width, height, label }: Frame, ...children: ComponentChildren[]): Drawing =>
  h('svg', { id, class: 'drawing', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }, ...children);

type Attributes = Record<string, string | number | undefined>;

export const path = (className: string, d: string, attributes: Attributes = {}): Drawing =>
  h('path', { class: className, d, ...attributes });

export const text = (x: number, y: number, content: ComponentChildren, attributes: Attributes = {}): Drawing =>
  h('text', { x, y, ...attributes }, content);

/** A letter of the formulas, inside a text. */
export const letter = (symbol: string): Drawing => h('tspan', { class: 'm' }, symbol);

/** Rounded to two decimals of a pixel. */
export const px = (value: number): number => Math.round(value * 100) / 100;
