import type { Field } from '../field';

/** Columns saved under a name: which header holds which field. */
export interface Profile {
  readonly name: string;
  readonly headers: Readonly<Partial<Record<Field, string>>>;
}

/** What a workbook remembers of how its ledger's columns were read. */
export interface MappingMemory {
  /** Headers as they stood at the last refresh of the same ledger; {} before any. */
  readonly inForce: Readonly<Partial<Record<Field, string>>>;
  /** Letters of those columns in the sheet, to say where one went; absent where nobody noted them. */
  readonly letters?: Readonly<Partial<Record<Field, string>>>;
  /** What a person chose for a field: a header, column letters, or `NO_COLUMN`. */
  readonly chosen: Readonly<Partial<Record<Field, string>>>;
  readonly profiles: readonly Profile[];
  /** The profile that a person asked for; null lets Duebook recognise one. */
  readonly wanted: string | null;
}

/** A person's word that the ledger has no column for a field. */
export const NO_COLUMN = '-';

export const NO_MEMORY: MappingMemory = { inForce: {}, chosen: {}, profiles: [], wanted: null };
