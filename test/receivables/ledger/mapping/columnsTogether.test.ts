import type { CellValue } from '../../../../src/receivables/ledger/area';
import { isLedger } from '../../../../src/receivables/ledger/headers/mapColumns';
import { UNSURE } from '../../../../src/receivables/ledger/headers/mappingEvidence';
import { mapLedger } from '../../../../src/receivables/ledger/mapping/mapLedger';
import { NO_MEMORY } from '../../../../src/receivables/ledger/mapping/mappingMemory';

type Rows = readonly (readonly CellValue[])[];

/** The header of each field. */
function fields(headers: readonly string[], rows: Rows): Record<string, string> {
  const { mapping, headers: joined } = mapLedger([headers], rows, NO_MEMORY);
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => [field, joined[column] ?? '']),
  );
}

describe('what the columns show together', () => {
  it('keeps a running balance from being the open one', () => {
    const rows = [10, 25, 5, 40, 20, 30, 15].map((amount, at, all) => [
      'C1',
      46112 + at,
      amount,
      all.slice(0, at + 1).reduce((sum, part) => sum + part, 0),
    ]);
    expect(fields(['Customer', 'Date', 'Amount', 'Balance'], rows)).toEqual({
      account: 'Customer',
      invoiceDate: 'Date',
      originalAmount: 'Amount',
    });
  });

  it('keeps the balance of debits and credits from being the open one', () => {
    const rows = [10, 25, -5, 40, -20, 30, 15].map((change, at, all) => [
      'C1',
      46112 + at,
      change > 0 ? change : '',
      change < 0 ? -change : '',
      all.slice(0, at + 1).reduce((sum, part) => sum + part, 0),
    ]);
    const register = fields(['Cuenta', 'Fecha', 'Debe', 'Haber', 'Saldo'], rows);
    expect(register).toEqual({
      account: 'Cuenta',
      invoiceDate: 'Fecha',
      originalAmount: 'Debe',
      paid: 'Haber',
    });
  });

  it('knows a running balance in a few rows of text, begun anew for each customer', () => {
    const rows = [
      ['Acorn', '2026-01-15', '1.200,00', '', '1.200,00'],
      ['Acorn', '2026-02-01', '800,00', '', '2.000,00'],
      ['Acorn', '2026-02-20', '', '500,00', '1.500,00'],
      ['Birch', '2026-01-20', '2.000,00', '', '2.000,00'],
      ['Birch', '2026-03-01', '450,00', '', '2.450,00'],
    ];
    expect(fields(['Cliente', 'Fecha', 'Debe', 'Haber', 'Saldo'], rows)).not.toHaveProperty(
      'balance',
    );
  });

  it('takes balances that are what debits less credits leave, row by row, for open ones', () => {
    const rows = [
      ['Acorn', '2026-01-15', 100, 40, 60],
      ['Acorn', '2026-02-01', 80, '', 80],
      ['Birch', '2026-02-20', 50, 20, 30],
      ['Birch', '2026-02-21', 70, '', 70],
    ];
    expect(fields(['Cliente', 'Fecha', 'Debe', 'Haber', 'Saldo'], rows)).toMatchObject({
      balance: 'Saldo',
    });
  });

  it.each([
    ['Open (USD)', ['EUR', 'USD'], false],
    ['Open (USD)', ['EUR', 'EUR'], false],
    ['Saldo en USD', ['EUR', 'GBP'], false],
    ['Open (USD)', ['USD', 'USD'], true],
    ['Open Balance', ['EUR', 'USD'], true],
  ])('of amounts under %s takes the currencies %p for theirs: %p', (header, codes, isTheirs) => {
    const rows = codes.map((code, at) => [`C${at}`, 46112, code, 12]);
    const known = fields(['Customer', 'Due Date', 'Currency', header], rows);
    expect('currency' in known).toBe(isTheirs);
  });

  it('keeps the company that the list is of from being the name of its customers', () => {
    const rows = ['C1', 'C2', 'C3'].map((customer) => ['Our Co', customer, 46112, 12]);
    const headers = ['Company', 'Customer', 'Due Date', 'Balance'];
    expect(fields(headers, rows)).toEqual({
      account: 'Customer',
      dueDate: 'Due Date',
      balance: 'Balance',
    });
  });

  it('takes the company, not the person to ask for, as the customer', () => {
    const headers = ['Contact', 'Company', 'Due Date', 'Balance'];
    expect(fields(headers, [])).toMatchObject({ name: 'Company' });
    expect(fields(headers, []).account).toBeUndefined();
    expect(fields(headers.slice(2).concat('Contact'), [])).toMatchObject({ account: 'Contact' });
  });

  it('keeps the account of the general ledger from being the customer', () => {
    const rows = ['Bell', 'Cork', 'Dunn'].map((name) => ['Accounts Receivable', name, 46112, 12]);
    expect(fields(['Account', 'Name', 'Due Date', 'Open Balance'], rows)).toEqual({
      name: 'Name',
      dueDate: 'Due Date',
      balance: 'Open Balance',
    });
  });

  it('takes the local currency with an amount in local currency', () => {
    expect(
      fields(
        [
          'Customer',
          'Net due date',
          'Amount in local currency',
          'Document currency',
          'Local currency',
        ],
        [['C1', 46112, 12, 'EUR', 'USD']],
      ),
    ).toMatchObject({ balance: 'Amount in local currency', currency: 'Local currency' });
  });

  it('takes the amount of the document where only its currencies are named', () => {
    const headers = ['KUNNR', 'FAEDT', 'DMBTR', 'WRBTR', 'WAERS'];
    const rows = [
      ['C1', 46112, 12, 11, 'EUR'],
      ['C2', 46113, 12, 12, 'USD'],
    ];
    expect(fields(headers, rows)).toMatchObject({ balance: 'WRBTR', currency: 'WAERS' });
    expect(fields(headers, rows.slice(1))).toMatchObject({ balance: 'DMBTR', currency: 'WAERS' });
  });

  it('doubts a local amount beside the currencies of documents', () => {
    const { evidence } = mapLedger(
      [['KUNNR', 'FAEDT', 'DMBTR', 'WAERS']],
      [
        ['C1', 46112, 12, 'EUR'],
        ['C2', 46113, 12, 'USD'],
      ],
      NO_MEMORY,
    );
    expect(evidence.balance?.confidence).toBeLessThan(UNSURE);
    expect(evidence.currency?.confidence).toBeLessThan(UNSURE);
  });

  it('takes an amount of SAP for the balance while nothing is cleared, else for the original', () => {
    const headers = ['KUNNR', 'FAEDT', 'DMBTR', 'AUGDT'];
    expect(fields(headers, [['C1', 46112, 12, '']])).toMatchObject({ balance: 'DMBTR' });
    expect(
      fields(headers, [
        ['C1', 46112, 12, 46120],
        ['C1', 46112, 9, ''],
      ]),
    ).toEqual({
      account: 'KUNNR',
      dueDate: 'FAEDT',
      originalAmount: 'DMBTR',
      settledDate: 'AUGDT',
    });
  });

  it('finds the total of the buckets as the balance, if it is that', () => {
    const headers = ['Customer', 'Current', '1-30', 'Over 30', 'Total'];
    const rows = [
      ['A', 1, 2, 3, 6],
      ['B', '', 5, '', 5],
    ];
    expect(fields(headers, rows)).toEqual({ account: 'Customer', balance: 'Total' });
    expect(fields(headers, [['A', 1, 2, 3, 99]]).balance).toBeUndefined();
  });

  it('makes a ledger of an account and two buckets, without any date', () => {
    const { mapping, buckets } = mapLedger([['Customer', '0-30', 'Over 30']], [], NO_MEMORY);
    expect(isLedger(mapping, buckets)).toBe(true);
    expect(isLedger(mapping)).toBe(false);
  });

  it('knows addresses and currencies by their cells alone, and says so', () => {
    const rows = ['a', 'b', 'c'].map((name) => [`${name}@oak.test`, 'USD', 12, name]);
    const { mapping, evidence } = mapLedger([['Write to', 'In', 'X', 'Y']], rows, NO_MEMORY);
    expect(mapping).toEqual({ email: 0, currency: 1 });
    expect(evidence.email).toMatchObject({ by: 'content', confidence: 0.6 });
  });

  it('finds customers in headings, and says that it is unsure', () => {
    const grouped: Rows = [
      ['Bell Ltd', '', '', ''],
      ['', 46112, 'I-1', 12],
      ['Total Bell Ltd', '', '', 12],
      ['Cork & Sons', '', '', ''],
      ['', 46113, 'I-2', 5],
      ['Total Cork & Sons', '', '', 5],
    ];
    const { mapping, evidence } = mapLedger(
      [['', 'Due date', 'Num', 'Open balance']],
      grouped,
      NO_MEMORY,
    );
    expect(mapping).toEqual({ account: 0, dueDate: 1, invoice: 2, balance: 3 });
    expect(evidence.account).toMatchObject({ by: 'content', confidence: 0.6 });
    expect(evidence.dueDate?.confidence).toBe(0.98);
  });

  it('finds none in a list of what is owed to vendors', () => {
    const rows = [
      ['Bell Ltd', '', ''],
      ['', 46112, 12],
      ['Cork', '', ''],
      ['', 46112, 12],
    ];
    expect(fields(['Vendor', 'Due date', 'Open balance'], rows).account).toBeUndefined();
  });
});
