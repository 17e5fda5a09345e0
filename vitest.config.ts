import { defineConfig } from 'vitest/config';

/** Unit tests stand beside their file; what is bigger than a room stands in `test/`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default'],
  },
});
