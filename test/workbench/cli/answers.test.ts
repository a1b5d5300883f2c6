import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAge } from './runAge';
import { writeWorkbook } from './workbookFile';

// A command starts a whole Excel: seconds on a busy machine.
jest.setTimeout(120_000);

const HEADER = ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance'];

interface Printed {
  readonly ledger: { readonly sheet: string };
  readonly blocks: readonly {
    readonly total: string;
    readonly buckets: readonly { readonly amount: string }[];
  }[];
  readonly intake: {
    readonly mapping: readonly { readonly field: string; readonly header: string }[];
  };
}

describe('the flags that answer a question', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const age = async (...words: string[]): Promise<Printed> => {
    const ran = await runAge(folder, ...words, '--as-of', '2026-03-31', '--json');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    return JSON.parse(ran.stdout) as Printed;
  };

  // A sheet's name that Excel would take for a date when it is typed.
  it.each([
    ['North', '10.00'],
    ['1-30', '20.00'],
  ])('--sheet %s chooses one of two ledgers', async (sheet, total) => {
    writeWorkbook(join(folder, 'items.xlsx'), {
      North: [HEADER, ['A1', 'First', 'I-1', 46_000, 10]],
      '1-30': [HEADER, ['A2', 'Second', 'I-2', 46_000, 20]],
    });
    const printed = await age('items.xlsx', '--sheet', sheet);
    expect(printed.ledger.sheet).toBe(sheet);
    expect(printed.blocks[0]?.total).toBe(total);
  });

  // 02/03/2026 is 29 days before 31 March as 2 March, and 56 days as 3 February.
  it.each([
    ['dmy', ['0.00', '10.00', '0.00', '0.00', '0.00']],
    ['mdy', ['0.00', '0.00', '10.00', '0.00', '0.00']],
  ])('--dates %s decides which of day and month comes first', async (order, amounts) => {
    writeFileSync(join(folder, 'items.csv'), 'Customer,Due Date,Balance\nA1,02/03/2026,10.00\n');
    const printed = await age('items.csv', '--dates', order);
    expect(printed.blocks[0]?.buckets.map(({ amount }) => amount)).toEqual(amounts);
  });

  it.each([
    ['point', '1234.00'],
    ['comma', '1.23'],
  ])('--decimals %s decides what 1,234 is', async (style, total) => {
    writeFileSync(join(folder, 'items.csv'), 'Customer,Due Date,Balance\nA1,2026-02-01,"1,234"\n');
    const printed = await age('items.csv', '--decimals', style);
    expect(printed.blocks[0]?.total).toBe(total);
  });

  // The table has a row for the due date already, and none for the voucher.
  it('--column says which column holds what, and that there is none', async () => {
    const header = 'Customer,Invoice,Due Date,Expires,Note,Balance\n';
    writeFileSync(join(folder, 'items.csv'), `${header}A1,I-1,2025-12-09,2026-04-12,1-30,10\n`);
    const choices = [
      '--column',
      'dueDate=Expires',
      '--column',
      'voucher=E',
      '--column',
      'invoice=-',
    ];
    const printed = await age('items.csv', ...choices);
    expect(printed.blocks[0]?.buckets[0]?.amount).toBe('10.00');
    const columns = printed.intake.mapping.map(({ field, header: of }) => [field, of]);
    expect(columns).toEqual([
      ['account', 'Customer'],
      ['dueDate', 'Expires'],
      ['balance', 'Balance'],
      ['voucher', 'Note'],
    ]);
  });
});
