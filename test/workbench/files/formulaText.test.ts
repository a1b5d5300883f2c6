import { adoptFormulas, UNKNOWN_ADDIN } from '../../../workbench/host/functions/formulaNames';
import { Workbook } from '../../../workbench/host/model/workbook';
import { formulaForFile, formulaForPeople } from '../../../workbench/files/read/formulaText';
import { shiftFormula } from '../../../workbench/files/read/shiftFormula';

describe('A formula is stored as Excel stores it', () => {
  test.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=sort(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
    ['="XLOOKUP("', '"XLOOKUP("'],
    ['=SUBTOTAL(109,[1-30])', 'SUBTOTAL(109,Aging[1-30])'],
    ['=[@Total]*2', 'Aging[[#This Row],[Total]]*2'],
    ['=[@[Over 30]]', 'Aging[[#This Row],[Over 30]]'],
    ['=Items[@Total]', 'Items[[#This Row],[Total]]'],
    ["=SUM(Items['[net']])", "SUM(Items['[net']])"],
    ['=[1]Sheet1!A1', '[1]Sheet1!A1'],
    ["='A [b]'!A1&Items[[#All],[Total]]", "'A [b]'!A1&Items[[#All],[Total]]"],
  ])('%s', (formula, stored) => {
    expect(formulaForFile(formula, 'Aging')).toBe(stored);
  });

  test('and shown without the prefixes of younger functions', () => {
    expect(formulaForPeople('_xlfn._xlws.FILTER(A1:A3,_xlfn.XOR(B1,B2))')).toBe(
      '=FILTER(A1:A3,XOR(B1,B2))',
    );
  });
});

describe('Functions of an add-in, and cells that a formula fills, are stored as Excel stores them', () => {
  const functions = new Set(['AGING', 'AGING.PASTDUE']);
  test.each([
    ['=AGING(A:A,B:B)', '_xldudf_AGING(A:A,B:B)'],
    ['=ROUND(Aging.PastDue(A1:A9,B1),2)+1', 'ROUND(_xldudf_AGING_PASTDUE(A1:A9,B1),2)+1'],
    ['="AGING("&Aging!A1', '"AGING("&Aging!A1'],
    ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ["=ROWS('My list'!$B$2#)/2", "ROWS(_xlfn.ANCHORARRAY('My list'!$B$2))/2"],
    ['=A1&"#"&#N/A', 'A1&"#"&#N/A'],
  ])('%s', (formula, stored) => {
    expect(formulaForFile(formula, undefined, functions)).toBe(stored);
    expect(shown(stored).toLowerCase()).toBe(formula.toLowerCase());
  });

  test('an add-in that is not there leaves the name that the file has', () => {
    const stored = '_xldudf_THEIRS_SUM(A1)';
    expect(shown(stored)).toBe(`=${UNKNOWN_ADDIN}THEIRS_SUM(A1)`);
    expect(formulaForFile(shown(stored), undefined, functions)).toBe(stored);
  });

  /** What a person sees of a stored formula when the add-in is there. */
  function shown(stored: string): string {
    const workbook = new Workbook();
    const { cells } = workbook.addSheet('Any');
    cells.setFormula(0, 0, formulaForPeople(stored), '');
    adoptFormulas(workbook, functions);
    return cells.formula(0, 0) ?? '';
  }
});

describe('A shared formula is told for a cell two rows down and one column right', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A:A)+SUM(1:1)+SUM($A:B)', 'SUM(B:B)+SUM(3:3)+SUM($A:C)'],
    ['\'A1\'!B2&"A1"', '\'A1\'!C4&"A1"'],
    ['LOG10(A1)+Q1_total+A1B', 'LOG10(B3)+Q1_total+A1B'],
    ['Items[A1]+Sheet1!A1', 'Items[A1]+Sheet1!B3'],
    ['XFD1', '#REF!'],
  ])('%s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });
});
