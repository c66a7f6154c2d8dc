import { defineConfig } from 'vitest/config';

const inBrowsers = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          isolate: false, // each file leaves the world as it found it, and what all import is read once
          setupFiles: ['scripts/one-seed.ts'],
          testTimeout: 30_000, // claims over twenty seeds, on a machine that does other work too
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'site',
          globalSetup: ['tests/serve-dist.ts'],
          include: ['tests/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'builds',
          include: ['tests/builds/*.test.ts'],
          fileParallelism: false, // Astro keeps one store of content for all builds
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
