import { cellPlace } from '../../../src/receivables/swapping/cellPlace';
import { placesOf, sheetsOf } from '../../../src/receivables/swapping/placesOf';
import { placeOfReference } from '../../../src/receivables/swapping/reference';

const SHEET_ROWS = 1_048_576;

describe('the cells of a reference in A1 style, from 0', () => {
  test.each([
    ['A1', 'Mine', 0, 0, 1, 1],
    ['$b$3', 'Mine', 2, 1, 1, 1],
    ['Z9', 'Mine', 8, 25, 1, 1],
    ['AA10', 'Mine', 9, 26, 1, 1],
    ['XFD1048576', 'Mine', 1_048_575, 16_383, 1, 1],
    ['B2:D9', 'Mine', 1, 1, 8, 3],
    ['$D$9:B2', 'Mine', 1, 1, 8, 3],
    ['B9:D2', 'Mine', 1, 1, 8, 3],
    ['C:C', 'Mine', 0, 2, SHEET_ROWS, 1],
    ['$E:c', 'Mine', 0, 2, SHEET_ROWS, 3],
    ['Items!B2', 'Items', 1, 1, 1, 1],
    ['Items!B:C', 'Items', 0, 1, SHEET_ROWS, 2],
    ["'Open items'!$F$2:F9", 'Open items', 1, 5, 8, 1],
    ["'Ana''s list'!A1", "Ana's list", 0, 0, 1, 1],
    ["'Hey!'!A1", 'Hey!', 0, 0, 1, 1],
  ])('%s', (reference, sheet, row, column, rows, columns) => {
    expect(cellPlace(reference, 'Mine')).toEqual({ sheet, row, column, rows, columns });
  });

  test.each([
    ['', 'nothing'],
    ['A', 'a column alone'],
    ['7', 'a number'],
    ['A0', 'no such row'],
    ['A1048577', 'a row too far'],
    ['A1:A1048577', 'a range that ends too far'],
    ['XFE1', 'a column too far'],
    ['XFE:XFE', 'a whole column too far'],
    ['ABCD1', 'a name'],
    ['A1B', 'a name'],
    ['_A1', 'a name'],
    ['A1:B2:C3', 'three corners'],
    ['A:B2', 'a column and a cell'],
    ['A1:B', 'a cell and a column'],
    ['1:3', 'whole rows'],
    ['A1:Total', 'a cell and a name'],
    ['Total:A1', 'a name and a cell'],
    ['[March.xlsx]Items!A1', 'another workbook'],
    ["'C:\\Lists\\[March.xlsx]Items'!A1", 'another workbook, closed'],
    ["'C:\\Lists\\March.xlsx'!A1", 'a workbook with its path'],
    ["'https://acme/March.xlsx'!A1", 'a workbook on a server'],
  ])('%s is none: %s', (reference) => {
    expect(cellPlace(reference, 'Mine')).toBeNull();
  });
});

