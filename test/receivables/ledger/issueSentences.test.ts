import { CREDIT } from '../../../src/receivables/ledger/issue';
import type { Question } from '../../../src/receivables/ledger/question';
import { wordsFor } from '../../../src/words/everyLanguage';

const QUESTIONS: Question[] = [
  { code: 'no-ledger' },
  { code: 'empty-ledger', place: 'March' },
  { code: 'which-ledger', places: ['March', 'April'], candidates: [] },
  { code: 'ledger-not-found', wanted: 'May', places: ['March'], candidates: [] },
  { code: 'ledger-not-found', wanted: 'May', places: [], candidates: [] },
  { code: 'date-order', header: 'Due', column: 'C', example: '03/04/2026' },
  { code: 'number-style', header: 'Balance', column: 'D', example: '1,234' },
];

describe.each(['en', 'es'] as const)('a sentence in %s', (language) => {
  const { issues, sheets } = wordsFor(language);
  const undated = issues.issue['date-missing'];

  it('says of an undated item which column of the Aging sheet it is in, by its sign', () => {
    const { credits, noDate } = sheets.aging.headers;
    expect(undated({ header: 'Due', detail: '' })).toContain(noDate);
    expect(undated({ header: 'Due', detail: '' })).not.toContain(credits);
    expect(undated({ header: 'Due', detail: CREDIT })).toContain(credits);
    expect(undated({ header: 'Due', detail: CREDIT })).not.toContain(noDate);
  });

  // An item dated after the as-of date is not aged at all, and may lack its due date all the same.
  it('about a missing due date does not say that the item is aged', () => {
    const said = issues.issue['due-date-missing']({ header: 'Due', detail: '' });
    expect(said).not.toMatch(/\baged\b|antigüedad/);
  });

  it('names the cell that answers it as the Duebook sheet does', () => {
    const { ledger, dateOrder, numberStyle } = sheets.duebook.settings;
    const labels = QUESTIONS.map(issues.question).map((said) =>
      [ledger, dateOrder, numberStyle].map(({ label }) => label).filter((at) => said.includes(at)),
    );
    // Where no list is like a ledger, there is none to name.
    expect(labels[0]).toEqual([]);
    expect(labels[2]).toEqual([ledger.label]);
    expect(labels[3]).toEqual([ledger.label]);
    expect(labels[5]).toEqual([dateOrder.label]);
    expect(labels[6]).toEqual([numberStyle.label]);
  });

  it('has one word for the ledger', () => {
    const said = QUESTIONS.slice(0, 5).map(issues.question).join(' ');
    expect(said).toMatch(language === 'en' ? /ledger/ : /cartera/);
    expect(said).not.toMatch(/\blists?\b|\blistas?\b|\blistado\b/);
  });
});
