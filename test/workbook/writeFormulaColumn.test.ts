import { Outbox } from '../../src/workbook/applying/outbox';
import { writeFormulaColumn } from '../../src/workbook/marking/writeFormulaColumn';

const ROWS = 12_000;

/** Rows alike but for every so-manieth one, which says its number. */
const differingEach = (step: number): readonly string[] =>
  Array.from({ length: ROWS }, (_, at) => (at % step === 0 ? `=${at + 1}` : '="same"'));

// Each range that is asked for is part of the message, which may not grow with the ledger.
test.each([
  ['few rows differ', 3_000],
  ['many differ, far from each other', 25],
])('where %s, the cells are right and few ranges are asked for', async (_, step) => {
  const formulas = differingEach(step);
  let ranges = 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(workbench.workbook.sheets[0]!.name);
    const rangesAsked = jest.spyOn(sheet, 'getRangeByIndexes');
    await writeFormulaColumn(
      new Outbox(context),
      sheet,
      { row: 1, column: 2, format: 'General' },
      formulas,
    );
    await context.sync();
    ranges = rangesAsked.mock.calls.length;
  });
  const { cells } = workbench.workbook.sheets[0]!;
  expect(formulas.map((__, at) => cells.formula(at + 1, 2))).toEqual(formulas);
  expect(ranges).toBeLessThan(310);
});