describe('the cells that a reference means in a workbook', () => {
  const ITEMS = {
    name: 'Items',
    sheet: 'Open items',
    row: 4,
    column: 1,
    rows: 10,
    columns: 4,
    headers: ['Account', 'Due Date', '1-30', 'Net [USD]'],
  };
  const NOTES = { ...ITEMS, name: 'Notes_2', row: 20, rows: 3, headers: ['Account', 'Said'] };
  const directory = {
    tables: [ITEMS, NOTES],
    names: [
      { name: 'AsOfDate', formula: '=Duebook!$B$3' },
      { name: 'Dues', formula: "='Open items'!$C$5:$C$14" },
      { name: 'AllDues', formula: "='Open items'!$C:$C" },
      { name: 'Left', formula: '=Duebook!A3' },
      { name: 'HalfFixed', formula: '=Duebook!$B3' },
      { name: 'Rate', formula: '=0.05' },
      { name: 'Twice', formula: '=Duebook!$B$3' },
      { name: 'TWICE', formula: '=Mine!$B$3' },
    ],
  };
  const column = (at: number) => ({
    sheet: 'Open items',
    row: 4,
    rows: 10,
    column: at,
    columns: 1,
  });
  const cell = (sheet: string, row: number, at: number) => ({
    sheet,
    row,
    column: at,
    rows: 1,
    columns: 1,
  });
  const beside = { sheet: 'Open items', row: 6, column: 9 };
  const within = { sheet: 'Open items', row: 6, column: 4 };

  test.each([
    ['B7', beside, cell('Open items', 6, 1)],
    ['Items[Account]', beside, column(1)],
    ['items[due date]', beside, column(2)],
    ['Items[[1-30]]', beside, column(3)],
    ["Items[[Net '[USD']]]", beside, column(4)],
    ['Notes_2[Said]', beside, { ...column(2), row: 20, rows: 3 }],
    ['Items[@Account]', beside, cell('Open items', 6, 1)],
    ['Items[@[Due Date]]', beside, cell('Open items', 6, 2)],
    ['Items[[#This Row],[Due Date]]', beside, cell('Open items', 6, 2)],
    ['Items[@Account]', { ...beside, row: 4 }, cell('Open items', 4, 1)],
    ['Items[@Account]', { ...beside, row: 13 }, cell('Open items', 13, 1)],
    ['[@Account]', within, cell('Open items', 6, 1)],
    ['[@[Due Date]]', { ...within, column: 1 }, cell('Open items', 6, 2)],
    ['[@Said]', { ...within, row: 21, column: 2 }, cell('Open items', 21, 2)],
    ['AsOfDate', beside, cell('Duebook', 2, 1)],
    ['asofdate', beside, cell('Duebook', 2, 1)],
    ['Dues', beside, column(2)],
    ['AllDues', beside, { ...column(2), row: 0, rows: SHEET_ROWS }],
  ])('%s', (reference, at, place) => {
    expect(placeOfReference(reference, at, directory)).toEqual(place);
  });

  test.each([
    ['Items[Balance]', beside, 'the table has no such column'],
    ['Open[Account]', beside, 'there is no such table'],
    ['Items', beside, 'a whole table'],
    ['Items[#All]', beside, 'its header too'],
    ['Items[[#Totals],[Account]]', beside, 'its totals row'],
    ['Items[[Account]:[Due Date]]', beside, 'several columns'],
    ['Items[@Balance]', beside, 'no such column in this row'],
    ['Open[@Account]', beside, 'no such table in this row'],
    ['Items[@Account]', { ...beside, row: 3 }, 'the row of its headers'],
    ['Items[@Account]', { ...beside, row: 14 }, 'the row below it'],
    ['Items[@Account]', { ...beside, sheet: 'Mine' }, 'another sheet'],
    ['[@Account]', beside, 'to the right of the table'],
    ['[@Account]', { ...within, column: 5 }, 'just to the right of the table'],
    ['[@Account]', { ...within, column: 0 }, 'just to the left of the table'],
    ['[@Account]', { ...within, row: 14 }, 'below the table'],
    ['[@Account]', { ...within, sheet: 'Mine' }, 'on another sheet'],
    ['Left', beside, 'a name that moves with the cell'],
    ['HalfFixed', beside, 'a name that moves with the row'],
    ['Rate', beside, 'a name of a number'],
    ['Twice', beside, 'a name that two sheets have'],
    ['Nobody', beside, 'no name at all'],
    ['A1+B1', beside, 'a sum'],
    ['TODAY()', beside, 'a call'],
  ])('%s means none: %s', (reference, at) => {
    expect(placeOfReference(reference, at, directory)).toBeNull();
  });
});

describe('where formulas stand', () => {
  const at = (sheet: string, row: number) => ({ sheet, row, column: 1 });

  test('is said as addresses, and each sheet once', () => {
    const cells = [at('Calls', 5), at('Mine', 0), at('Calls', 8)];
    expect(placesOf(cells)).toEqual(['Calls!B6', 'Mine!B1', 'Calls!B9']);
    expect(sheetsOf(cells)).toEqual(['Calls', 'Mine']);
  });

  test('is said of five at most, and that there are more', () => {
    const cells = Array.from({ length: 6 }, (_, row) => at('S', row));
    expect(placesOf(cells.slice(0, 5))).toEqual(['S!B1', 'S!B2', 'S!B3', 'S!B4', 'S!B5']);
    expect(placesOf(cells)).toEqual(['S!B1', 'S!B2', 'S!B3', 'S!B4', 'S!B5', '…']);
  });
});
