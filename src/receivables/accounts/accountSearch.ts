import type { Account } from '../ledger/ledger';

/** Whether an account (index into the accounts) has every word that is looked for. */
export type AccountSearch = (account: number) => boolean;

/**
 * Looks for accounts by words of their key, name or owner, in any order and in any part of a word;
 * capitals and accents do not matter.
 * @example accountSearch(accounts)('garcia 104')(3) is true for García, 10432
 */
export function accountSearch(accounts: readonly Account[]): (typed: string) => AccountSearch {
  // Made once, because every sign that is typed asks all accounts.
  const texts = accounts.map(({ key, name, owner }) => plain(`${key} ${name} ${owner}`));
  return (typed) => {
    const words = plain(typed).split(/\s+/u);
    return (account) => words.every((word) => texts[account]?.includes(word) === true);
  };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
