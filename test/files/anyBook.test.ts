import fc from 'fast-check';
import { openXlsx } from '../../workbench/files/xlsx';
import type { CellValue } from '../../workbench/host/model/types';
import { allText, copied, packed, recipe, type HandSheet } from './packed';

const SHEETS = ['Aging', 'My notes', 'Open items'] as const;
const COLUMNS = ['A', 'B', 'C', 'D', 'E'];
const PRIVATE = 2;
const ROWS = 6;

/** What a cell holds: a number, a text of its own, or a formula over another cell. */
const cell = fc.oneof(
  fc.integer({ min: -999, max: 999 }),
  fc.constant('text'),
  fc.record({
    sheet: fc.constantFrom(...SHEETS),
    column: fc.constantFrom(...COLUMNS),
    row: fc.integer({ min: 2, max: ROWS }),
    down: fc.nat({ max: 2 }),
    right: fc.nat({ max: 2 }),
    value: fc.integer({ min: 0, max: 99 }),
  }),
);
const grid = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), {
  minLength: ROWS - 1,
  maxLength: ROWS - 1,
});
type Grid = typeof grid extends fc.Arbitrary<infer T> ? T : never;

/** A list with headings, whose texts each are of their cell alone. */
function sheetOf(name: string, rows: Grid): HandSheet {
  const cells: Record<string, number | string> = {};
  COLUMNS.forEach(
    (column, at) => (cells[`${column}1`] = at === PRIVATE ? 'Note' : `Heading ${at}`),
  );
  rows.forEach((row, down) => {
    row.forEach((each, at) => {
      const address = `${COLUMNS[at] ?? ''}${down + 2}`;
      if (typeof each === 'number') cells[address] = each;
      else if (typeof each === 'string') cells[address] = `${name}|${address}|`;
      else {
        const last = COLUMNS[Math.min(COLUMNS.indexOf(each.column) + each.right, 4)] ?? 'E';
        const area = `'${each.sheet}'!${each.column}${each.row}:$${last}${each.row + each.down}`;
        cells[address] = `<f>SUM(${area})</f><v>${each.value}</v>`;
      }
    });
  });
  return { name, cells };
}

/** The values of a sheet, row by row; `without` is a column that is not asked for. */
function valuesIn(bytes: Uint8Array, name: string, without: number | null): CellValue[][] {
  const { workbook } = openXlsx(bytes, 'book.xlsx');
  const cells = workbook.sheet(name)?.cells;
  const rows = cells?.read({ row: 0, column: 0, rows: ROWS, columns: COLUMNS.length }) ?? [];
  const kept = rows.map((row) => row.filter((_, at) => at !== without));
  return without === null ? kept.map((row) => row.slice(0, -1)) : kept;
}

test('whatever stands in a workbook, the copy shows the same and says nothing of what is left out', async () => {
  const wishes = fc.shuffledSubarray([...SHEETS], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(grid, grid, grid, wishes, async (one, two, three, sheets) => {
      const book = packed({
        sheets: [one, two, three].map((rows, at) => sheetOf(SHEETS[at] ?? '', rows)),
      });
      const { bytes, parts } = await copied(
        book,
        recipe(sheets, { title: 'For you', privateColumns: ['Note'] }),
      );
      const said = allText(parts);
      for (const name of SHEETS) {
        if (!sheets.includes(name)) expect(said).not.toContain(name);
        else expect(valuesIn(bytes, name, null)).toEqual(valuesIn(book, name, PRIVATE));
        expect(said).not.toContain(`${name}|C`);
      }
      expect(said).not.toMatch(/>Note</);
    }),
    { numRuns: 20 },
  );
});
