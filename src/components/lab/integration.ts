// What the labs need of Astro: the directive `client:act`, and Plot without what they do not use.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanPlot } from './lean-plot.ts';

export const clientAct: AstroIntegration = {
  name: 'client-act',
  hooks: {
    'astro:config:setup': ({ addClientDirective, updateConfig }) => {
      updateConfig({ vite: { plugins: [leanPlot()] } });
      addClientDirective({ name: 'act', entrypoint: fileURLToPath(new URL('./act.ts', import.meta.url)) });
    },
  },
};
