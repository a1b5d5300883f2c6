import { useEffect, useRef } from 'react';
import type { Selected } from '../../actions/actions';

/** Leads on to the account whose row a person selects in a sheet, while the view is open. */
export function useSelectedAccount(
  selected: Selected | null,
  lead: (account: string) => void,
): void {
  const before = useRef(selected);
  useEffect(() => {
    if (selected === before.current) return;
    before.current = selected;
    if (selected !== null) lead(selected.account);
  }, [selected, lead]);
}
