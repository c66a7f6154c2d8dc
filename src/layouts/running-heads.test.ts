import { describe, expect, it } from 'vitest';
import { hashOf, runningHeads } from './running-heads.ts';

describe('running heads', () => {
  const style = runningHeads({ name: 'lesson-9', left: 'Course', right: '9  "Slow" \\ <b>', foot: 'Student' });

  it('names the page and keeps quotes inside their string', () => {
    expect(style).toContain('.lesson-9 { page: lesson-9; }');
    expect(style).toContain('content: "9  \\"Slow\\" \\\\  b>"');
  });

  it('shows no head on the first page', () => {
    expect(style).toMatch(/@page lesson-9:first \{ @top-left \{ content: none; \}/);
  });

  it('hashes what the policy must allow', () => {
    expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});
