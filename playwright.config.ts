import { defineConfig } from "@playwright/test";
import { browserToLaunch } from "./scripts/browser/find";

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  globalSetup: "./tests/setup/browser-portal.ts",
  // One portal and one company for all: the journeys take turns.
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    // Set by the global setup, which runs before the workers read this file.
    baseURL: process.env.PORTAL_URL,
    launchOptions: await browserToLaunch(),
    // Longer than any press or line typed takes: what is not there is told, not waited for.
    actionTimeout: 30_000,
    locale: "zh-TW",
    timezoneId: "Asia/Shanghai",
    // Pictures of every step cost a third of the time; the pages' own content is in the trace all the same.
    trace: { mode: "retain-on-failure", screenshots: false },
  },
});
