import fc from 'fast-check';
import type { CellValue } from '../../src/receivables/ledger/area';
import { AS_OF, desk, ledgerWorkbook, refreshAsOf, table } from './ledgerWorkbook';
import { listRows, typeBeside } from './typedInList';

const LIST = 'DuebookFollowUps';
const ACCOUNTS = ['00123', 'B2', 'C3', 'D4'] as const;

/** Texts that Excel would like to turn into something else. */
const TEXTS = ['1-30', '00123', '=x', '=1+1', "'quoted", '@sum', '50%', '1E5', ' spaced ', 'ñ\n👍'];

/** Something that a person does between two refreshes. */
type Deed =
  | { readonly kind: 'type'; readonly account: string; readonly text: string }
  | { readonly kind: 'owe'; readonly account: string; readonly balance: number }
  | { readonly kind: 'sort'; readonly column: string; readonly ascending: boolean }
  | { readonly kind: 'filter'; readonly account: string | null }
  | { readonly kind: 'column' }
  | { readonly kind: 'refresh'; readonly button: 'refreshAging' | 'followUpList' };

const account = fc.constantFrom(...ACCOUNTS);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      account,
      text: fc.constantFrom(...TEXTS, ''),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('owe' as const),
      account,
      balance: fc.constantFrom(0, 5, 500, 10_000),
    }),
  },
  fc.record({
    kind: fc.constant('sort' as const),
    column: fc.constantFrom('Account', 'Callable', 'Note'),
    ascending: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('filter' as const), account: fc.option(account) }),
  fc.record({ kind: fc.constant('column' as const) }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('refresh' as const),
      button: fc.constantFrom('refreshAging' as const, 'followUpList' as const),
    }),
  },
);

function ledgerRows(): readonly (readonly CellValue[])[] {
  const items = ACCOUNTS.map((key, at) => [key, `${key} Ltd`, AS_OF - 40, 100 * (at + 1)]);
  return [['Customer ID', 'Customer', 'Due Date', 'Balance'], ...items];
}

/** What each account's note must be: what was typed last, while its row has been there. */
type Notes = Map<string, string>;

async function does(one: Deed, ledger: ReturnType<typeof ledgerWorkbook>, notes: Notes) {
  const isListed = (key: string) => listRows().some((row) => row['Account'] === key);
  switch (one.kind) {
    case 'type':
      if (!isListed(one.account)) return;
      typeBeside(one.account, 'Note', one.text);
      notes.set(one.account, one.text);
      return;
    case 'owe':
      ledger.cells.setValue(1 + ACCOUNTS.findIndex((key) => key === one.account), 3, one.balance);
      return;
    case 'sort':
      workbench.person.sortTable(LIST, one.column, one.ascending);
      return;
    case 'filter': {
      const values = one.account === null ? null : [one.account];
      const criteria = values === null ? null : { filterOn: 'Values' as const, values };
      workbench.person.filterTable(LIST, 'Account', criteria);
      return;
    }
    case 'column': {
      const { columns, filters } = table(LIST);
      // Excel puts no column into a table while a filter hides some of its rows.
      if (filters.size > 0) return;
      workbench.person.insertTableColumn(LIST, columns.length - 1, `Mine ${columns.length}`);
      return;
    }
    case 'refresh':
      expect((await desk()[one.button]()).kind).toBe('outcome');
  }
}

test('whatever people do between refreshes, each note stands in the row of its account', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (deeds) => {
      const ledger = ledgerWorkbook(ledgerRows());
      await refreshAsOf();
      await desk().followUpList();
      const notes: Notes = new Map();
      for (const one of deeds) await does(one, ledger, notes);
      expect((await desk().followUpList()).kind).toBe('outcome');
      const standing = new Map(listRows().map((row) => [row['Account'], row['Note']]));
      for (const [key, text] of notes) expect(standing.get(key) ?? '').toBe(text);
    }),
    { numRuns: 7 },
  );
}, 120_000);
