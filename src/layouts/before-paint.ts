// What is known before the first paint, in one inline script, allowed by its hash. The theme that was chosen; and whether
// the reader comes anew: blocks further down then wait (styles/far.css). Who comes back, or has an address of a place, is
// led there by distances, which only true heights give.
import type { AstroIntegration } from 'astro';
import { THEME_KEY } from '../i18n/storage.ts';

const theme = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')d.theme=t}catch{}`;
const anew = `if(!location.hash&&performance.getEntriesByType('navigation')[0]?.type==='navigate')d.anew=''`;

export const beforePaint: AstroIntegration = {
  name: 'before-paint',
  hooks: {
    'astro:config:setup': ({ injectScript }) =>
      injectScript('head-inline', `{const d=document.documentElement.dataset;${theme};${anew}}`),
  },
};
