import fc from 'fast-check';

import { LAST_DAY } from '../../../src/receivables/calendar/civilDate';
import { toIso } from '../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import { dueDayBy } from '../../../src/receivables/terms/dueDayBy';
import { cellTerms } from '../../../src/receivables/terms/termsDays';
import type { Terms } from '../../../src/receivables/terms/terms';
import { readTerms } from '../../../src/receivables/terms/readTerms';
import { dayOf } from '../ledgerOf';

function dueDays(text: string, invoiced: string): string {
  const read = readTerms(text);
  if (read === null) throw new Error(`${text} are no terms`);
  const days = [read.daysFirst, read.monthEndFirst].map((terms) => {
    const day = dueDayBy(terms, dayOf(invoiced));
    return day === null ? 'never' : toIso(day);
  });
  return [...new Set(days)].join(' or ');
}

describe('the due day by terms', () => {
  it.each([
    // docs.zuora.com, "Net Payment Term Examples" and "Prox Payment Term Examples".
    ['Net 30', '2025-08-01', '2025-08-31'],
    ['Net 15', '2025-08-01', '2025-08-16'],
    ['30th prox', '2025-01-01', '2025-02-28'],
    // lediffa.fr: 30 days from the end of the month.
    ['30 days from end of month', '2026-03-10', '2026-04-30'],
    ['30 days from end of month', '2026-01-15', '2026-03-02'],
    ['30 days from end of month', '2026-02-05', '2026-03-30'],
    // QuickBooks "2% 10 Net 30", standard terms.
    ['2% 10 Net 30', '2026-03-01', '2026-03-31'],
    // Dynamics GP `EOM`: by the end of the month of the purchase.
    ['EOM', '2026-02-10', '2026-02-28'],
    ['EOM', '2026-02-28', '2026-02-28'],
    // EDIFACT 2009, code 7: the end of the month that follows.
    ['End of following month', '2026-01-31', '2026-02-28'],
    ['End of following month', '2025-12-05', '2026-01-31'],
    // scimplified.com: the 10th of the month that follows.
    ['10th prox', '2026-03-31', '2026-04-10'],
    ['10th prox', '2026-12-01', '2027-01-10'],
    // Leap years.
    ['30th prox', '2028-01-15', '2028-02-29'],
    ['Net 30', '2028-01-31', '2028-03-01'],
    ['1 month', '2028-01-31', '2028-02-29'],
    ['1 month', '2026-01-31', '2026-02-28'],
    ['12 months', '2028-02-29', '2029-02-28'],
    ['Contado', '2026-03-31', '2026-03-31'],
    // edd-seriousgame.fr counts to the end of the month: 5 January 2023 is due on 28 February.
    ['30 jours fin de mois', '2023-01-05', '2023-02-28 or 2023-03-02'],
    ['30 jours fin de mois', '2023-03-15', '2023-04-30'],
    ['30 jours fin de mois', '2023-06-28', '2023-07-31 or 2023-07-30'],
  ])('%j from %s is %s', (text, invoiced, due) => {
    expect(dueDays(text, invoiced)).toBe(due);
  });

  it('is never before the invoice day, and never past the calendar', () => {
    const texts = ['Net 30', 'EOM', '10th prox', '2 mois', '45 jours fin de mois', 'EOM + 10'];
    const days = fc.integer({ min: 1, max: LAST_DAY });
    fc.assert(
      fc.property(fc.constantFrom(...texts), days, (text, invoiced) => {
        const read = readTerms(text);
        if (read === null) throw new Error(text);
        const due = dueDayBy(read.daysFirst, invoiced as SerialDay);
        if (due === null) expect(invoiced).toBeGreaterThan(LAST_DAY - 80);
        else expect(due >= invoiced && due <= LAST_DAY && Number.isInteger(due)).toBe(true);
      }),
    );
  });
});

describe('past the last day of the calendar, 31 December 9999', () => {
  const last = LAST_DAY as SerialDay;
  const before = (days: number) => (LAST_DAY - days) as SerialDay;

  it.each<[string, Terms, SerialDay, SerialDay | null]>([
    ['days that end on it', { kind: 'days', days: 30 }, before(30), last],
    ['days that end after it', { kind: 'days', days: 30 }, before(29), null],
    ['its own month’s end', { kind: 'after-month-end', months: 0, days: 0 }, before(5), last],
    ['a day after that', { kind: 'after-month-end', months: 0, days: 1 }, before(5), null],
    ['the next month’s end', { kind: 'after-month-end', months: 1, days: 0 }, before(5), null],
    ['days to a month’s end', { kind: 'to-month-end', days: 6 }, before(5), null],
    ['a day of the next month', { kind: 'day-of-month', day: 10, months: 1 }, before(5), null],
  ])('%s', (_, terms, invoiced, due) => {
    expect(dueDayBy(terms, invoiced)).toBe(due);
  });

  it('a cell of terms has no due day where one of its readings has none', () => {
    const both = cellTerms('30 jours fin de mois');
    expect(both?.days(before(400))).not.toBeNull();
    // To the end of December, or thirty days after the end of November and of December.
    expect(both?.days(before(45))).toEqual({ daysFirst: last, monthEndFirst: before(1) });
    expect(both?.days(before(30))).toBeNull();
    expect(cellTerms('Net 30')?.days(before(10))).toBeNull();
  });
});

it.each([true, false, 'see contract', ''])('a cell of %j has no terms', (cell) => {
  expect(cellTerms(cell)).toBeNull();
});
