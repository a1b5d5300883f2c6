const { forbiddenGlobals } = require('./forbiddenGlobals');
const { importDirections } = require('./importDirections');

/** The lint rules that hold the shape of the repo, apart from those about style. */
const boundaries = [
  {
    name: 'duebook/import directions',
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}'],
    plugins: { duebook: { rules: { 'import-directions': importDirections } } },
    rules: { 'duebook/import-directions': 'error' },
  },
  ...forbiddenGlobals,
  {
    name: 'duebook/no chance in the domain',
    files: ['src/receivables/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same ledger gives the same sheet.' },
      ],
    },
  },
  {
    name: 'duebook/ledger content never reaches a log',
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
];

module.exports = { boundaries };
