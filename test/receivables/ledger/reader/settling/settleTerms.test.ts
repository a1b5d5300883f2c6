import { toIso } from '../../../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../../../src/receivables/ledger/area';
import type { Ledger } from '../../../../../src/receivables/ledger/ledger';
import { wordsFor } from '../../../../../src/words/everyLanguage';
import { mappedLedger } from '../../mappedLedger';
import { issuesOf } from '../../readLedger';

/** Rows of invoice date, due date, terms and balance. */
function withTerms(...rows: readonly (readonly CellValue[])[]): Ledger {
  return mappedLedger(
    ['account', 'invoiceDate', 'dueDate', 'terms', 'balance'],
    rows.map(([invoiced = '', due = '', terms = '', balance = 100]) => [
      'A1',
      invoiced,
      due,
      terms,
      balance,
    ]),
  );
}

function dueDays({ items }: Ledger): string[] {
  return [...items.dueDay].map((day) => (day === 0 ? '' : toIso(day as SerialDay)));
}

describe('an item without a due date', () => {
  it('is due by its terms, which is said, and is not among those without a date', () => {
    const ledger = withTerms(['2026-03-01', '', 'Net 30'], ['2026-03-01', '2026-03-11', 'Net 10']);
    expect(dueDays(ledger)).toEqual(['2026-03-31', '2026-03-11']);
    expect(issuesOf(ledger)).toEqual(['due-date-from-terms 0:2 2026-03-31']);
  });

  it('in a ledger that has no due dates at all is due by its terms, which is said once', () => {
    const ledger = mappedLedger(
      ['account', 'invoiceDate', 'terms', 'balance'],
      [
        ['A1', '2026-03-01', 'Contado', 5],
        ['A1', '2026-03-01', 30, 5],
        ['A1', '2026-03-01', '', 5],
      ],
    );
    expect(dueDays(ledger)).toEqual(['2026-03-01', '2026-03-31', '']);
    expect(issuesOf(ledger)).toEqual(['due-date-from-terms null:2 2']);
  });

  it('whose terms say nothing is aged by its invoice date, and both are said', () => {
    expect(issuesOf(withTerms(['2026-03-01', '', 'Z030']))).toEqual([
      'due-date-missing 0:2',
      'terms-unreadable 0:3 Z030',
    ]);
    expect(issuesOf(withTerms(['2026-03-01', '', '']))).toEqual(['due-date-missing 0:2']);
  });

  it('whose terms have two meanings is due on the later day, and both are said', () => {
    const ledger = withTerms(['2026-01-15', '', '30 jours fin de mois']);
    expect(dueDays(ledger)).toEqual(['2026-03-02']);
    expect(issuesOf(ledger)).toEqual([
      'terms-ambiguous 0:3 30 jours fin de mois: 2026-02-28, 2026-03-02',
    ]);
  });

  it.each(['2026-02-28', '2026-03-02'])(
    'has the meaning that a row with a due date of %s proves',
    (proof) => {
      const ledger = withTerms(
        ['2026-01-15', proof, '30 días fin de mes'],
        ['2026-01-20', '', '30 días fin de mes'],
      );
      expect(dueDays(ledger)).toEqual([proof, proof]);
      expect(issuesOf(ledger)).toEqual([`due-date-from-terms 1:2 ${proof}`]);
    },
  );

  it('that is a credit, or has no invoice date, gets none from its terms', () => {
    const ledger = withTerms(['2026-03-01', '', 'Net 30', -5], ['', '', 'Net 30', 5]);
    expect(dueDays(ledger)).toEqual(['', '']);
  });
});

describe('a due date beside terms', () => {
  it('counts where they disagree, and both days are said', () => {
    const ledger = withTerms(
      ['2026-03-01', '2026-03-31', 'Net 30'],
      ['2026-03-01', '2026-04-30', 'Net 30'],
      ['2026-03-01', '2026-03-31', '2/10 n30'],
    );
    expect(dueDays(ledger)).toEqual(['2026-03-31', '2026-04-30', '2026-03-31']);
    expect(issuesOf(ledger)).toEqual(['terms-disagree 1:2 2026-04-30 ≠ 2026-03-31 (Net 30)']);
  });

  it('disagrees with no terms that are not known', () => {
    expect(issuesOf(withTerms(['2026-03-01', '2026-04-30', 'Z030']))).toEqual([]);
  });

  it('shows a column that is not followed, which is said once and not used', () => {
    const ledger = withTerms(
      ['2026-03-01', '2026-04-15', 30],
      ['2026-03-02', '2026-04-16', 30],
      ['2026-03-03', '2026-04-17', 30],
      ['2026-03-04', '2026-04-03', 30],
      ['2026-03-05', '', 30],
    );
    expect(dueDays(ledger)[4]).toBe('');
    expect(issuesOf(ledger)).toEqual(['terms-not-followed null:3 3 / 4', 'due-date-missing 4:2']);
  });
});

it.each(['en', 'es'] as const)(
  'what is said of terms in %s tells one row from a column',
  (code) => {
    const say = wordsFor(code).issues.issue['due-date-from-terms'];
    const [one, all] = [
      say({ header: 'Due', detail: '2026-03-31' }),
      say({ header: 'Terms', detail: '1200' }),
    ];
    expect(one).toContain('2026-03-31');
    expect(all).toMatch(/1[.,]?200/);
    expect(all).not.toBe(one);
  },
);
