import { accountSearch } from '../../../src/receivables/accounts/accountSearch';
import type { Account } from '../../../src/receivables/ledger/ledger';

const account = (key: string, name: string, owner = ''): Account => ({
  key,
  name,
  owner,
  phone: '',
  email: '',
});

const ACCOUNTS = [
  account('10432', 'García Hermanos', 'Ana'),
  account('00123', 'Second & Sons', 'Ben'),
  account('', ''),
  account('10499', 'Second Street', 'ana'),
];

test.each([
  ['', [0, 1, 2, 3]],
  ['  ', [0, 1, 2, 3]],
  ['garcia', [0]],
  ['GARCÍA', [0]],
  ['second', [1, 3]],
  ['sons second', [1]],
  ['104', [0, 3]],
  ['ana 499', [3]],
  ['&', [1]],
  ['(', []],
  ['nobody', []],
] as const)('%j finds %j', (typed, expected) => {
  const found = accountSearch(ACCOUNTS)(typed);
  expect(ACCOUNTS.map((_, at) => at).filter(found)).toEqual(expected);
});
