import { useDeferredValue, useMemo } from 'react';
import { accountSearch, type AccountSearch } from '../../receivables/accounts/accountSearch';
import type { Ledger } from '../../receivables/ledger/ledger';

/** Which accounts have what was typed; the list may follow the typing a moment later. */
export function useFoundAccounts({ accounts }: Ledger, typed: string): AccountSearch {
  const search = useMemo(() => accountSearch(accounts), [accounts]);
  const settled = useDeferredValue(typed);
  return useMemo(() => search(settled), [search, settled]);
}
