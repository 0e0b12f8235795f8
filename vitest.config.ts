import { defineConfig } from "vitest/config";

const needDatabase = ["tests/{store,auth,mail}/**/*.test.ts"];
const needPortal = ["tests/api/**/*.test.ts"];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...needDatabase, ...needPortal, "tests/browser/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: "store", include: needDatabase, globalSetup: "tests/setup/database.ts", testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        // The files share one portal, and its company.
        test: {
          name: "api",
          include: needPortal,
          globalSetup: "tests/setup/api-portal.ts",
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
