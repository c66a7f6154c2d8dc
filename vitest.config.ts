import { defineConfig } from 'vitest/config';

// A busy machine can be late with a picture; what passes only the second time is named by the test command.
const inBrowsers = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 };

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
          testTimeout: 120_000, // claims over twenty seeds, on a machine that does much other work too
          hookTimeout: 120_000,
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
