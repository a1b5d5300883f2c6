import { conditionalLooks } from '../../../../workbench/browser/grid/conditionalLooks';
import { calculatorInNode } from '../../../../workbench/calc/calculatorInNode';
import type { FormulaCell } from '../../../../workbench/host/calculator';
import type { ConditionalRule } from '../../../../workbench/host/model/conditionalFormat';
import { Workbook } from '../../../../workbench/host/model/workbook';

const ALL = { row: 0, column: 0, rows: 100, columns: 10 };

function looksOf(rules: readonly (readonly [ConditionalRule, string, boolean?])[]) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Ledger');
  sheet.cells.write(0, 0, [
    ['A', 'Yes', 10],
    ['B', 'No', 20],
    ['A', 'Yes', 30],
  ]);
  sheet.conditionalFormats = rules.map(([rule, fill, stopIfTrue = false], at) => ({
    id: String(at),
    ranges: [{ row: 0, column: 0, rows: 3, columns: 3 }],
    rule,
    look: { fill },
    stopIfTrue,
  }));
  let asked = 0;
  const evaluate = (formulas: readonly FormulaCell[]) => {
    asked = formulas.length;
    return calculatorInNode().calculate(workbook, formulas);
  };
  const looks = conditionalLooks(sheet, [ALL], evaluate);
  const fills = [...looks].map(([place, { bg }]) => `${place} ${bg?.rgb}`);
  return { fills, asked };
}

describe('What conditional formats make of the cells in sight', () => {
  test('a rule that is the same along a row is asked once a row', () => {
    const { fills, asked } = looksOf([[{ kind: 'custom', formula: '=$B1="Yes"' }, '#FFE699']]);
    expect(asked).toBe(3);
    expect(fills).toEqual(['0,0', '0,1', '0,2', '2,0', '2,1', '2,2'].map((at) => `${at} #FFE699`));
  });

  test('a rule may read the very cells that it colours', () => {
    const { fills } = looksOf([[{ kind: 'custom', formula: '=COUNTIF(A$1:A$3,A1)>1' }, '#FFE699']]);
    expect(fills.filter((each) => each.includes(',0'))).toEqual(['0,0 #FFE699', '2,0 #FFE699']);
  });

  test('a rule by value compares each cell', () => {
    const rule = {
      kind: 'cellValue',
      operator: 'Between',
      formula1: '15',
      formula2: '=25',
    } as const;
    expect(looksOf([[rule, '#FFE699']]).fills).toEqual(['1,2 #FFE699']);
  });

  test('what an earlier rule says stays, and it may stop the others', () => {
    const first = { kind: 'custom', formula: '=$C1=30' } as const;
    const second = { kind: 'custom', formula: '=$C1>=20' } as const;
    const column = (fills: string[]) => fills.filter((each) => each.includes(',2'));
    const both = ['1,2 #00FF00', '2,2 #FF0000'];
    expect(
      column(
        looksOf([
          [first, '#FF0000'],
          [second, '#00FF00'],
        ]).fills,
      ).sort(),
    ).toEqual(both);
    expect(
      column(
        looksOf([
          [first, '#FF0000', true],
          [second, '#00FF00'],
        ]).fills,
      ).sort(),
    ).toEqual(both);
  });

  test('a rule that cannot be calculated colours nothing', () => {
    expect(looksOf([[{ kind: 'custom', formula: '=NOSUCH($C1)' }, '#FFE699']]).fills).toEqual([]);
  });
});
