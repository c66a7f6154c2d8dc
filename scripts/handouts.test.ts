import { describe, expect, test } from 'vitest';
import { editionsOf, readHandoutFlags } from './handout-flags.ts';
import { withoutDates } from './pdf.ts';

const slugs = ['losses', 'slow-learning'];

describe('what is asked for', () => {
  test('is by default every lesson and the booklet, for students and instructors, on A4', () => {
    expect(readHandoutFlags([], slugs)).toMatchObject({
      lessons: ['losses', 'slow-learning', 'booklet'],
      editions: ['student', 'instructor'],
      papers: ['a4'],
    });
  });

  test('may be one lesson, all of them or the booklet', () => {
    const lessonsFor = (lesson: string) => readHandoutFlags(['--lesson', lesson], slugs).lessons;
    expect(lessonsFor('slow-learning')).toEqual(['slow-learning']);
    expect(lessonsFor('all')).toEqual(slugs);
    expect(lessonsFor('booklet')).toEqual(['booklet']);
  });

  test('may be the syllabus, which has one edition', () => {
    expect(readHandoutFlags(['--lesson', 'syllabus'], slugs).lessons).toEqual(['syllabus']);
    expect(editionsOf('syllabus', ['solutions', 'instructor'])).toEqual(['student']);
    expect(editionsOf('losses', ['solutions'])).toEqual(['solutions']);
  });

  test('may be several editions and papers', () => {
    const { editions, papers } = readHandoutFlags(['--edition', 'solutions,student', '--paper', 'letter,a4'], slugs);
    expect(editions).toEqual(['solutions', 'student']);
    expect(papers).toEqual(['letter', 'a4']);
  });

  const refused: [string, string[], string][] = [
    ['an unknown lesson', ['--lesson', 'dropout'], '--lesson: unknown "dropout", expected one or more of: losses,'],
    ['an unknown edition', ['--edition', 'teacher'], '--edition: unknown "teacher"'],
    ['an unknown paper', ['--paper', 'a5'], '--paper: unknown "a5", expected one or more of: a4,letter'],
    ['a word', ['slow-learning'], 'unexpected "slow-learning"'],
    ['a flag without its value', ['--lesson'], "option '--lesson <value>' argument missing"],
    ['an unknown flag', ['--color'], "unknown option '--color'"],
  ];
  test.each(refused)('is refused: %s', (_, args, message) => {
    expect(() => readHandoutFlags(args, slugs)).toThrow(message);
  });

  test('is refused when there is no lesson', () => {
    expect(() => readHandoutFlags([], [])).toThrow('there is no lesson to print');
  });
});

describe('dates of a PDF', () => {
  const dated = (date: string) => `<</CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>> \u00e9`;

  test('are overwritten in place', () => {
    const [first, second] = ['20261121101315', '20300101000000'].map((date) =>
      withoutDates(Buffer.from(dated(date), 'latin1')),
    );
    expect(first!.equals(second!)).toBe(true);
    expect(first).toHaveLength(dated('20261121101315').length);
    expect(first!.toString('latin1')).toContain('\u00e9');
  });

  test('of another form are an error, for the table of places would be wrong', () => {
    expect(() => withoutDates(Buffer.from('/ModDate (D:2026)'))).toThrow('pdf: ModDate has 6 characters');
  });
});
