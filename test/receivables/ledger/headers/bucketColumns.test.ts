import type { CellValue } from '../../../../src/receivables/ledger/area';
import { bucketColumns } from '../../../../src/receivables/ledger/headers/bucketColumns';

/** Buckets as `column:from..to`, with the header where it is not the cell's own text. */
function buckets(
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[] = [],
): string {
  return bucketColumns(headers, rows)
    .map(({ column, from, to }) => `${column}:${from ?? ''}..${to ?? ''}`)
    .join(' ');
}

// Serial days that Excel makes of typed headers: 1-30 in 2026 as month and day, 1-7 either way.
const JANUARY_30 = 46052;
const JANUARY_7 = 46029;
const JULY_1 = 46204;
const JANUARY_1930 = 10959;

describe('the bucket columns of', () => {
  it.each<[string, CellValue[], string]>([
    [
      'QuickBooks',
      ['Customer', 'Current', '1 - 30', '31 - 60', '61 - 90', '> 90', 'Total'],
      '1:..0 2:1..30 3:31..60 4:61..90 5:91..',
    ],
    [
      'Xero',
      ['Contact', 'Current', '< 1 Month', '1 Month', '2 Months', '3 Months', 'Older', 'Total'],
      '1:..0 2:1..30 3:31..60 4:61..90 5:91..120 6:121..',
    ],
    [
      'Odoo',
      ['Partner', 'At Date', '1-30', '31-60', '61-90', '91-120', 'Older', 'Total'],
      '1:..0 2:1..30 3:31..60 4:61..90 5:91..120 6:121..',
    ],
    [
      'ERPNext',
      ['0-30', '31-60', '61-90', '91-120', '121-Above'],
      '0:0..30 1:31..60 2:61..90 3:91..120 4:121..',
    ],
    [
      'Sage 50',
      ['Future', 'Current', 'Period 1', 'Period 2', 'Period 3', 'Older'],
      '0:..0 1:.. 2:.. 3:.. 4:.. 5:..',
    ],
    ['LedgerSMB', ['Customer', 'c0', 'c30', 'c60', 'c90'], ''],
    [
      'a home-made list',
      ['Cliente', 'Actual', '30', '60', '90', 'Más de 90'],
      '1:.. 2:.. 3:.. 4:.. 5:91..',
    ],
    [
      'a Spanish list',
      ['Cliente', 'Por vencer', '1- 30 Días', '31 - 60 Días', '+60 Días', 'Saldo'],
      '1:..0 2:1..30 3:31..60 4:61..',
    ],
    // OCA's Spanish says `Deuda` for "Not due".
    [
      'OCA in Spanish',
      ['Socio', 'Deuda', '1-30', '31-60', 'Anterior'],
      '1:..0 2:1..30 3:31..60 4:61..',
    ],
    [
      'a French list',
      ['Client', 'Non échu', '1-30 jours', '31-60 jours', 'Plus ancien'],
      '1:..0 2:1..30 3:31..60 4:61..',
    ],
    [
      'a German list',
      ['Kunde', 'Nicht fällig', '1-30 Tage', '31-60 Tage', 'Älter'],
      '1:..0 2:1..30 3:31..60 4:61..',
    ],
    [
      'a list that begins with the oldest',
      ['Over 60', '31-60', '1-30', 'Current'],
      '3:..0 2:1..30 1:31..60 0:61..',
    ],
    [
      'a list with overlapping ends',
      ['0-30', '30-60', '60-90', '90+'],
      '0:0..30 1:30..60 2:60..90 3:91..',
    ],
    // iDempiere's side by side: adding them all counts twice.
    [
      'iDempiere',
      ['1-7', '8-30', '1-30', '31-60', '31+', '61-90', '91+'],
      '0:1..7 1:8..30 3:31..60 5:61..90 6:91..',
    ],
    [
      'a list with blank columns between',
      ['Current', '', '1-30', '', 'Over 30'],
      '0:..0 2:1..30 4:31..',
    ],
    [
      'a header that Excel made a day',
      ['Current', JANUARY_30, '31-60', '61+'],
      '0:..0 1:1..30 2:31..60 3:61..',
    ],
    [
      'one that Excel made a month',
      ['Current', JANUARY_1930, '31-60', '61+'],
      '0:..0 1:1..30 2:31..60 3:61..',
    ],
    [
      'one that begins with the day',
      ['Current', JULY_1, '8-30', '31+'],
      '0:..0 1:1..7 2:8..30 3:31..',
    ],
    ['one that ends with it', ['Current', JANUARY_7, '8-30', '31+'], '0:..0 1:1..7 2:8..30 3:31..'],
    ['a list where Current stands alone', ['Customer', 'Current', 'Balance'], ''],
    ['a list that names no age', ['Current', 'Older'], ''],
    ['years', ['Cliente', 'Periodo 2024', 'Periodo 2025', 'Periodo 2026'], ''],
    ['addresses', ['Address 1', 'Address 2', 'Total'], ''],
    ['days among other columns', ['Invoice', JANUARY_30, 'Balance'], ''],
  ])('%s', (_, headers, expected) => {
    expect(buckets(headers)).toBe(expected);
  });

  it('hold amounts, or they are none', () => {
    const headers = ['Customer', '1-30', '31-60'];
    expect(buckets(headers, [['A', 'yes', 12]])).toBe('');
    expect(buckets(headers, [['A', '', '1,200.00']])).toBe('1:1..30 2:31..60');
  });

  it('are named as Excel would have shown them', () => {
    const [, second] = bucketColumns(['Current', JANUARY_30, '31-60'], []);
    expect(second?.header).toBe('1-30');
  });
});
