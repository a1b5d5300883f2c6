import { catalogue } from '../../../src/functions/catalogue';
import { callsOurs, namesThatCall } from '../../../src/receivables/swapping/callsOurs';
import { formulaTokens } from '../../../src/receivables/swapping/formulaTokens';
import { OUR_FUNCTIONS, ourFunction } from '../../../src/receivables/swapping/ourFunctions';
import { repairedFormula } from '../../../src/receivables/swapping/repairedFormula';
import { wholeCall } from '../../../src/receivables/swapping/wholeCall';

test('knows every function of the catalogue, as typed and as files keep it', () => {
  expect(OUR_FUNCTIONS).toEqual(catalogue.map(({ name }) => name));
  for (const name of OUR_FUNCTIONS) {
    expect(ourFunction(name.toLowerCase())).toBe(name);
    expect(ourFunction(`_xldudf_${name.replaceAll('.', '_')}`)).toBe(name);
    expect(ourFunction(`_XLDUDF_${name}`)).toBe(name);
  }
});

describe('a formula of ours', () => {
  test.each([
    ['=AGING(A:A,B:B,C:C,D1)', 'as typed'],
    ['=aging.pastdue(B2:B9,C2:C9,46112)', 'in any case'],
    ['= AGING.BUCKET (F2, AsOfDate)', 'with blanks'],
    ['=@AGING.BUCKET(F2,AsOfDate)', 'from a file without dynamic arrays: exceljs#1491'],
    ['=ROUND(AGING.PASTDUE(B2:B9,C2:C9,D1)/1000,0)', 'inside another'],
    ['=_xldudf_AGING_SUMMARY(B2:B9,C2:C9,D1)', 'without the add-in: office-js#6395'],
    ['=_xldudf_AGING.SUMMARY(B2:B9,C2:C9,D1)', 'with a point: office-js#6611'],
    [
      "='C:\\Office16\\Library\\Analysis\\FUNCRES.XLAM'!_xldudf_AGING(A:A,B:B,C:C,D1)",
      'office-js#4811',
    ],
    ["='C:\\Library\\FUNCRES.XLAM'!AGING.BUCKET(F2,D1)", 'office-js#2568'],
    ['=FUNCRES.XLAM!_xldudf_AGING_COLLECT(1,2,0.1)', 'office-js#2051'],
    ['="AGING("&AGING.EXPLAIN(F2,H2,D1)', 'beside a text that looks like one'],
  ])('%s: %s', (formula) => {
    expect(callsOurs(formula)).toBe(true);
  });
});

describe('no formula of ours', () => {
  test.each([
    ['AGING(A1)', 'a text in a cell'],
    ['="AGING(A1)"', 'a text in a formula'],
    ['="say ""AGING("" twice"&A1', 'a text with quotes'],
    ['=MYAGING(A1)', 'a longer name'],
    ['=AGINGS(A1)', 'another name'],
    ['=MY.AGING(A1)', "another's namespace"],
    ['=_xldudf_CONTOSO_AGING(A1)', "another add-in's"],
    ["='Own book.xlam'!AGING(A1)", "a macro's of the person's own"],
    ["='AGING('!A1", 'a sheet called so'],
    ["='FUNCRES.XLAM.xlsx'!AGING(A1)", 'a macro in a book called almost so'],
    ['=OVERDUE(A1)', 'a name of another add-in'],
    ['=Open[AGING(]', 'a heading called so'],
    ["=Open[[a '[AGING(]]+1", 'a heading with brackets'],
    ['=SUM(Aging)+1', 'a name'],
    ['={"AGING(",1}', 'a constant'],
  ])('%s: %s', (formula) => {
    expect(callsOurs(formula)).toBe(false);
  });
});

test.each([
  ['=T[a b]+1', 'T[a b]', 'a heading'],
  ['=T[[a]:[b]]+1', 'T[[a]:[b]]', 'headings within'],
  ["=T[a']b]+1", "T[a']b]", 'a bracket behind an apostrophe'],
  ["=T['[]+1", "T['[]", 'one that opens nothing'],
  ['=T[open', 'T[open', 'one that is never closed'],
])('a bracket of a table in %s ends with %s: %s', (formula, table) => {
  const [, name, bracket, ...rest] = formulaTokens(formula).map(({ text }) => text);
  expect(`${name}${bracket}`).toBe(table);
  expect(rest.join('')).toBe(formula.slice(1 + table.length));
});

test('pieces put together are the formula', () => {
  const formula = `=IF('It''s'!$A$1>=1.5E+3,{"a}",2},T[[#This Row],[a'[b]])&"x""y" [Book.xlsx]S!A1#`;
  expect(
    formulaTokens(formula)
      .map(({ text }) => text)
      .join(''),
  ).toBe(formula);
});

