import { age } from '../../../src/receivables/aging/age';
import { agingSheets } from '../../../src/receivables/sheets/agingSheets';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';
import { cellAt, first, MADE, plansOf, ROWS, settingsOf, shown } from './planOf';

describe('with few buckets, the rules and what asks for a refresh stay left of the tie-out', () => {
  /** Widths of columns are for digits of 11 points; bold text is as wide as they are, small text narrower. */
  const fits = (letters: number, width: number) => letters <= width;
  const NAMED = { name: 'DuebookAgingConvention', columnOffset: 0 } as const;

  test.each([
    ['one bucket', [], 5],
    ['two buckets', [0], 5],
    ['four buckets', [0, 30, 60], 5],
    ['five buckets', [0, 30, 60, 90], null],
    ['eight buckets', [0, 15, 30, 45, 60, 90, 120], null],
  ] as const)('%s, in both languages', (_, edges, ownRow) => {
    for (const language of ['en', 'es'] as const) {
      const plan = first(plansOf(ROWS, { edges, language }));
      const [table] = plan.tables;
      const tieOut = table?.columns.findIndex(({ id }) => id === `b${edges.length}`) ?? 0;
      const room = (from: number) =>
        plan.widths.slice(from, tieOut).reduce((sum, width) => sum + width, 0);
      const { asOfChanged } = wordsFor(language).sheets.aging.refresh;
      const b0 = table?.columns.findIndex(({ id }) => id === 'b0') ?? 0;
      expect(plan.names).toEqual(
        ownRow === null ? [] : [{ name: NAMED.name, row: ownRow, column: 0 }],
      );
      const rules = String(shown(plan, 1, 'account'));
      if (ownRow === null) {
        expect(fits(0.75 * rules.length, room(0))).toBe(true);
        expect(fits(asOfChanged.length, room(b0))).toBe(true);
      } else {
        expect(cellAt(plan, NAMED)).toMatchObject({
          text: expect.stringMatching(/2026-04-02$/u),
          look: 'note',
        });
        expect(rules).toContain(asOfChanged);
        expect(fits(asOfChanged.length, room(0))).toBe(true);
        expect(table?.row).toBe(6);
      }
    }
  });

  test('with targets, their line comes below', () => {
    const cell = { kind: 'text', text: 'Over 30: 13.4 %', look: 'label' } as const;
    const ledger = ledgerOf(ROWS);
    const settings = settingsOf({ edges: [0] });
    const [plan] = agingSheets({
      ...{ ledger, settings, result: age(ledger, settings), today: MADE },
      ...{ words: wordsFor('en').sheets, targets: [{ currency: null, cell }] },
    });
    expect(plan?.names.map(({ name, row }) => [name, row])).toEqual([
      ['DuebookAgingTargetLine', 6],
      ['DuebookAgingConvention', 5],
    ]);
    expect(plan?.frozenRows).toBe(8);
  });
});
