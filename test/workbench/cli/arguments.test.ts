import { FIELDS } from '../../../src/receivables/ledger/field';
import { readArguments } from '../../../workbench/cli/arguments';
import { LEDGER_FIELDS } from '../../../workbench/cli/ledgerFields';

const nothing = {
  asOf: null,
  sheet: null,
  dates: null,
  decimals: null,
  basis: null,
  columns: [],
  controlTotal: null,
  targets: null,
  out: null,
  share: null,
  sheets: [],
  pack: null,
  repair: false,
  json: false,
  force: false,
};

describe('the words after the command', () => {
  it.each([
    [['items.xlsx'], { file: 'items.xlsx' }],
    [['items.xlsx', '--as-of', '2026-03-31'], { file: 'items.xlsx', asOf: '2026-03-31' }],
    [['items.xlsx', '--as-of=2024-02-29'], { file: 'items.xlsx', asOf: '2024-02-29' }],
    [['--sheet', 'Open items', 'items.xlsx'], { file: 'items.xlsx', sheet: 'Open items' }],
    [['items.csv', '--dates', 'dmy'], { file: 'items.csv', dates: 'dmy' }],
    [['items.csv', '--decimals', 'comma'], { file: 'items.csv', decimals: 'comma' }],
    [['items.csv', '--basis', 'posting'], { file: 'items.csv', basis: 'posting' }],
    [['items.csv', '--targets', '15 % over 30'], { file: 'items.csv', targets: '15 % over 30' }],
    [['items.csv', '--control-total', '1,234.50'], { file: 'items.csv', controlTotal: '1,234.50' }],
    [
      ['items.csv', '--column', 'dueDate=Net = due', '--column=dispute=-'],
      {
        file: 'items.csv',
        columns: [
          { field: 'dueDate', header: 'Net = due' },
          { field: 'dispute', header: '-' },
        ],
      },
    ],
    [['items.csv', '--out', 'aged.XLSX'], { file: 'items.csv', out: 'aged.XLSX' }],
    [
      ['items.csv', '--pack', 'pack.xlsx', '--repair'],
      { file: 'items.csv', pack: 'pack.xlsx', repair: true },
    ],
    [
      ['items.csv', '--share', 'copy.xlsx', '--sheets', 'Aging; Open items ;'],
      { file: 'items.csv', share: 'copy.xlsx', sheets: ['Aging', 'Open items'] },
    ],
    [['items.csv', '--json', '--force'], { file: 'items.csv', json: true, force: true }],
  ])('%j are understood', (words, request) => {
    expect(readArguments(words)).toEqual({ kind: 'age', request: { ...nothing, ...request } });
  });

  it.each([['--help'], ['-h']])('%s asks for help, whatever else is there', (word) => {
    expect(readArguments(['items.csv', word])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], /Name the file/],
    [[''], /Name the file/],
    [['one.xlsx', 'two.xlsx'], /One file at a time: one\.xlsx and two\.xlsx/],
    [['items.xlsx', '--sheet-names', 'A'], /'--sheet-names'/],
    [['items.xlsx', '--sheets', 'A'], /--sheets says what goes into the copy of --share/],
    [['items.xlsx', '--share', 'copy.xlsx', '--sheets', ' ; '], /--sheets needs a value/],
    [['items.xlsx', '--share', 'copy.pdf'], /--share names an \.xlsx workbook, not copy\.pdf/],
    [['items.xlsx', '--pack', 'pack'], /--pack names an \.xlsx workbook, not pack/],
    [['items.xlsx', '-x'], /'-x'/],
    [['items.xlsx', '--as-of'], /'--as-of/],
    [['items.xlsx', '--as-of', '31/03/2026'], /calendar day such as 2026-03-31, not 31\/03\/2026/],
    [['items.xlsx', '--as-of', '2026-02-30'], /not 2026-02-30/],
    [['items.xlsx', '--as-of', '2025-02-29'], /not 2025-02-29/],
    [['items.xlsx', '--as-of', '1899-12-31'], /from 1900-01-01/],
    [['items.xlsx', '--as-of', '2026-03-31', '--as-of', '2026-04-30'], /more than once/],
    [['items.xlsx', '--dates', 'ymd'], /dmy or mdy, not ymd/],
    [['items.xlsx', '--dates', 'DMY'], /dmy or mdy, not DMY/],
    [['items.xlsx', '--decimals', 'dot'], /comma or point, not dot/],
    [['items.xlsx', '--out', 'aged.csv'], /\.xlsx workbook, not aged\.csv/],
    [['items.xlsx', '--sheet', ' '], /--sheet needs a value/],
    [['items.xlsx', '--json=yes'], /'--json'/],
    [['items.xlsx', '--basis', 'due date'], /due or invoice or posting, not due date/],
    [['items.xlsx', '--column', 'dueDate'], /FIELD=HEADER such as dueDate=Expires, not dueDate/],
    [['items.xlsx', '--column', 'dueDate= '], /FIELD=HEADER/],
    [['items.xlsx', '--column', 'due=Expires'], /names due, which is none of account, name/],
    [['items.xlsx', '--targets', '30'], /such as "15 % over 30; 5 % over 90", not 30/],
    [['items.xlsx', '--control-total', 'all'], /an amount such as 12345\.67, not all/],
  ])('%j are wrong, and one sentence says why', (words, problem) => {
    const read = readArguments(words);
    expect(read).toEqual({ kind: 'wrong', problem: expect.stringMatching(problem) });
    expect(read.kind === 'wrong' && read.problem).not.toContain('\n');
  });
});

test('--column knows every field of a ledger, under the code that the sheet shows', () => {
  expect(LEDGER_FIELDS).toEqual(FIELDS);
});
