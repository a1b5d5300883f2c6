import { readArguments } from '../../../../workbench/browser/command/readArguments';

const usual = { file: null, opens: true, port: null, contrast: false };

test.each([
  ['', usual],
  ['march.xlsx', { ...usual, file: 'march.xlsx' }],
  ['--no-open', { ...usual, opens: false }],
  ['march.csv --port 4000', { ...usual, file: 'march.csv', port: 4000 }],
  ['--contrast', { ...usual, contrast: true }],
])('"npm run workbench -- %s" is understood', (words, request) => {
  expect(readArguments(words.split(' ').filter(Boolean))).toEqual({ kind: 'open', request });
});

test.each(['--help', '-h', 'march.xlsx --help'])('%s asks for help', (words) => {
  expect(readArguments(words.split(' '))).toEqual({ kind: 'help' });
});

test.each([
  ['a.xlsx b.xlsx', 'One workbook at a time: name one FILE.'],
  ['--port zero', '--port takes a number from 1 to 65535.'],
  ['--port 0', '--port takes a number from 1 to 65535.'],
  ['--port 65536', '--port takes a number from 1 to 65535.'],
  ['--wide', "Unknown option '--wide'."],
])('%s is not understood, and it says why', (words, problem) => {
  expect(readArguments(words.split(' '))).toEqual({ kind: 'wrong', problem });
});
