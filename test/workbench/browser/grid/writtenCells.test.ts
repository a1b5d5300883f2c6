import type { ICellData } from '@univerjs/core';
import {
  around,
  blockOf,
  contentOf,
  formulasOf,
  placesOf,
  changesContent,
  changesLook,
} from '../../../../workbench/browser/grid/writtenCells';
import type { CellValue } from '../../../../workbench/host/model/types';

describe('What a cell of the grid is to the workbook', () => {
  test.each<[string, ICellData | null, boolean, CellValue]>([
    ['nothing', null, false, ''],
    ['a number', { v: 12.5, t: 2 }, false, 12.5],
    ['a truth value', { v: 1, t: 3 }, false, true],
    ['text that was moved stays text', { v: '00123', t: 1 }, false, "'00123"],
    ['text that was chosen is typed', { v: '1-30', t: 1 }, true, '1-30'],
    ['text after an apostrophe stays text', { v: '1-30', t: 4 }, true, "'1-30"],
    ['a cleared cell', { v: null, t: null }, false, ''],
  ])('%s', (_, cell, isTyped, content) => {
    expect(contentOf(cell, null, isTyped)).toBe(content);
  });
});

test('A change names the places of contents and of looks apart', () => {
  const written = { 4: { 1: { v: 1 }, 2: { s: 'bold' }, 3: null }, 5: { 1: { v: 2, s: 'x' } } };
  const columns = (has: (cell: ICellData | null) => boolean) =>
    placesOf(written, has).map(({ row, column }) => [row, column]);
  expect(columns(changesContent)).toEqual([
    [4, 1],
    [4, 3],
    [5, 1],
  ]);
  expect(columns(changesLook)).toEqual([
    [4, 2],
    [4, 3],
    [5, 1],
  ]);
});

test('Places become one block, with null where nothing is written', () => {
  const places = [
    { row: 4, column: 1 },
    { row: 5, column: 3 },
  ];
  const rect = around(places);
  expect(rect).toEqual({ row: 4, column: 1, rows: 2, columns: 3 });
  expect(rect && blockOf(rect, places, ({ row }) => row)).toEqual([
    [4, null, null],
    [null, null, 5],
  ]);
});

test('Filled cells have the first one’s formula, moved along', () => {
  const cells: Record<string, ICellData> = {
    '1,0': { f: '=A1*$B$1', si: 'one' },
    '2,0': { si: 'one' },
    '3,1': { si: 'one' },
  };
  const places = Object.keys(cells).map((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { row, column };
  });
  const formulaAt = formulasOf(places, ({ row, column }) => cells[`${row},${column}`]);
  expect(places.map(formulaAt)).toEqual(['=A1*$B$1', '=A2*$B$1', '=B3*$B$1']);
});
