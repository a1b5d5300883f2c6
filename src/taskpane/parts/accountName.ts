import type { Account } from '../../receivables/ledger/ledger';
import type { Words } from '../../words';

/** What an account is called: its name, else its key, else that there is none. */
export function accountName({ name, key }: Pick<Account, 'name' | 'key'>, words: Words): string {
  return name || key || words.sheets.aging.noAccount;
}
