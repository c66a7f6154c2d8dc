// What a page may do: a content security policy that holds, and a console that is quiet in Firefox too. In Chromium each
// page and figure is listened to where it is looked at (accessibility, lessons, lesson-figures, budgets).
import { describe, expect, inject, it } from 'vitest';
import { LESSON, PAGES, chromium, withPage } from './browser/chromium.ts';
import { firefox, withoutFirefox } from './browser/firefox.ts';
import { TWIN, soon } from './browser/lab.ts';

const browser = chromium();

describe.skipIf(withoutFirefox)('in Firefox', () => {
  const other = firefox();

  it('the console is quiet too, and the drawings show', async () => {
    const page = await other.page();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(inject('site') + LESSON);
    await page.focus(`#${TWIN} select, #${TWIN} input`);
    await soon(() => page.$eval(`#${TWIN} astro-island`, (island) => island.hasAttribute('ssr'))).toBe(false);
    // Of a formula that has arrived only in part, Firefox says that children are missing.
    expect(complaints.filter((text) => !/number of children for <m/.test(text))).toEqual([]);
    expect(await page.$eval(`#${TWIN} svg`, (svg) => svg.getBoundingClientRect().width)).toBeGreaterThan(300);
  });
});

describe('the content security policy', () => {
  it.each(Object.entries(PAGES))('of the page %s allows inline scripts by hash alone', async (_, path) => {
    const html = await (await fetch(inject('site') + path)).text();
    const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    const policy = new Map(
      content
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([name = '', ...sources]) => [name, sources]),
    );
    expect(policy.get('default-src')).toEqual(["'self'"]);
    const scripts = policy.get('script-src') ?? [];
    expect(scripts).toContain("'self'");
    expect(scripts.filter((source) => !/^'(self|wasm-unsafe-eval|sha(256|384|512)-[\w+/=]+)'$/.test(source))).toEqual(
      [],
    );
    expect((policy.get('style-src') ?? []).join(' ')).not.toContain('unsafe-inline');
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(policy.get(name), name).toEqual(["'none'"]);
  });

  it('is in force: an injected script, a handler, eval and a foreign host are refused', () =>
    withPage(browser.page(), async (page) => {
      await page.goto(inject('site') + LESSON);
      const refused = await page.evaluate(async () => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<button onclick="window.injected = true">x</button>');
        (document.body.lastElementChild as HTMLElement).click();
        await fetch('https://example.org/').catch(() => undefined);
        await new Promise((next) => setTimeout(next, 100));
        return directives;
      });
      expect(refused).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'connect-src']));
      expect(await page.evaluate('window.injected')).toBeUndefined();
    }));

  it('keeps the page’s own scripts from eval', () =>
    withPage(browser.page(), async (page) => {
      await page.route('**/evil.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `try { eval('1') ; window.evaluated = true } catch (error) { window.refused = error.name }`,
        }),
      );
      await page.goto(inject('site') + LESSON);
      await page.evaluate(
        () =>
          new Promise((done, failed) => {
            const script = document.createElement('script');
            Object.assign(script, { src: './evil.js', onload: done, onerror: failed });
            document.head.append(script);
          }),
      );
      expect(await page.evaluate('window.evaluated')).toBeUndefined();
      expect(await page.evaluate('window.refused')).toBe('EvalError');
    }));
});
