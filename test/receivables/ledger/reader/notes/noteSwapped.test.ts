import { toIso } from '../../../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../../../src/receivables/ledger/area';
import { issuesOf } from '../../readLedger';
import { mappedLedger } from '../../mappedLedger';

/** 4 March, 5 January, 3 November, 7 July 2026. */
const [MARCH_4, JANUARY_5, NOVEMBER_3, JULY_7] = [46085, 46027, 46329, 46210];
/** 13 March 2026. */
const MARCH_13 = 46094;

type Pair = readonly [invoiced: CellValue, due: CellValue];

/** A ledger with these invoice and due dates, in columns 1 and 2. */
function ledgerOf(pairs: readonly Pair[]) {
  return mappedLedger(
    ['account', 'invoiceDate', 'dueDate', 'balance'],
    pairs.map(([invoiced, due]) => ['A1', invoiced, due, 5]),
  );
}

function swapped(pairs: readonly Pair[]): readonly string[] {
  return issuesOf(ledgerOf(pairs)).filter((issue) => issue.startsWith('dates-swapped'));
}

/** The same for a list of due dates alone. */
function swappedDue(...dues: readonly CellValue[]): readonly string[] {
  return swapped(dues.map((due) => ['', due]));
}

describe('dates that Excel may have turned round when it opened the export', () => {
  it('are said once for their column, with an example both ways', () => {
    expect(swappedDue('31/03/2026', MARCH_4, JANUARY_5, NOVEMBER_3)).toEqual([
      'dates-swapped null:2 3 2026-03-04 2026-04-03',
    ]);
  });

  it('are said where the month stood first, too', () => {
    expect(swappedDue('03/31/2026', MARCH_4, JANUARY_5, NOVEMBER_3)).toEqual([
      'dates-swapped null:2 3 2026-03-04 2026-04-03',
    ]);
  });

  it('stay as they stand', () => {
    const { items } = ledgerOf([
      ['', '31/03/2026'],
      ['', MARCH_4],
      ['', JANUARY_5],
      ['', NOVEMBER_3],
    ]);
    const days = [...items.dueDay].map((day) => toIso(day as SerialDay));
    expect(days).toEqual(['2026-03-31', '2026-03-04', '2026-01-05', '2026-11-03']);
  });

  it('are not counted where both readings are one day', () => {
    expect(swappedDue('31/03/2026', JULY_7, MARCH_4, JANUARY_5)).toEqual([
      'dates-swapped null:2 2 2026-03-04 2026-04-03',
    ]);
    expect(swappedDue('31/03/2026', JULY_7, JULY_7, JULY_7)).toEqual([]);
  });

  it('are said of both columns where they are few in each', () => {
    const pairs: readonly Pair[] = [
      ['14/01/2026', '13/02/2026'],
      [MARCH_4, NOVEMBER_3],
      [JANUARY_5, '15/02/2026'],
    ];
    expect(swapped(pairs)).toEqual([
      'dates-swapped null:1 2 2026-03-04 2026-04-03',
      'dates-swapped null:2 1 2026-11-03 2026-03-11',
    ]);
  });

  it('are said of a sister column that has no text, because it was opened with it', () => {
    const pairs: readonly Pair[] = [
      [MARCH_4, '13/02/2026'],
      [JANUARY_5, MARCH_4],
      [NOVEMBER_3, JANUARY_5],
    ];
    expect(swapped(pairs)).toHaveLength(2);
  });

  it('are not said of a sister column with a date that no exchange leaves', () => {
    const pairs: readonly Pair[] = [
      [MARCH_13, '13/02/2026'],
      [JANUARY_5, MARCH_4],
      [NOVEMBER_3, JANUARY_5],
      [NOVEMBER_3, JANUARY_5],
    ];
    expect(swapped(pairs)).toEqual(['dates-swapped null:2 3 2026-03-04 2026-04-03']);
  });

  it.each<readonly [string, readonly CellValue[]]>([
    ['a date with a day after the 12th', ['31/03/2026', MARCH_4, JANUARY_5, MARCH_13]],
    ['a text that Excel would have taken', ['31/03/2026', '03/04/2026', MARCH_4, 46027, 46329]],
    ['texts of both orders', ['31/03/2026', '03/04/2026', MARCH_4, JANUARY_5, NOVEMBER_3]],
    ['texts that leave no choice', ['2026-03-31', '14 Mar 2026', MARCH_4, JANUARY_5, NOVEMBER_3]],
    ['dates alone', [MARCH_4, JANUARY_5, NOVEMBER_3]],
    ['texts alone', ['31/03/2026', '03/04/2026', '05/01/2026']],
    ['too few to tell', ['31/03/2026', MARCH_4, JANUARY_5]],
  ])('are not said of a column with %s', (_, dues) => {
    expect(swappedDue(...dues)).toEqual([]);
  });
});
