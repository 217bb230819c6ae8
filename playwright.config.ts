import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/setup/e2e.global.ts",
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A slow machine is not a fault of the site: variants of the pictures are still being made while the tests run.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: { locale: "zh-CN", timezoneId: "Asia/Shanghai", actionTimeout: 60_000, trace: process.env["CI"] ? "off" : "retain-on-failure", screenshot: "only-on-failure" },
  projects: [
    // Each task is tried where it is mostly done: reading on a phone, work on the desk with a keyboard. What differs by width is tried on both.
    { name: "phone", testIgnore: /desk-(?!publish)|initiatives/, use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 } },
    { name: "desktop", testIgnore: /reader-(?:archive|comfort|places|script|search|share|view)/, use: { viewport: { width: 1280, height: 800 } } },
  ],
});
