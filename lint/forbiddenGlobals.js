/** Names that parts of the add-in may not use, and why. Each list adds to the one before it. */

const nothingLeaves = 'Nothing leaves the workbook: the add-in makes no network call.';
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: nothingLeaves,
}));
const blocked = ['alert', 'confirm', 'prompt'].map((name) => ({
  name,
  message: 'Office blocks browser dialogs; speak in the message region.',
}));
const excel = { name: 'Excel', message: 'Only src/workbook may name Excel.' };
const office = {
  name: 'Office',
  message:
    'Only main.ts, commands and one file each of taskpane, functions, workbook and actions may name Office.',
};
const impure = [
  { name: 'Date', message: 'Days are integers here: SerialDay. The as-of date is an argument.' },
  ...['performance', 'setTimeout', 'setInterval', 'document', 'window', 'navigator'].map(
    (name) => ({ name, message: 'receivables is pure: no clock, no DOM.' }),
  ),
];

/** Forbids names as values, as properties of the global object, and as namespaces of types. */
function forbid(files, names) {
  return {
    name: `duebook/globals in ${files[0]}`,
    files,
    rules: {
      'no-restricted-globals': ['error', ...names],
      'no-restricted-syntax': [
        'error',
        ...names.flatMap(({ name, message }) => [
          {
            selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="${name}"]`,
            message,
          },
          { selector: `TSQualifiedName[left.name="${name}"]`, message },
        ]),
      ],
    },
  };
}

const everywhere = [...network, ...blocked];

/** Flat configs; a later one replaces an earlier one for the files that it names. */
const forbiddenGlobals = [
  forbid(['src/**/*.{ts,tsx}'], [...everywhere, excel, office]),
  forbid(
    ['src/receivables/**/*.ts', 'src/words/**/*.ts'],
    [...everywhere, excel, office, ...impure],
  ),
  forbid(['src/workbook/**/*.ts'], [...everywhere, office]),
  forbid(['src/workbook/swapping/startUp.ts'], everywhere),
  forbid(
    [
      'src/main.ts',
      'src/commands/**/*.ts',
      'src/actions/documentFile.ts',
      'src/functions/officeLanguage.ts',
      'src/taskpane/officeTheme.ts',
    ],
    [...everywhere, excel],
  ),
];

module.exports = { forbiddenGlobals };
