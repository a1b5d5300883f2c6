import fc from 'fast-check';
import { calculatorInNode } from '../../../workbench/calc/calculatorInNode';
import { Workbook } from '../../../workbench/host/model/workbook';
import { smallLedger } from './smallLedger';

test('Formulas that read one another are calculated in the right order, however they are given', () => {
  const length = 12;
  const order = fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
  fc.assert(
    fc.property(order, (rows) => {
      const workbook = new Workbook();
      const sheet = workbook.addSheet('Chain');
      const cells = rows.map((row) => {
        const formula = row === 0 ? '=1' : `=A${row}+SUM(A1:A${row})`;
        sheet.cells.setFormula(row, 0, formula, -99, true);
        return { sheet, row, column: 0, formula };
      });
      const results = calculatorInNode().calculate(workbook, cells);
      // 1, then 1+1, then 2+3, then 5+8, ...: each is the one before plus all before.
      const expected: number[] = [];
      let sum = 0;
      for (let row = 0; row < length; row++) {
        expected.push(row === 0 ? 1 : (expected[row - 1] ?? 0) + sum);
        sum += expected[row] ?? 0;
      }
      expect(results).toEqual(rows.map((row) => expected[row]));
    }),
    { numRuns: 25 },
  );
});

test('A result of several cells comes as rows, and later formulas read all of it', () => {
  const { workbook, aging } = smallLedger();
  const results = calculatorInNode().calculate(workbook, [
    { sheet: aging, row: 0, column: 9, formula: '=SUM(G1:H9)' },
    { sheet: aging, row: 0, column: 6, formula: '=B2:C3' },
  ]);
  expect(results[1]).toEqual([
    [1.005, 10],
    ['7', 20],
  ]);
});

test('What cannot be calculated keeps its last result and is recorded', () => {
  const { workbook, aging } = smallLedger();
  aging.cells.setFormula(0, 9, '=THEIR.FUNCTION(A1)', 12.5);
  const calculator = calculatorInNode();
  const results = calculator.calculate(workbook, [
    { sheet: aging, row: 0, column: 9, formula: '=THEIR.FUNCTION(A1)' },
    { sheet: aging, row: 1, column: 9, formula: '=THEIR.FUNCTION(A1)' },
    { sheet: aging, row: 2, column: 9, formula: "='[Other.xlsx]Sheet1'!A1" },
    { sheet: aging, row: 3, column: 9, formula: '=J1*2' },
  ]);
  expect(results).toEqual([12.5, '#NAME?', '#NAME?', 25]);
  expect(calculator.uncalculated).toEqual([
    {
      address: 'Aging!J1',
      formula: '=THEIR.FUNCTION(A1)',
      reason: 'unknown function THEIR.FUNCTION',
    },
    {
      address: 'Aging!J2',
      formula: '=THEIR.FUNCTION(A1)',
      reason: 'unknown function THEIR.FUNCTION',
    },
    { address: 'Aging!J3', formula: "='[Other.xlsx]Sheet1'!A1", reason: 'reads another workbook' },
  ]);
});

test('A change between two calculations is seen', () => {
  const { workbook, aging } = smallLedger();
  const calculator = calculatorInNode();
  const cell = { sheet: aging, row: 9, column: 9, formula: '=SUM(DuebookAging[1-30])' };
  const [before] = calculator.calculate(workbook, [cell]);
  aging.cells.setValue(1, 1, 100);
  expect([before, ...calculator.calculate(workbook, [cell])]).toEqual([3.005, 102]);
});

test('Formulas in a circle end, instead of going round for ever', () => {
  const { workbook, aging } = smallLedger();
  const results = calculatorInNode().calculate(workbook, [
    { sheet: aging, row: 0, column: 9, formula: '=J2+1' },
    { sheet: aging, row: 1, column: 9, formula: '=J1+1' },
  ]);
  expect(results).toHaveLength(2);
});

test('The workbook is not changed by calculating', () => {
  const { workbook, aging } = smallLedger();
  const before = JSON.stringify([...aging.cells.entries()]);
  calculatorInNode().calculate(workbook, [
    { sheet: aging, row: 0, column: 9, formula: '=SUM(B2:C4)' },
  ]);
  expect(JSON.stringify([...aging.cells.entries()])).toBe(before);
});
