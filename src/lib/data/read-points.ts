// Points of two classes out of text: two numbers and 0 or 1 a line, with commas, tabs, semicolons or spaces between,
// and perhaps a line of names first. What cannot be read is reported by its line; the rest is kept.

export type ReadPoint = readonly [x: number, y: number, label: number];

/** What is wrong with a line, counted from 1. */
export type Complaint =
  | { readonly line: number; readonly what: 'columns'; readonly count: number }
  | { readonly line: number; readonly what: 'number' | 'comma' | 'far' | 'class'; readonly word: string };

export interface ReadPoints {
  readonly points: readonly ReadPoint[];
  /** The line of each point. */
  readonly lines: readonly number[];
  readonly complaints: readonly Complaint[];
  /** Good lines past the most that are taken. */
  readonly beyond: number;
}

export interface ReadLimits {
  readonly most: number;
  /** How far from 0 a coordinate may lie. */
  readonly farthest: number;
}

export const READ_LIMITS: ReadLimits = { most: 2000, farthest: 1e6 };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** 0,5 may be a half or a slip of the thousands 5: whoever wrote it has to say. */
const DECIMAL_COMMA = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;

/** What begins like a number is no name of a column. */
const BEGINS_LIKE_NUMBER = /^[+-]?\.?\d/;

/** A tab or a semicolon divides a line that has one; else commas do, else spaces. */
const separatorOf = (line: string): string | RegExp => ['\t', ';', ','].find((sign) => line.includes(sign)) ?? / +/;

/** Without quotes; a minus may be the hyphen of keyboards or the sign of typesetters. */
const fieldsOf = (line: string): string[] =>
  line
    .trim()
    .split(separatorOf(line.trim()))
    .map((field) =>
      field
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim()
        .replace(/\u2212/g, '-'),
    );

function complaintAbout(fields: readonly string[], line: number, { farthest }: ReadLimits): Complaint | undefined {
  if (fields.length !== 3) return { line, what: 'columns', count: fields.length };
  const bad = fields.slice(0, 2).find((field) => !NUMBER.test(field));
  if (bad !== undefined) return { line, what: DECIMAL_COMMA.test(bad) ? 'comma' : 'number', word: bad };
  const far = fields.slice(0, 2).find((field) => !(Math.abs(Number(field)) <= farthest));
  if (far !== undefined) return { line, what: 'far', word: far };
  const label = fields[2]!;
  const isClass = NUMBER.test(label) && (Number(label) === 0 || Number(label) === 1);
  return isClass ? undefined : { line, what: 'class', word: label };
}

export function readPoints(text: string, limits: ReadLimits = READ_LIMITS): ReadPoints {
  const points: ReadPoint[] = [];
  const lines: number[] = [];
  const complaints: Complaint[] = [];
  let beyond = 0;
  let isFirst = true;
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((content, index, all) => {
      if (content.trim() === '') return;
      const fields = fieldsOf(content);
      const isHeader = isFirst && !fields.some((field) => BEGINS_LIKE_NUMBER.test(field));
      isFirst = false;
      // One word alone names no columns, and names alone name nothing.
      if (isHeader && fields.length > 1 && /\S/.test(all.slice(index + 1).join(''))) return;
      const complaint = complaintAbout(fields, index + 1, limits);
      if (complaint) complaints.push(complaint);
      else if (points.length === limits.most) beyond++;
      else {
        points.push([Number(fields[0]), Number(fields[1]), Number(fields[2])]);
        lines.push(index + 1);
      }
    });
  return { points, lines, complaints, beyond };
}
