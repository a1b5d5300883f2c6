import fc from 'fast-check';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { HEADERS } from './anyStyle';

const ERRORS = [
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#BUSY!',
];
/** Texts that look like a row's business, and are not where they belong. */
const ODD = [
  'Total',
  'Grand Total:',
  'Total for Acorn',
  'Subtotal',
  'Page 2 of 9',
  'Run date 03/31/2026',
  '1-30',
  'Current',
  '31 - 60 days',
  '----------',
  '*',
  '**',
  'Credit Memo',
  'Payment',
  'Net 30',
  '2/10 n30',
  '10th prox',
  'Sí',
  'CR',
  '-',
  '()',
  '(12)',
  '1,5',
  '1.234',
  '1.234,56-',
  '12,34,567.89',
  '99%',
  '1/2',
  '1e9',
  '=SUM(A1:A9)',
  '€ 5',
  'USD',
  'XXX',
  '31/02/2026',
  '29/02/2024',
  '02/13/26',
  '13/02/26',
  '2026-13-01',
  '20260331',
  '31-MRZ-26',
  '1er avril 2026',
  '😀',
  '👩‍👩‍👧‍👦 & sons',
  '\u202e‮abc',
  '\u00a0',
  '__proto__',
  'constructor',
  'toString',
];

const anyNumber = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: 45_000, max: 47_000 }),
  fc.constantFrom(
    0,
    -0,
    0.005,
    1.005,
    -0.5,
    1e15,
    -1e15,
    1e16,
    1e300,
    -1e300,
    5e-324,
    2_958_465,
    2_958_466,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any cell that Excel may hold. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: anyNumber },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...ERRORS) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(400)) },
);

const HEADER_TEXTS = [
  ...Object.values(HEADERS).flatMap((headers) => Object.values(headers)),
  ...['Terms', 'Line', 'Days Late', 'Clearing Date', 'Original Amount', 'Disputed', 'Phone'],
  ...['Current', '1-30', '31-60', '61-90', 'Over 90', 'Total', 'Posting Date', 'Invoice'],
];

/** Rows of anything below a header that may make a ledger. */
export const anyGarbage: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc
  .record({
    titles: fc.array(anyCell, { maxLength: 3 }),
    header: fc.oneof(
      fc.shuffledSubarray(HEADER_TEXTS, { minLength: 3, maxLength: 12 }),
      fc.constantFrom(...Object.values(HEADERS)).map((headers) => Object.values(headers)),
      fc.constant(['Customer', 'Current', '1-30', '31-60', 'Over 60', 'Total']),
    ),
    rows: fc.array(fc.array(anyCell, { minLength: 12, maxLength: 12 }), { maxLength: 15 }),
  })
  .map(({ titles, header, rows }) => [
    ...titles.map((title) => [title]),
    header,
    ...rows.map((row) => row.slice(0, header.length)),
  ]);