test('a name that stands for a call is known wherever it is used, through other names too', () => {
  const names = namesThatCall([
    { name: 'Twice', formula: '=2*Overdue' },
    { name: 'Overdue', formula: '=AGING.PASTDUE(Items!$B:$B,Items!$C:$C,AsOfDate)' },
    { name: 'AsOfDate', formula: '=Duebook!$B$3' },
  ]);
  expect([...names].sort()).toEqual(['OVERDUE', 'TWICE']);
  expect(callsOurs('=twice/1000', names)).toBe(true);
  expect(callsOurs('=Twice!A1+"Overdue"', names)).toBe(false);
});

describe('put right', () => {
  test.each([
    ['=_xldudf_AGING_BUCKET(F2,B4)', '=AGING.BUCKET(F2,B4)', 'office-js#6395'],
    ['=_xldudf_AGING.BUCKET(F2,B4)', '=AGING.BUCKET(F2,B4)', 'office-js#6611'],
    [
      "='C:\\a\\FUNCRES.XLAM'!_xldudf_AGING_PASTDUE(A1,B1,C1)/2",
      '=AGING.PASTDUE(A1,B1,C1)/2',
      'office-js#4811',
    ],
    ["='C:\\a\\[FUNCRES.XLAM]'!AGING(A1,B1,C1,D1)", '=AGING(A1,B1,C1,D1)', 'office-js#2568'],
    ['=FUNCRES.XLAM!_xldudf_AGING_COLLECT(1,2,0.1)', '=AGING.COLLECT(1,2,0.1)', 'office-js#2051'],
    ['=[1]!_xldudf_AGING_COLLECT(1,2,0.1)', '=AGING.COLLECT(1,2,0.1)', 'as in a file'],
    ['=@AGING(A:A,B:B,C:C,D1)', '=AGING(A:A,B:B,C:C,D1)', 'exceljs#1491'],
    ['=@_xldudf_AGING(A:A,B:B,C:C,D1)', '=AGING(A:A,B:B,C:C,D1)', 'both'],
    ['= @_xldudf_AGING(A:A,B:B,C:C,D1)', '= AGING(A:A,B:B,C:C,D1)', 'both, with a blank'],
    ['=-_xldudf_AGING_PASTDUE(A1,B1,C1)', '=-AGING.PASTDUE(A1,B1,C1)', 'a sign in front stays'],
    [
      '=IF(A1,@_xldudf_AGING_BUCKET(F2,B4),1)',
      '=IF(A1,@AGING.BUCKET(F2,B4),1)',
      '@ inside a formula is what its author chose',
    ],
    [
      '=IF(A1="_xldudf_AGING(",_xldudf_AGING_PASTDUE(A1,B1,C1), 0)',
      '=IF(A1="_xldudf_AGING(",AGING.PASTDUE(A1,B1,C1), 0)',
      'texts and blanks stay',
    ],
  ])('%s becomes %s: %s', (formula, repaired) => {
    expect(repairedFormula(formula)).toBe(repaired);
    expect(repairedFormula(repaired)).toBeNull();
  });

  test.each([
    '=AGING(A:A,B:B,C:C,D1)',
    '=IF(A1>0,@AGING.BUCKET(F2,B4),"")',
    '=_xldudf_CONTOSO_ADD(A1)',
    '=@CONTOSO.ADD(A1)',
    '=UNKNOWN(A1)',
    'AGING(',
    '_xldudf_AGING_PASTDUE(A1,B1,C1)',
    "='C:\\a\\FUNCRES.XLAM.xlsx'!AGING(A1)",
  ])('%s stays', (formula) => {
    expect(repairedFormula(formula)).toBeNull();
  });
});

describe('one call and nothing else', () => {
  test.each([
    ['=AGING.BUCKET(F2,AsOfDate)', ['F2', 'AsOfDate']],
    [
      "=AGING.BUCKET('Open, items'!F5, DATE(2026,3,31), {15,30}, )",
      ["'Open, items'!F5", 'DATE(2026,3,31)', '{15,30}', ''],
    ],
    ['=_xldudf_AGING_BUCKET(Items[Due, (net)],B1)', ['Items[Due, (net)]', 'B1']],
    ["='C:\\a\\FUNCRES.XLAM'!_xldudf_AGING_BUCKET(F2,B1)", ['F2', 'B1']],
  ])('%s', (formula, args) => {
    expect(wholeCall(formula)).toEqual({ name: 'AGING.BUCKET', args });
  });

  test.each([
    '=AGING.PASTDUE(A1,B1,C1)+1',
    '=-AGING.PASTDUE(A1,B1,C1)',
    '=@AGING(A1,B1,C1,D1)',
    '=(AGING.PASTDUE(A1,B1,C1))',
    '=SUM(1)',
    '=Overdue',
    '=1*2-Rates!AGING.PASTDUE(A1,B1,C1)',
    '=A1+FUNCRES.XLAM!_xldudf_AGING_COLLECT(1,2,0.1)',
    '=AGING.PASTDUE(A1,B1',
    '=',
  ])('%s is no such formula', (formula) => {
    expect(wholeCall(formula)).toBeNull();
  });
});
