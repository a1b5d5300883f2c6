import type { Ledger } from '../../src/receivables/ledger/ledger';

/** The ledger with its items in groups, by a text for each item. */
export function groupedBy(ledger: Ledger, header: string, of: (item: number) => string): Ledger {
  const texts = Array.from({ length: ledger.items.length }, (_, item) => of(item));
  const names = [...new Set(texts)];
  return {
    ...ledger,
    groups: { header, names },
    items: { ...ledger.items, group: Int32Array.from(texts, (text) => names.indexOf(text)) },
  };
}
