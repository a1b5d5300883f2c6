import { ledgerOf, type Row } from '../ledgerOf';
import { BOUNDARY_ROWS } from './boundaryRows';
import { reasons } from './called';

const OLD: Row = { invoice: 'I-09', due: '2025-12-30', balance: 496 };
const YOUNG: Row = { invoice: 'I-10', due: '2026-03-21', balance: 80 };

test.each<[string, readonly Row[], en: string, es: string]>([
  [
    'a debt',
    [OLD],
    '496.00 over 30 days; oldest I-09, 91 days past due',
    '496.00 con más de 30 días; la más antigua, I-09, 91 días de atraso',
  ],
  [
    'a debt that its credits cover',
    [OLD, { balance: -512 }],
    '496.00 over 30 days; oldest I-09, 91 days past due; credits of 512.00 cover it: apply them',
    '496.00 con más de 30 días; la más antigua, I-09, 91 días de atraso; los créditos por 512.00 lo cubren: aplíquelos',
  ],
  [
    'a debt that its credits do not cover',
    [OLD, YOUNG, { balance: -100 }],
    '496.00 over 30 days; oldest I-09, 91 days past due',
    '496.00 con más de 30 días; la más antigua, I-09, 91 días de atraso',
  ],
  [
    'all of it disputed',
    [{ ...OLD, balance: 1_234_567.89, disputed: true }],
    '1,234,567.89 over 30 days, all disputed: follow up the dispute',
    '1,234,567.89 con más de 30 días, todo en disputa: dé seguimiento a la disputa',
  ],
  [
    'all of it disputed, credits beside it that pay nothing of it',
    [{ ...OLD, disputed: true }, { balance: -100 }],
    '496.00 over 30 days, all disputed: follow up the dispute',
    '496.00 con más de 30 días, todo en disputa: dé seguimiento a la disputa',
  ],
  [
    'all that is over disputed, a younger debt not',
    [{ ...OLD, disputed: true }, YOUNG],
    '496.00 over 30 days, all disputed: follow up the dispute; ask for the other 80.00 past due',
    '496.00 con más de 30 días, todo en disputa: dé seguimiento a la disputa; pida los otros 80.00 vencidos',
  ],
  [
    'part of it disputed',
    [{ ...OLD, disputed: 96.5 }],
    '496.00 over 30 days, 96.50 of it disputed; oldest I-09, 91 days past due',
    '496.00 con más de 30 días, de ello 96.50 en disputa; la más antigua, I-09, 91 días de atraso',
  ],
  [
    'the oldest wholly disputed, the next ones not',
    [
      { ...OLD, disputed: true },
      { ...YOUNG, due: '2026-02-19' },
      { ...YOUNG, invoice: 'I-11' },
    ],
    '576.00 over 30 days, 496.00 of it disputed; oldest I-09 (disputed), 91 days past due; oldest to ask for I-10, 40 days past due',
    '576.00 con más de 30 días, de ello 496.00 en disputa; la más antigua, I-09 (en disputa), 91 días de atraso; la más antigua por pedir, I-10, 40 días de atraso',
  ],
  [
    'the oldest wholly disputed by its amount, the next one in part, without due date or number',
    [
      { ...OLD, disputed: 496 },
      { invoiced: '2026-02-19', balance: 80, disputed: 79.99 },
      { ...YOUNG, invoice: 'I-11' },
    ],
    '576.00 over 30 days, 575.99 of it disputed; oldest I-09 (disputed), 91 days past due; oldest to ask for 40 days since its invoice date',
    '576.00 con más de 30 días, de ello 575.99 en disputa; la más antigua, I-09 (en disputa), 91 días de atraso; la más antigua por pedir, 40 días desde su fecha',
  ],
  [
    'two equally old ones, the larger of them wholly disputed',
    [
      { ...OLD, invoice: '', disputed: true },
      { ...OLD, invoice: 'I-08', balance: 100 },
    ],
    '596.00 over 30 days, 496.00 of it disputed; oldest (disputed) 91 days past due; oldest to ask for I-08, 91 days past due',
    '596.00 con más de 30 días, de ello 496.00 en disputa; la más antigua (en disputa), 91 días de atraso; la más antigua por pedir, I-08, 91 días de atraso',
  ],
  [
    'a young dispute beside it',
    [OLD, { ...YOUNG, disputed: true }],
    '496.00 over 30 days; oldest I-09, 91 days past due',
    '496.00 con más de 30 días; la más antigua, I-09, 91 días de atraso',
  ],
  [
    'an invoice without a due date',
    [{ invoice: 'I-09', invoiced: '2025-12-30', balance: 496 }],
    '496.00 over 30 days; oldest I-09, 91 days since its invoice date',
    '496.00 con más de 30 días; la más antigua, I-09, 91 días desde su fecha',
  ],
  [
    'an invoice without a number',
    [{ due: '2025-12-30', balance: 496 }],
    '496.00 over 30 days; oldest 91 days past due',
    '496.00 con más de 30 días; la más antigua, 91 días de atraso',
  ],
  [
    'an invoice whose number is a number',
    [{ ...OLD, invoice: 90012345 }],
    '496.00 over 30 days; oldest 90012345, 91 days past due',
    '496.00 con más de 30 días; la más antigua, 90012345, 91 días de atraso',
  ],
  [
    'an invoice cell that holds an error',
    [{ ...OLD, invoice: '#N/A' }],
    '496.00 over 30 days; oldest 91 days past due',
    '496.00 con más de 30 días; la más antigua, 91 días de atraso',
  ],
  [
    'a currency without decimals',
    [{ ...OLD, balance: 49600, currency: 'JPY' }],
    '49,600 over 30 days; oldest I-09, 91 days past due',
    '49,600 con más de 30 días; la más antigua, I-09, 91 días de atraso',
  ],
])('%s', (_, rows, en, es) => {
  expect(reasons(rows, 'en')).toEqual([en]);
  expect(reasons(rows, 'es')).toEqual([es]);
});

test.each([
  [
    0,
    '80.00 past due; oldest I-10, 1 day past due',
    '80.00 vencido; la más antigua, I-10, 1 día de atraso',
  ],
  [1, null, null],
])('past %i days', (overDays, en, es) => {
  const rows = [{ ...YOUNG, due: '2026-03-30' }];
  expect(reasons(rows, 'en', { overDays })).toEqual(en === null ? [] : [en]);
  expect(reasons(rows, 'es', { overDays })).toEqual(es === null ? [] : [es]);
});

test('a ledger without a column of invoices names none', () => {
  const ledger = ledgerOf([OLD]);
  const items = { ...ledger.items, invoice: [] };
  expect(reasons({ ...ledger, items })).toEqual(['496.00 over 30 days; oldest 91 days past due']);
});

test('every edge of the default buckets', () => {
  expect(reasons(BOUNDARY_ROWS)).toEqual([
    '1,000.00 over 30 days, all disputed: follow up the dispute',
    '496.00 over 30 days; oldest I-09, 91 days past due; credits of 512.00 cover it: apply them',
    '60.00 over 30 days; oldest I-15, 150 days past due',
  ]);
});
