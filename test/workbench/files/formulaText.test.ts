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
