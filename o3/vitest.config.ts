import { defineConfig } from 'vitest/config';

// The framework's own mock stands for the services of an O3 front end; the engine itself is the published package.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@openmrs\/esm-framework\/src\/internal$/, replacement: '@openmrs/esm-framework/mock' },
      { find: /^@openmrs\/esm-framework$/, replacement: '@openmrs/esm-framework/mock' },
    ],
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.tsx'],
    setupFiles: ['src/setup.ts'],
    css: false,
    isolate: false,
    fileParallelism: false,
    testTimeout: 300_000,
    env: { TZ: 'UTC' },
    server: { deps: { inline: [/@openmrs\//] } },
  },
});
