import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './chromium.mjs'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './build.ts',
  fullyParallel: true,
  workers: 2,
  // A hang ends here; no journey comes near it, however slow the machine.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // Only this flag: root cannot run Chromium's sandbox. The package's own flags would switch off web security.
    launchOptions: { executablePath: await findChromium(), args: ['--no-sandbox'] },
  },
})
