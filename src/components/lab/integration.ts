// What the labs need of Astro: the directive `client:act`, Plot without what they do not use, files for page and worker.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { leanPlot } from './lean-plot.ts';

/**
 * Lists of what to fetch beforehand ask for a document, and page and worker share their files (worker.ts). They also
 * weigh more than they save, as does what reads them: a file fetched later has no style sheet of its own.
 */
const noPreload: Plugin = {
  name: 'no-preload',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

export const clientAct: AstroIntegration = {
  name: 'client-act',
  hooks: {
    'astro:config:setup': ({ addClientDirective, updateConfig }) => {
      updateConfig({ vite: { plugins: [leanPlot(), noPreload] } });
      addClientDirective({ name: 'act', entrypoint: fileURLToPath(new URL('./act.ts', import.meta.url)) });
    },
  },
};
