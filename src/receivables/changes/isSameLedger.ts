import { cellAddress } from '../ledger/address';
import type { LedgerHead } from '../ledger/ledger';

/** Where the ledger of the last refresh lay; blank texts where *Duebook* does not say it. */
export interface LedgerBefore {
  readonly sheet: string;
  /** Without the sheet, header included: A1:H16. */
  readonly address: string;
}

/**
 * Whether a ledger lies where that of the last refresh lay: on its sheet, from the same cell on. It may
 * have grown. Two tables on one sheet begin in different cells.
 * @example isSameLedger({ sheet: 'Open items', address: 'A1:H16' }, head) is true for rows up to 20
 */
export function isSameLedger(
  { sheet, address }: LedgerBefore,
  head: Pick<LedgerHead, 'sheet' | 'headerRow' | 'column'>,
): boolean {
  return sheet === head.sheet && address.split(':')[0] === cellAddress(head.headerRow, head.column);
}
