import { decimalsOf, formulaSeen, mayBeSeen } from '../../../src/receivables/checking/formulaSeen';

const NONE: ReadonlySet<string> = new Set();
const DIFFERENCE = '=ROUND(G2-K2-H2,2)';
const WARNING = '=IFERROR(IF(AsOfDate<>B1,"Refresh needed: as-of",IF(G2<>1,"ledger","")),"ledger")';

test.each([
  ['=AGING.BUCKET(F2,B1)', 'other', '1-30', 'functions'],
  ['=AGING.BUCKET(F2,B1)', 'other', '#NAME?', 'broken-formulas'],
  ['=_xldudf_AGING_BUCKET(F2,B1)', 'other', '1-30', 'broken-formulas'],
  ["='C:\\X\\FUNCRES.XLAM'!_xldudf_AGING(A:A,B:B,C:C,D1)", 'other', 0, 'broken-formulas'],
  ['=MyOverdue*2', 'other', 9, 'functions'],
  ['=[March.xlsx]Items!A1', 'ours', 5, 'external-links'],
  [WARNING, 'ours', 'Refresh needed: as-of', 'stale'],
  [WARNING, 'ours', '', null],
  [WARNING, 'other', 'Refresh needed: as-of', null],
  [DIFFERENCE, 'aging', 0, null],
  [DIFFERENCE, 'aging', -12.5, 'tie-out'],
  [DIFFERENCE, 'aging', '#REF!', 'tie-out'],
  [DIFFERENCE, 'ours', -12.5, null],
  ['=SUM(A1:A9)', 'ours', 7, null],
] as const)('%s on a sheet of kind %s that shows %p is %s', (formula, on, value, kind) => {
  const at = { formula, on, callingNames: new Set(['MYOVERDUE']) };
  expect(formulaSeen(at, value)).toBe(kind);
  if (kind !== null) expect(mayBeSeen(at)).toBe(true);
});

test('of a formula like any other the result is not even read', () => {
  for (const formula of ['=SUM(A1:A9)', '="AGING("&B1', '=Items[Balance]']) {
    expect(mayBeSeen({ formula, on: 'aging', callingNames: NONE })).toBe(false);
  }
  expect(mayBeSeen({ formula: WARNING, on: 'other', callingNames: NONE })).toBe(false);
  expect(mayBeSeen({ formula: DIFFERENCE, on: 'other', callingNames: NONE })).toBe(false);
  expect(mayBeSeen({ formula: DIFFERENCE, on: 'ours', callingNames: NONE })).toBe(false);
});

test('a difference has the decimals of its currency', () => {
  expect(decimalsOf('=ROUND(G2-K2-H2,0)')).toBe(0);
  expect(decimalsOf('=ROUND($G$2-$K$2-$H$2,3)')).toBe(3);
});
