import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants a report to count from. */
const report = process.env['TEST_REPORT'];

/** Unit tests stand beside their file; what is bigger than a room stands in `test/`. */
export default defineConfig({
  // The packages inlined below ship maps without their sources, and every file of them would be warned of.
  logLevel: 'error',
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    server: {
      deps: {
        // They import JSON in a way that Node refuses.
        inline: ['@actions/workflow-parser', '@actions/expressions'],
      },
    },
  },
});
