import { calculatorInNode } from '../../../workbench/calc/calculatorInNode';
import { AS_OF } from '../anyItems';
import { agedSheets } from './agedSheets';

// As the sheets age them, by every rule that a person can choose.
test.each([
  ['in the usual calendar', false, 0, [0, 31, -40]],
  ['in a workbook of the 1904 calendar', true, 1462, [0, -40]],
])(
  '%s each row shows the place and the days of the aging, whatever as-of date is typed',
  (_, date1904, dayOffset, moves) => {
    const { workbook, formulas, placesOn } = agedSheets(date1904);
    expect(formulas.length).toBeGreaterThan(400);
    for (const moved of moves) {
      workbook.sheet('Duebook')?.cells.setValue(0, 0, AS_OF + moved - dayOffset);
      const calculator = calculatorInNode();
      const shown = calculator.calculate(workbook, formulas);
      expect(calculator.uncalculated).toEqual([]);
      const expected = placesOn(AS_OF + moved);
      const told = formulas.map(({ sheet, row, formula }, at) => ({
        at: `${sheet.name}, row ${row}, ${moved} days later`,
        formula,
        shows: shown[at],
        aging: expected[at],
      }));
      expect(told.filter(({ shows, aging }) => shows !== aging)).toEqual([]);
    }
  },
);
