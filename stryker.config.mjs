/**
 * Mutation testing of the domain: what a change of its code no test notices.
 * It takes long and is no part of `.ci/run`; CONTRIBUTING.md says how to run it for one folder.
 *
 * The runner is ours (build/mutation), because Stryker's own for Jest loads every related test file
 * anew for each mutant.
 */
export default {
  mutate: ['src/receivables/**/*.ts'],
  plugins: ['./build/mutation/testRunner.mjs'],
  testRunner: 'domain',
  domainTests: {
    folders: ['test/receivables', 'test/intake'],
    leftOut: ['LibreOffice', '.office.', 'fuzz'],
    propertyRuns: 20,
    // Milliseconds a mutant for tests of other folders than its own.
    patience: 3_000,
  },
  coverageAnalysis: 'perTest',
  // What only runs while a file is loaded is mostly words: vocabularies, codes, names of cells. Each
  // would need all tests.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 8_000,
  timeoutFactor: 1,
  thresholds: { high: 90, low: 80, break: 80 },
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/sandbox',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'out/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', 'out', 'docs', 'assets'],
};
