const { existsSync } = require('node:fs');

const transform = {
  '^.+\\.(ts|tsx|mjs)$': [
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
  // hucre is published as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
};

const inOffice = [
  '<rootDir>/test/{actions,commands,functions,taskpane,workbook}/**/*.test.{ts,tsx}',
  '<rootDir>/test/workbench/office/**/*.test.ts',
  '<rootDir>/test/workbench/host/**/*.office.test.ts',
];
const onTheBuild = ['<rootDir>/test/{built,workbench/cli}/**/*.test.ts'];

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{build,lint,manifest,receivables,samples,words}/**/*.test.ts',
        '<rootDir>/test/workbench/{calc,files}/**/*.test.ts',
        '<rootDir>/test/workbench/host/**/!(*.office).test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'office',
      testEnvironment: '<rootDir>/test/environment/officeEnvironment.ts',
      testMatch: inOffice,
    },
    {
      ...shared,
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: onTheBuild,
      globalSetup: '<rootDir>/build/testSetup.ts',
    },
  ].filter(
    ({ testEnvironment }) =>
      existsSync(testEnvironment.replace('<rootDir>', __dirname)) || testEnvironment === 'node',
  ),
};
