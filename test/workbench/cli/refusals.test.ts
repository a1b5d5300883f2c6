import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { openWorkbookFile } from '../../../workbench/files/openWorkbookFile';
import { runAge } from './runAge';
import { SMALL_LEDGER, writeWorkbook } from './workbookFile';

// A command starts a whole Excel: seconds on a busy machine.
jest.setTimeout(120_000);

// The signature that every OLE file begins with ([MS-CFB] 2.2); .xls files are OLE files.
const OLE_SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const AMBIGUOUS_DATES = `Customer,Invoice Date,Balance
A1,01/02/2026,10.00
A2,03/04/2026,20.00
`;
const AMBIGUOUS_AMOUNTS = `Customer,Due Date,Balance
A1,2026-02-01,"1,234"
A2,2026-02-02,"5,678"
`;

type Case = readonly [
  what: string,
  file: string,
  make: (path: string) => void | Promise<void>,
  sentence: RegExp,
];

const CASES: readonly Case[] = [
  ['a missing file', 'none.xlsx', () => undefined, /There is no file none\.xlsx/],
  [
    'a folder',
    'march.xlsx',
    (path) => {
      mkdirSync(path);
    },
    /march\.xlsx is a folder/,
  ],
  [
    'an empty .csv',
    'items.csv',
    (path) => {
      writeFileSync(path, '');
    },
    /items\.csv is empty/,
  ],
  [
    'an empty .xlsx',
    'items.xlsx',
    (path) => {
      writeFileSync(path, '');
    },
    /items\.xlsx is empty/,
  ],
  [
    'a text file named .xlsx',
    'items.xlsx',
    (path) => {
      writeFileSync(path, 'Customer,Due Date,Balance\nA1,2026-01-01,5.00\n');
    },
    /not an Excel workbook/,
  ],
  [
    'an encrypted .xlsx',
    'items.xlsx',
    async (path) => {
      const encryption = { password: 'open sesame', spinCount: 1000 };
      writeFileSync(path, await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption }));
    },
    /protected by a password/,
  ],
  [
    'an .xls of old',
    'items.xls',
    (path) => {
      writeFileSync(path, Buffer.concat([OLE_SIGNATURE, Buffer.alloc(2040)]));
    },
    /old Excel format/,
  ],
  [
    'a workbook with macros',
    'items.xlsm',
    (path) => {
      writeWorkbook(path, { Items: SMALL_LEDGER });
    },
    /save it as an Excel workbook \(\.xlsx\)/,
  ],
  [
    'an empty workbook',
    'items.xlsx',
    (path) => {
      writeWorkbook(path, { Sheet1: [] });
    },
    /No ledger was found(?!.*--)/,
  ],
  [
    'a workbook without a ledger',
    'items.xlsx',
    (path) => {
      writeWorkbook(path, {
        Budget: [
          ['Department', 'Amount'],
          ['Sales', 5],
        ],
      });
    },
    /No ledger was found(?!.*--)/,
  ],
  [
    'a text file without a ledger, with what its columns may be told apart by',
    'items.csv',
    (path) => {
      writeFileSync(path, 'Customer~Due Date~Balance\nA1~2026-01-01~5.00\n');
    },
    /No ledger was found(?!.*--).*commas, semicolons, tabs or upright bars/,
  ],
  [
    'a text file with a quotation mark that is not closed',
    'items.csv',
    (path) => {
      writeFileSync(
        path,
        'Customer,Invoice,Due Date,Balance\n"A,1,2026-03-01,5.00\nB,2,2026-03-01,5.00\n',
      );
    },
    /items\.csv has a quotation mark in line 2 that is not closed/,
  ],
  [
    'a header alone',
    'items.xlsx',
    (path) => {
      writeWorkbook(path, { Items: SMALL_LEDGER.slice(0, 1) });
    },
    /Items has a header but no rows/,
  ],
  [
    'two ledgers',
    'items.xlsx',
    (path) => {
      writeWorkbook(path, { North: SMALL_LEDGER, South: SMALL_LEDGER });
    },
    /North; South.*--sheet/,
  ],
  [
    'dates that can be read two ways',
    'items.csv',
    (path) => {
      writeFileSync(path, AMBIGUOUS_DATES);
    },
    /Invoice Date.*column B.*--dates dmy or --dates mdy/,
  ],
  [
    'amounts that can be read two ways',
    'items.csv',
    (path) => {
      writeFileSync(path, AMBIGUOUS_AMOUNTS);
    },
    /Balance.*column C.*--decimals point or --decimals comma/,
  ],
];

describe('the command line, where it cannot age', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(CASES)('answers %s in a sentence and writes nothing', async (_, file, make, sentence) => {
    await make(join(folder, file));
    const before = readdirSync(folder);
    const ran = await runAge(folder, file, '--as-of', '2026-03-31', '--out', 'aged.xlsx', '--json');
    expect(ran).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    ['with an answer to type', ['--as-of', '2026-03-31']],
    ['with nothing to type', []],
  ])('does not write into a protected Duebook sheet, %s', async (_, words) => {
    writeWorkbook(join(folder, 'items.xlsx'), { Items: SMALL_LEDGER });
    const first = await runAge(folder, 'items.xlsx', '--as-of', '2026-03-31', '--out', 'aged.xlsx');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const protectedFile = join(folder, 'aged.xlsx');
    const opened = openWorkbookFile(protectedFile);
    const duebook = opened.workbook.sheet('Duebook');
    if (duebook === undefined) throw new Error('there is no Duebook sheet');
    duebook.protected = true;
    writeFileSync(protectedFile, opened.save());
    const before = readFileSync(protectedFile);

    const ran = await runAge(folder, 'aged.xlsx', ...words);
    expect(ran).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/"Duebook" is protected.*Unprotect/),
    });
    expect(readFileSync(protectedFile).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['aged.xlsx', 'items.xlsx']);
  });

  it.each([
    ['no file', []],
    ['a wrong date', ['items.xlsx', '--as-of', '31.3.2026']],
    ['an unknown flag', ['items.xlsx', '--asof', '2026-03-31']],
  ])('ends with code 2 and a way to help on %s', async (_, words) => {
    expect(await runAge(folder, ...words)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/--help/),
    });
  });

  it('prints its flags when asked for help', async () => {
    const { code, stdout, stderr } = await runAge(folder, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const flag of [
      '--as-of',
      '--sheet',
      '--dates',
      '--decimals',
      '--out',
      '--json',
      '--force',
    ]) {
      expect(stdout).toContain(flag);
    }
  });
});
