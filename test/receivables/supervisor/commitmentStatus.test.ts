import {
  standingWord,
  statusInWords,
  type CommitmentStatus,
  type StandingWord,
} from '../../../src/receivables/supervisor/commitmentStatus';
import { everyLanguage } from '../../../src/words/everyLanguage';
import { dayOf } from '../ledgerOf';

const OURS: readonly (readonly [CommitmentStatus, StandingWord])[] = [
  [{ kind: 'kept' }, 'kept'],
  [{ kind: 'kept-late' }, 'kept-late'],
  [{ kind: 'not-kept', owed: '1,250.00' }, 'not-kept'],
  [{ kind: 'not-kept', owed: null }, 'not-kept'],
  [{ kind: 'moved', to: dayOf('2026-04-15') }, 'not-kept'],
  [{ kind: 'not-due' }, 'open'],
  [{ kind: 'no-day' }, 'open'],
  [{ kind: 'ask' }, 'open'],
];

test('every word of ours is known again in either language, and has a mark of its own', () => {
  for (const { supervisor } of everyLanguage) {
    for (const [status, word] of OURS) {
      const said = statusInWords(status, supervisor);
      expect(standingWord(` ${said} `)).toBe(word);
      expect(said).toMatch(/^[✓✗…?] \p{L}/u);
    }
  }
});

test.each([
  ['', 'none'],
  ['kept', 'own'],
  ['yes', 'own'],
  ['sí, en dos pagos', 'own'],
  ['✓ kept, but short by 3.00', 'own'],
] as const)('%p in the column is %s', (text, expected) => {
  expect(standingWord(text)).toBe(expected);
});
