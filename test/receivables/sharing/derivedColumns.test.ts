import { withDerived } from '../../../src/receivables/sharing/derivedColumns';

const ITEMS = {
  sheet: 'Items',
  headers: { phone: 'Tel.', email: 'Mail', owner: 'Rep', disputeReason: 'Why' },
} as const;

test.each([
  ['a telephone', ['Tel.'], ['Phone', 'Teléfono']],
  ['a telephone on the ledger alone', ['Items!tel.'], ['Phone', 'Teléfono']],
  ['a reason', ['why'], ['Reason', 'Motivo']],
])('%s is private on our sheets too, whatever it is headed there', (_, entries, headers) => {
  const derived = withDerived(entries, ITEMS);
  expect(derived).toEqual(expect.arrayContaining([...entries, ...headers]));
  expect(new Set(derived).size).toBe(derived.length);
});

test.each([
  ['on another sheet', ['Calls!Tel.'], ITEMS],
  ['of no field of ours', ['Comments'], ITEMS],
  ['in a ledger without such a column', ['Tel.', ''], { sheet: 'Items', headers: {} }],
  ['at all', [], ITEMS],
])('a private column %s makes no other private', (_, entries, ledger) => {
  expect(withDerived(entries, ledger)).toEqual(entries);
});

test('what was named already is not named twice', () => {
  const derived = withDerived(['Tel.', 'Phone'], ITEMS);
  expect(derived.filter((entry) => entry === 'Phone')).toHaveLength(1);
});
