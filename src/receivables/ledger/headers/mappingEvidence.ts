import type { CellValue } from '../area';
import type { Field } from '../field';

/**
 * What made a column hold a field, the strongest first: a person's choice, a saved profile, the last
 * refresh, the words of its header, or its cells alone (an e-mail is one under any header).
 */
export type MappedBy = 'person' | 'profile' | 'memory' | 'header' | 'content';

/** Why a column was taken for a field. */
export interface ColumnEvidence {
  readonly by: MappedBy;
  /** From 0 to 1: 1 is certain, below `UNSURE` a person should look. */
  readonly confidence: number;
  /** Up to three cells of the column, as they stand. */
  readonly samples: readonly CellValue[];
}

/** Below this a mapping is shown as one to look at. */
export const UNSURE = 0.7;

export type MappingEvidence = Readonly<Partial<Record<Field, ColumnEvidence>>>;
