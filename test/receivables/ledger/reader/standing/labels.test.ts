import type { CellValue } from '../../../../../src/receivables/ledger/area';
import { isBucketHeading } from '../../../../../src/receivables/ledger/reader/standing/bucketHeading';
import {
  isFurnitureRow,
  isPageFurniture,
} from '../../../../../src/receivables/ledger/reader/standing/pageFurniture';
import {
  isPercentLabel,
  namesInTotal,
  totalLabel,
  totalReach,
} from '../../../../../src/receivables/ledger/reader/standing/totalLabel';

test.each<[string, boolean]>([
  ['Page 2 of 9', true],
  ['Página 2 de 9', true],
  ['Seite 2', true],
  ['Page No.: 2', true],
  ['Page & Sons', false],
  ['------------', true],
  ['* * * - - - = = =', false],
  ['+-----+-----+', true],
  ['31.03.2026   Dynamic List Display   1', true],
  ['31.03.2026 Dynamic List Display', false],
  ['Continued', true],
  ['Oak Ltd (cont.d)', true],
  ['Oak Ltd - continuación', true],
  ['Run Date: 4 March', true],
  ['Run Date', true],
  ['Printed on', true],
  ['Fecha de impresión', true],
  ['Usuario: ana', true],
  // One word before nothing is a customer's name or a header as well.
  ['User', false],
  ['Hora', false],
  ['User Systems Ltd: North', false],
  ['As of March 31, 2026', true],
  ['Stand: 31.03.2026', true],
  ['Open items at 31/03/2026', true],
  ['Tuesday, March 31, 2026', true],
  ['31/03/2026', true],
  ['As of today', false],
  ['Oak Ltd', false],
])('%j is what a report prints around its rows: %s', (text, expected) => {
  expect(isPageFurniture(text)).toBe(expected);
});

test.each<[string, CellValue[], number[], boolean]>([
  ['a date under a label', ['Run Date', '03/31/2026'], [], true],
  ['a date in a column of dates', ['A1', '03/31/2026'], [1], false],
  ['a date in another column', ['A1', '03/31/2026'], [0], true],
  ['numbers', [46112, 12], [], false],
  ['blanks', ['', '  '], [], false],
])('a row is furniture of a page by its texts: %s', (_, cells, dates, expected) => {
  expect(isFurnitureRow(cells, dates)).toBe(expected);
});

test.each<[string, 'total' | 'perhaps' | 'no', 'all' | 'part' | 'unsaid', string[]]>([
  ['Total', 'total', 'unsaid', []],
  ['Grand Total:', 'total', 'all', ['grand']],
  ['TOTAL GENERAL', 'total', 'all', ['general']],
  ['Gesamtsumme', 'total', 'all', []],
  ['Sub-total', 'total', 'part', []],
  ['Sub Total', 'total', 'part', []],
  ['Sous-total', 'total', 'part', []],
  ['Zwischensumme', 'total', 'part', []],
  ['Total receivables', 'total', 'all', ['receivables']],
  ['Total pendiente', 'total', 'unsaid', ['pendiente']],
  ['Percent of total', 'total', 'part', ['percent of']],
  ['Total for A1', 'perhaps', 'part', ['for a1', 'a1']],
  ['Total for customer 1001', 'perhaps', 'part', ['for customer 1001', 'customer 1001', '1001']],
  ['Total del cliente no. 7', 'perhaps', 'part', ['del cliente no 7', 'cliente no 7', 'no 7', '7']],
  ['Boundary Ltd Total', 'perhaps', 'part', ['boundary ltd']],
  ['Boundary Ltd Subtotal', 'perhaps', 'part', ['boundary ltd']],
  ['Oak Summe', 'perhaps', 'part', ['oak']],
  ['Suma total', 'total', 'all', ['total']],
  ['Suma Oak', 'perhaps', 'part', ['oak']],
  ['Grand Total Oak', 'perhaps', 'all', ['oak']],
  ['Totally Fair Ltd', 'no', 'unsaid', ['fair ltd']],
  ['Oak Ltd', 'no', 'unsaid', []],
])('%j as the label of a total: %s, reaches %s', (text, label, reach, names) => {
  expect(totalLabel(text)).toBe(label);
  expect(totalReach(text)).toBe(reach);
  expect(namesInTotal(text)).toEqual(names);
});

test.each([
  ['Percent of total', true],
  ['Porcentaje', true],
  ['Total percent', false],
])('%j labels percentages: %s', (text, expected) => {
  expect(isPercentLabel(text)).toBe(expected);
});

test.each([
  ['91 or more days past due', true],
  ['1 - 30 days', true],
  ['31-60', true],
  ['> 90', true],
  ['90+', true],
  ['Current', true],
  ['Por vencer', true],
  ['más de 90 días', true],
  ['über 60 Tage', true],
  // A number alone, two that nothing joins, and a year are numbers of something else.
  ['1001', false],
  ['90', false],
  ['30 60', false],
  ['1-30-60', false],
  ['2026 days', false],
  ['30 days 1001', false],
  ['days past due', false],
  ['Route 66 - 90', false],
  ['Oak Ltd', false],
])('%j names ages: %s', (text, expected) => {
  expect(isBucketHeading(text)).toBe(expected);
});
