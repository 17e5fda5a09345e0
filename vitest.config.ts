import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants a report to count from. */
const report = process.env['TEST_REPORT'];

/** Unit tests stand beside their file; what is bigger than a room stands in `test/`. */
export default defineConfig({
  // The packages inlined below ship maps without their sources, and every file of them would be warned of.
  logLevel: 'error',
  test: {
    testTimeout: 30_000,
    // A test that is slow on a busy machine is no fault; one that hangs is, and is found all the same.
    hookTimeout: 60_000,
    // Most tests wait for git and other processes: every core may have one.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'house', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], exclude: ['test/browser/**'] } },
      // Real pages in a real browser; where none starts, these are skipped and say so.
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000 } },
    ],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    server: {
      deps: {
        // They import JSON in a way that Node refuses.
        inline: ['@actions/workflow-parser', '@actions/expressions'],
      },
    },
  },
});
