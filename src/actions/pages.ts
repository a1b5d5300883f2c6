import type { SnapshotWish } from './seeSnapshots';

/** The sheets that have a press of their own and are kept up to date wherever they stand. */
export type PageName = 'supervisor' | 'disputes' | 'agenda';

/** What a reading of the ledger makes where it does not stand yet; all that stands is brought up to date. */
export interface Makes {
  readonly list: boolean;
  readonly snapshots: SnapshotWish;
  readonly pages: readonly PageName[];
}

/** A reading that makes nothing and takes no snapshot. */
export const MAKES_NOTHING: Makes = { list: false, snapshots: 'look', pages: [] };
