// The chosen theme is set before the first paint: one inline script, allowed by its hash.
import type { AstroIntegration } from 'astro';
import { THEME_KEY } from '../i18n/storage.ts';

const script = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

export const themeBeforePaint: AstroIntegration = {
  name: 'theme-before-paint',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('head-inline', script),
  },
};
