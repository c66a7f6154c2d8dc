import { describe, expect, it } from 'vitest';
import { headersFile, joinPolicies } from './headers.ts';

describe('headers', () => {
  it('allows what each page allows, and no more', () => {
    const joined = joinPolicies(["default-src 'self'; script-src 'self' 'sha256-b'", "script-src 'self' 'sha256-a';"]);
    expect(joined).toBe("default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'");
  });

  it('speaks of the site’s own path', () => {
    expect(headersFile('p', '/course').split('\n').slice(0, 2)).toEqual(['/course/*', '  Content-Security-Policy: p']);
    expect(headersFile('p', '/')).toMatch(/^\/\*\n/);
  });
});
