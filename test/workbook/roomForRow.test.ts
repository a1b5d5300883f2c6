import { roomForRow } from '../../src/workbook/applying/roomForRow';

/** A row of three columns from the second on, at row 10. */
const WANTED = { row: 10, column: 1, columns: 3 };

test.each([
  ['no table is near', [], WANTED],
  ['a table lies above', [{ row: 0, rows: 10, column: 0, columns: 9 }], WANTED],
  ['a table lies beside', [{ row: 5, rows: 10, column: 4, columns: 3 }], WANTED],
  ['a table of the same width lies below', [{ row: 12, rows: 3, column: 1, columns: 3 }], WANTED],
  [
    'a wider table lies below: it moves as a whole',
    [{ row: 12, rows: 3, column: 0, columns: 6 }],
    { row: 10, column: 0, columns: 6 },
  ],
  [
    'the wider table has another below it',
    [
      { row: 12, rows: 3, column: 1, columns: 5 },
      { row: 20, rows: 3, column: 4, columns: 4 },
    ],
    { row: 10, column: 1, columns: 7 },
  ],
  ['a table goes through the row', [{ row: 5, rows: 10, column: 2, columns: 1 }], null],
  [
    'the wider table below lies under one that goes through the row',
    [
      { row: 12, rows: 3, column: 1, columns: 5 },
      { row: 5, rows: 6, column: 5, columns: 2 },
    ],
    null,
  ],
])('where %s', (_, tables, room) => {
  expect(roomForRow(WANTED, tables)).toEqual(room);
});
