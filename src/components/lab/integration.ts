// Teaches Astro the directive `client:act`.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export const clientAct: AstroIntegration = {
  name: 'client-act',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'act', entrypoint: fileURLToPath(new URL('./act.ts', import.meta.url)) });
    },
  },
};
