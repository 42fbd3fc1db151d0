import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that take minutes and gigabytes: `npm run test:heavy`, one after the other. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/heavy/**/*.heavy.ts"],
    globalSetup: ["test/build.ts"],
    testTimeout: 3 * 3_600_000,
    fileParallelism: false,
  },
});

export default config;
