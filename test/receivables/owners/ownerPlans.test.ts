import { ownerPlans } from '../../../src/receivables/owners/ownerPlans';
import {
  rowKey,
  TYPED_BESIDE_MEMORY,
  typedBeside,
} from '../../../src/receivables/owners/typedBeside';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import type { MemoryRow } from '../../../src/receivables/settings/memoryTables';
import type { Settings } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf } from '../ledgerOf';
import { MADE, settingsOf } from '../sheets/planOf';

const LEDGER = ledgerOf([
  { account: 'A1', name: 'Alpha', due: '2026-02-01', balance: 100 },
  { account: 'A2', name: 'Beta', due: '2026-02-20', balance: 250 },
]);

const plansOf = (changes: Partial<Settings> = {}, said: readonly MemoryRow[] = []) =>
  ownerPlans({
    ...{ ledger: LEDGER, settings: settingsOf(changes), today: MADE, words: wordsFor('en') },
    typed: typedBeside(said),
  });

/** The follow-up list, and what it says beside each account in the order of the list. */
function followUpsOf(plans: readonly SheetPlan[]) {
  const table = plans.find(({ title }) => title === 'Follow-ups')?.tables[0];
  if (table === undefined) throw new Error('no list');
  const beside = (id: string) => table.columns.find((column) => column.id === id)?.values;
  return { table, accounts: beside('account'), beside };
}

test('an owner gets an aging and a list of follow-ups, as of the day of the whole', () => {
  const { plans, result } = plansOf({ roll: true });
  expect(plans.map(({ title }) => title)).toEqual(['Aging', 'Follow-ups']);
  expect(result.asOf).toBe(settingsOf().asOf);
  expect(result.blocks[0]?.total.amount).toBe(35_000);
});

test('what people typed goes along with its account, and with no other', () => {
  const { plans } = plansOf({ privateColumns: [] }, [
    { account: 'A2', nextStep: 'Call', note: '' },
    { account: 'A9', nextStep: 'Write', note: 'Lost' },
  ]);
  const { accounts = [], beside } = followUpsOf(plans);
  expect([...accounts].sort()).toEqual(['A1', 'A2']);
  expect(beside('nextStep')).toEqual(accounts.map((key) => (key === 'A2' ? 'Call' : '')));
  expect(beside('note')).toEqual(['', '']);
});

test('what stands beside an account in one currency is not said beside it in another', () => {
  const ledger = ledgerOf([
    { account: 'A1', due: '2026-02-01', balance: 100, currency: 'USD' },
    { account: 'A1', due: '2026-02-01', balance: 70, currency: 'EUR' },
  ]);
  const typed = typedBeside([{ account: 'A1', currency: 'EUR', nextStep: 'In euros' }]);
  const settings = settingsOf({ privateColumns: [] });
  const { plans } = ownerPlans({ ledger, settings, typed, today: MADE, words: wordsFor('en') });
  const { beside } = followUpsOf(plans);
  const currencies = beside('currency') ?? [];
  expect([...currencies].sort()).toEqual(['EUR', 'USD']);
  expect(beside('nextStep')).toEqual(
    currencies.map((currency) => (currency === 'EUR' ? 'In euros' : '')),
  );
});

test('what nobody typed does not replace what the list says itself', () => {
  const whole = followUpsOf(plansOf().plans);
  const said = followUpsOf(plansOf({}, [{ account: 'A1', note: 'Called' }]).plans);
  const ours = ({ table }: typeof whole) => table.columns.filter(({ typed }) => typed !== true);
  expect(ours(said)).toEqual(ours(whole));
});

test('private texts are left out with their widths, amounts stay', () => {
  const headersOf = (changes: Partial<Settings>) => {
    const [aging] = plansOf(changes).plans;
    return aging?.tables[0]?.columns.map(({ header }) => header) ?? [];
  };
  const all = headersOf({ privateColumns: [] });
  expect(all).toEqual(expect.arrayContaining(['Account', 'Name', 'Total']));
  expect(headersOf({ privateColumns: ['Name', 'Total'] })).toEqual(
    all.filter((header) => header !== 'Name'),
  );
  const { plans } = plansOf({ privateColumns: ['Name', 'Note'] });
  for (const { widths, tables } of plans) {
    expect(widths).toEqual(tables[0]?.columns.map(({ width }) => width));
  }
  const { table } = followUpsOf(plans);
  expect(table.columns.map(({ header }) => header)).not.toContain('Note');
});

test('nothing on them asks for a refresh that nobody can do', () => {
  for (const { cells } of plansOf().plans) {
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ cell }) => cell.look === 'alert')).toEqual([]);
  }
});

test('what management allows of the whole is not held against one owner', () => {
  const targets = [{ overDays: 30, percent: 10 }];
  const groupTargets = [{ group: 'Ana', targets }];
  expect(plansOf({ targets, groupTargets }).plans).toEqual(plansOf().plans);
});

describe('what people typed beside an account', () => {
  test('is kept by column, account and currency, the first that says anything', () => {
    const typed = typedBeside([
      { account: 'A1', note: '', nextStep: 'Visit' },
      { account: 'A1', note: 'Called', nextStep: 'Write' },
      { account: 123, note: dayOf('2026-03-31') },
      { account: 'A1', currency: 'EUR', note: 'In euros' },
      { note: 'of nobody' },
    ]);
    expect([...typed.keys()].sort()).toEqual(['nextStep', 'note']);
    expect([...(typed.get('nextStep') ?? [])]).toEqual([[rowKey('A1', ''), 'Visit']]);
    expect([...(typed.get('note') ?? [])]).toEqual([
      [rowKey('A1', ''), 'Called'],
      [rowKey('123', ''), dayOf('2026-03-31')],
      [rowKey('A1', ' EUR '), 'In euros'],
      [rowKey('', ''), 'of nobody'],
    ]);
  });

  test('is found under the headers of either language', () => {
    expect(TYPED_BESIDE_MEMORY.columns.nextStep).toEqual(['Next step', 'Próximo paso']);
    expect(TYPED_BESIDE_MEMORY.columns.note).toEqual(['Note', 'Nota']);
    expect(TYPED_BESIDE_MEMORY.columns.account).toContain('Account');
  });
});
