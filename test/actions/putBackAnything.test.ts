import fc from 'fast-check';
import type { Desk } from '../../src/actions/actions';
import { AS_OF, desk, ledgerWorkbook, refreshAsOf, table } from './ledgerWorkbook';
import { looks } from './looks';
import { listRows, typeBeside } from './typedInList';
import { whatStands } from './whatStands';

const ACCOUNTS = ['00123', 'B2', 'C3', 'D4'] as const;

/** What a person types beside an account, and before which request where somebody else is writing. */
interface Note {
  readonly account: number;
  readonly text: string;
  readonly request: number;
}

/** Something that happens in the workbook; what Duebook writes is one of the last three for a while. */
type Deed =
  | { readonly kind: 'owe'; readonly account: number; readonly balance: number }
  | { readonly kind: 'write'; readonly write: keyof typeof WRITES; readonly meanwhile: Note | null }
  | (Note & { readonly kind: 'note' })
  | { readonly kind: 'beside'; readonly row: number; readonly text: string }
  | { readonly kind: 'putBack' };

/** What Duebook can be asked to write, each in another state of its sheets. */
const WRITES = {
  refresh: (one: Desk) => one.refreshAging(),
  fewer: (one: Desk) => one.changeSetting('edges', '0, 45'),
  more: (one: Desk) => one.changeSetting('edges', '0, 30, 60, 90, 120'),
  targets: (one: Desk) => one.changeSetting('targets', '15 % over 30'),
  ages: (one: Desk) => one.addAgeColumns(),
  copy: (one: Desk) => one.copyWithAges(),
} satisfies Record<string, (one: Desk) => Promise<unknown>>;

const account = fc.integer({ min: 0, max: ACCOUNTS.length - 1 });
const text = fc.constantFrom('=x', '00123', '1-30', 'rings', '');
const request = fc.nat({ max: 60 });
const note = fc.record({ account, text, request });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('owe' as const),
      account,
      balance: fc.constantFrom(0, 5, 900),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      write: fc.constantFrom(...(Object.keys(WRITES) as (keyof typeof WRITES)[])),
      meanwhile: fc.option(note),
    }),
  },
  { weight: 3, arbitrary: note.map((typed) => ({ kind: 'note' as const, ...typed })) },
  fc.record({
    kind: fc.constant('beside' as const),
    row: fc.integer({ min: 30, max: 33 }),
    text,
  }),
  { weight: 4, arbitrary: fc.constant({ kind: 'putBack' as const }) },
);

/** Each run begins with a write, and in the end all that can be put back is. */
const FEWER_BUCKETS: Deed = { kind: 'write', write: 'fewer', meanwhile: null };
const ALL_BACK = Array.from({ length: 3 }, (): Deed => ({ kind: 'putBack' }));

type Seen = Record<string, unknown>;

/** All that stands, apart from the balances that the ledger's keeper types. */
function stands(): Seen {
  const { cells, ...seen } = whatStands() as { cells: Record<string, Record<string, unknown>> };
  const ledger = Object.entries(cells['Open items'] ?? {});
  const beside = ledger.filter(([place]) => Number(place.split(',')[1]) > 3);
  const isSeen = ([part]: [string, unknown]) => part !== 'active' && part !== 'selections';
  return {
    ...Object.fromEntries(Object.entries(seen).filter(isSeen)),
    cells: { ...cells, 'Open items': Object.fromEntries(beside) },
    looks: looks(),
  };
}

/** What must be true of the workbook: what stood before each write, and what people typed where. */
interface Expected {
  writes: { readonly id: number; readonly before: Seen; isTouched: boolean }[];
  readonly notes: Map<string, string>;
  readonly typed: Map<string, string>;
}

/** Types a note where the account is on the list; gives whether it is. */
function typesNote({ account, text }: Note, { notes }: Expected): boolean {
  const key = ACCOUNTS[account] ?? '';
  if (!listRows().some((row) => row['Account'] === key)) return false;
  typeBeside(key, 'Note', text);
  notes.set(key, text);
  return true;
}

/** Lets Duebook write, while somebody may type; gives whether they did. */
async function writesWhile(
  { write, meanwhile }: Extract<Deed, { kind: 'write' }>,
  opened: Desk,
  expected: Expected,
): Promise<boolean> {
  let isTyped = false;
  const { incidents } = workbench.host;
  if (meanwhile !== null) {
    const types = () => void (isTyped = typesNote(meanwhile, expected));
    incidents.after(meanwhile.request, { meanwhile: types });
  }
  await WRITES[write](opened);
  incidents.clear();
  return isTyped;
}

async function does(one: Deed, opened: Desk, expected: Expected): Promise<void> {
  switch (one.kind) {
    case 'owe':
      workbench.person.type('Open items', `D${one.account + 2}`, String(one.balance));
      return;
    case 'note':
      if (!typesNote(one, expected)) return;
      break;
    case 'beside': {
      const cell = `A${one.row}`;
      workbench.person.type(table().sheet.name, cell, `'${one.text}`);
      expected.typed.set(cell, one.text);
      break;
    }
    case 'write': {
      const before = stands();
      const isTouched = await writesWhile(one, opened, expected);
      const [latest] = opened.state.writes;
      if (latest !== undefined && latest.id !== expected.writes[0]?.id) {
        const write = { id: latest.id, before, isTouched };
        expected.writes = [write, ...expected.writes].slice(0, 3);
      }
      if (!isTouched) return;
      break;
    }
    case 'putBack': {
      const told = await opened.putBackLast();
      const [write, ...earlier] = expected.writes;
      expect(told.kind).toBe(write === undefined ? 'failure' : 'outcome');
      if (write === undefined) return;
      expected.writes = earlier;
      if (write.isTouched) return;
      expect(told.warns).toBeUndefined();
      expect(stands()).toEqual(write.before);
      return;
    }
  }
  for (const write of expected.writes) write.isTouched = true;
}

test('whatever is written, typed and put back, all stands as before and every text in its row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 7 }), async (between) => {
      const deeds: readonly Deed[] = [FEWER_BUCKETS, ...between, ...ALL_BACK];
      const rows = ACCOUNTS.map((key, at) => [key, `${key} Ltd`, AS_OF - 40, 100 * (at + 1)]);
      ledgerWorkbook([['Customer ID', 'Customer', 'Due Date', 'Balance'], ...rows]);
      await refreshAsOf();
      await desk().followUpList();
      const opened = desk();
      const expected: Expected = { writes: [], notes: new Map(), typed: new Map() };
      for (const one of deeds) {
        await does(one, opened, expected);
        for (const row of listRows()) {
          expect(row['Note']).toBe(expected.notes.get(String(row['Account'])) ?? '');
        }
        expect(opened.state.writes.map(({ id }) => id)).toEqual(
          expected.writes.map(({ id }) => id),
        );
      }
      const texts = [...table().sheet.cells.entries()].map(({ value }) => value);
      for (const typed of expected.typed.values()) if (typed !== '') expect(texts).toContain(typed);
      expect([...workbench.host.unknownMembers]).toEqual([]);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 5) },
  );
});
