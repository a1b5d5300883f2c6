import { age } from '../../../src/receivables/aging/age';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import { disputesOn } from '../../../src/receivables/disputes/disputeClock';
import { followUps } from '../../../src/receivables/followups/followUps';
import type { Language } from '../../../src/receivables/settings/settings';
import { agingSheets } from '../../../src/receivables/sheets/agingSheets';
import { disputeSheet } from '../../../src/receivables/sheets/disputeSheet';
import { followUpSheet } from '../../../src/receivables/sheets/followUpSheet';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import { targetSheet } from '../../../src/receivables/sheets/targetSheet';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { wordsFor } from '../../../src/words/everyLanguage';
import { readLedger } from '../ledger/readLedger';
import { DISPUTE_HEADERS, DISPUTE_ROWS } from './disputePlan';
import { first, MADE, settingsOf } from './planOf';

/** The sheets of one ledger as they are made on a day, as of the end of March. */
function madeOn(today: SerialDay, language: Language): Readonly<Record<string, SheetPlan>> {
  const settings = settingsOf({ language, targets: [{ overDays: 30, percent: 15 }] });
  const ledger = readLedger(DISPUTE_HEADERS, DISPUTE_ROWS);
  const result = age(ledger, settings);
  const words = wordsFor(language);
  const on = { ledger, result, settings, today };
  return {
    aging: first(agingSheets({ ...on, words: words.sheets })),
    followUps: followUpSheet({ ...on, blocks: followUps(ledger, result), words }),
    disputes: disputeSheet({ ...on, lines: disputesOn(ledger, result), words }),
    targets: targetSheet({ ...on, report: targetReport(ledger, result, settings), words }),
  };
}

const textsOf = ({ cells }: SheetPlan) =>
  cells.map(({ cell }) => (cell.kind === 'text' ? cell.text : ''));

describe.each(['aging', 'followUps', 'disputes', 'targets'])('The sheet of %s', (sheet) => {
  const planned = (today: SerialDay, language: Language = 'en'): SheetPlan => {
    const plan = madeOn(today, language)[sheet];
    if (plan === undefined) throw new Error(`there is no sheet of ${sheet}`);
    return plan;
  };

  test.each<[Language, RegExp]>([
    ['en', /\p{L} · made on 2026-04-02$/u],
    ['es', /\p{L} · elaborada el 2026-04-02$/u],
  ])('says (%s) once, behind its rules, on which day it was made', (language, said) => {
    const told = textsOf(planned(MADE, language)).filter((text) => text.includes('2026-04-02'));
    expect(told).toEqual([expect.stringMatching(said)]);
  });

  test('differs in that one cell where it is made a day later as of the same day', () => {
    const [one, other] = [planned(MADE), planned((MADE + 1) as SerialDay)];
    const [texts, later] = [textsOf(one), textsOf(other)];
    const changed = texts.flatMap((text, at) => (text === later[at] ? [] : [at]));
    expect(changed).toHaveLength(1);
    const [at = -1] = changed;
    expect({ ...other, cells: other.cells.with(at, one.cells[at]!) }).toEqual(one);
  });
});
