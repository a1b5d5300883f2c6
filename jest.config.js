const { fluentBundle } = require('./build/fluentBundle');

// Packages that are published as ES modules alone: hucre, and five that Univer uses.
const modules = 'hucre|kdbush|lodash-es|nanoid|quickselect|rbush';

const transform = {
  [`(\\.(ts|tsx|mjs)|/node_modules/(${modules})/.+\\.js)$`]: [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
};

const everyTest = ['<rootDir>/test/**/*.test.{ts,tsx}'];

/** Tests in a page with the genuine office.js, on the emulated workbook. */
const inOffice = [
  '<rootDir>/test/(actions|functions|taskpane|workbook)/',
  '<rootDir>/test/workbench/office/',
  '\\.office\\.test\\.tsx?$',
];
/** Draws the examples of properties. */
const examples = '<rootDir>/test/environment/examples.ts';
/** Tests in a real browser, in which the workbench is open. */
const inBrowser = '\\.browser\\.test\\.ts$';
/** Tests of the built add-in, which is built first when it is older than its sources. */
const onTheBuild = ['<rootDir>/test/built/', '<rootDir>/test/workbench/cli/'];

/** @type {import('jest').Config} */
module.exports = {
  // Jest leaves one core free, which on a machine of two halves the speed of CI.
  maxWorkers: '100%',
  // Only an end to a test that hangs: how long honest work takes is the machine's affair, not a
  // test's, and the usual five seconds made large ones fail while other work ran beside them.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      setupFiles: [examples],
      testMatch: everyTest,
      testPathIgnorePatterns: ['/node_modules/', ...inOffice, ...onTheBuild, inBrowser],
    },
    {
      ...shared,
      displayName: 'office',
      testEnvironment: '<rootDir>/test/environment/officeEnvironment.ts',
      globalSetup: '<rootDir>/test/environment/officeSetup.ts',
      setupFiles: [examples, '<rootDir>/test/environment/bothLanguages.ts'],
      moduleNameMapper: { '^@fluentui/react-components$': fluentBundle },
      testMatch: [
        '<rootDir>/test/{actions,functions,taskpane,workbook}/**/*.test.{ts,tsx}',
        '<rootDir>/test/workbench/office/**/*.test.ts',
        '<rootDir>/test/**/*.office.test.{ts,tsx}',
      ],
    },
    {
      ...shared,
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{built,workbench/cli}/**/*.test.ts'],
      globalSetup: '<rootDir>/build/testSetup.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/environment/browserSetup.ts',
    },
  ],
};
