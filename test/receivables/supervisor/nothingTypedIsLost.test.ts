import fc from 'fast-check';
import { nextCommitments } from '../../../src/receivables/supervisor/commitments';
import { nextQuestions } from '../../../src/receivables/supervisor/questions';
import { isoAfter, type Typed } from './weeks';
import { pageOn, standing } from './onPage';

const ROWS = [{ account: 'A1', name: 'Alpha', due: '2026-02-01', balance: 1_000 }];

/** What a person does between two refreshes, and how many days pass. */
const anyWeek = fc.record({
  days: fc.integer({ min: 0, max: 10 }),
  types: fc.option(fc.constantFrom('Pays', 'Calls back', 'Sends the vouchers')),
  who: fc.constantFrom('A1', 'Nobody', ''),
  by: fc.option(fc.integer({ min: -5, max: 15 })),
  says: fc.constantFrom('', 'yes', 'no'),
  paid: fc.boolean(),
});

test('over any weeks, each commitment typed is on the page or, once, in the log', () => {
  fc.assert(
    fc.property(fc.array(anyWeek, { maxLength: 12 }), fc.boolean(), (weeks, hasLog) => {
      let table: readonly Typed[] = [];
      let day = 0;
      const typed: string[] = [];
      const logged: string[] = [];
      weeks.forEach(({ days, types, who, by, says, paid }, week) => {
        day += days;
        if (types !== null) {
          const commitment = `${types} ${week}`;
          typed.push(commitment);
          table = [
            ...table,
            { commitment, who, amount: '', by: by === null ? '' : 46_000 + day + by },
          ];
        }
        table = table.map((row, at) => (at === 0 && says !== '' ? { ...row, kept: says } : row));
        const rows = paid ? [] : ROWS;
        const page = pageOn(isoAfter(day), rows, { hasLog });
        const next = nextCommitments(table.map(standing), page);
        logged.push(...next.decisions.map(({ text }) => text.split(' · ')[0] ?? ''));
        table = next.rows
          .filter(({ leaves }) => !leaves)
          .map((row) => ({
            ...row.typed,
            settled: row.settled ?? '',
            noted: row.noted,
            kept: row.kept,
          }));
        const onPage = table.map(({ commitment }) => String(commitment));
        expect([...onPage, ...logged].sort()).toEqual([...typed].sort());
        if (!hasLog) expect(logged).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});

test('over any weeks, each question typed is on the page or, once, in the log with its decision', () => {
  fc.assert(
    fc.property(fc.array(anyWeek, { maxLength: 12 }), fc.boolean(), (weeks, hasLog) => {
      let table: readonly Typed[] = [];
      let day = 0;
      const typed: string[] = [];
      const logged: string[] = [];
      weeks.forEach(({ days, types, says }, week) => {
        day += days;
        if (types !== null) {
          const question = `${types}? ${week}`;
          typed.push(question);
          table = [...table, { question, decider: '', decision: '' }];
        }
        table = table.map((row, at) =>
          at === 0 && says !== '' ? { ...row, decision: says } : row,
        );
        const next = nextQuestions(table.map(standing), pageOn(isoAfter(day), ROWS, { hasLog }));
        for (const { text, outcome } of next.decisions) {
          logged.push(text);
          expect(outcome).not.toBe('');
        }
        table = next.rows
          .filter(({ leaves }) => !leaves)
          .map((row) => ({ ...row.typed, asked: row.asked, decided: row.decided ?? '' }));
        expect([...table.map(({ question }) => String(question)), ...logged].sort()).toEqual(
          [...typed].sort(),
        );
      });
    }),
    { numRuns: 60 },
  );
});
