import type { OpenItem } from './openItem';
import { isoDay } from './serialDay';

/** Something that people and systems leave in an open-item list, put into one item. */
type Oddity = (item: OpenItem) => void;

/** Where in the list (as a share of its length) which oddity stands. */
const ODDITIES: readonly (readonly [place: number, oddity: Oddity])[] = [
  // The customer's leading zeros were lost in this row: Excel took the id for a number.
  [0.005, (item) => (item.customerId = Number(item.customerId))],
  [0.09, (item) => (item.openBalance = 'n/a')],
  [0.17, (item) => (item.dueDate = null)],
  [0.26, (item) => (item.dueDate = typeof item.dueDate === 'number' ? isoDay(item.dueDate) : null)],
  [0.34, (item) => (item.openBalance = { error: '#N/A' })],
  [0.43, (item) => (item.dueDate = 'upon receipt')],
  [0.51, (item) => (item.openBalance = '1,284.50')],
  [0.6, (item) => (item.openBalance = 0)],
  [
    0.682,
    (item) => {
      item.invoiceDate = null;
      item.dueDate = null;
    },
  ],
  [0.77, (item) => (item.disputed = 'see notes')],
  [0.85, (item) => (item.dueDate = null)],
];

/** Makes the list as untidy as a real one; always in the same cells. */
export function putOddCells(items: readonly OpenItem[], asOf: number): void {
  for (const [place, oddity] of ODDITIES) {
    const item = items[Math.floor(place * items.length)];
    if (item !== undefined) oddity(item);
  }
  // Two invoices of tomorrow's billing run that were already in the export.
  for (const item of items.slice(-2)) {
    item.invoiceDate = asOf + 1;
    item.dueDate = asOf + 1 + item.customer.terms;
  }
}
