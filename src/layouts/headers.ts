// Writes `_headers`, which several static hosts read: the pages' policy once more as a header, since a policy in the
// markup reaches neither workers nor frames. Inline scripts and styles are named by the hashes that the pages hold.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** One policy that allows what each of several allows, directive by directive, in a fixed order. */
export function joinPolicies(policies: readonly string[]): string {
  const joined = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (!name) continue;
      const all = joined.get(name) ?? new Set<string>();
      for (const source of sources) all.add(source);
      joined.set(name, all);
    }
  }
  return [...joined].map(([name, sources]) => [name, ...[...sources].sort()].join(' ')).join('; ');
}

/** `base` is the path under which the site stands. */
export const headersFile = (policy: string, base: string): string =>
  [
    `${base.replace(/\/?$/, '/')}*`,
    `  Content-Security-Policy: ${policy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '',
    `${base.replace(/\/?$/, '/')}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');

async function policiesIn(folder: string): Promise<string[]> {
  const policies: string[] = [];
  for await (const { html } of builtPages(folder)) {
    const policy = POLICY.exec(html)?.[1];
    if (policy !== undefined) policies.push(policy.replaceAll('&#39;', "'"));
  }
  return policies;
}

export function headers(base: string): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const policy = joinPolicies(await policiesIn(folder));
        if (policy) await writeFile(join(folder, '_headers'), headersFile(policy, base));
      },
    },
  };
}
