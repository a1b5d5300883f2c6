import type { Picture } from '../../../src/actions/actions';
import { FIELDS, type Field } from '../../../src/receivables/ledger/field';
import type { LedgerCandidate } from '../../../src/receivables/ledger/finding/ledgerCandidate';
import type { ColumnEvidence } from '../../../src/receivables/ledger/headers/mappingEvidence';
import type { LedgerHead } from '../../../src/receivables/ledger/ledger';
import type { MappingMemory } from '../../../src/receivables/ledger/mapping/mappingMemory';
import { AS_OF, HEADERS, pictureOf, ROWS } from '../pictureOf';

const read = pictureOf(HEADERS, ROWS);

/** The picture of the pane's tests, with another head, memory or whatever the case is about. */
export function intakePicture(
  changes: Partial<Picture> = {},
  head: Partial<LedgerHead> = {},
  mapping: Partial<MappingMemory> = {},
): Picture {
  const { ledger, memory } = read;
  return {
    ...read,
    ledger: { ...ledger, head: { ...ledger.head, ...head } },
    memory: { ...memory, mapping: { ...memory.mapping, ...mapping } },
    ...changes,
  };
}

/** Certain of the account, less of the balance, hardly of the due date. */
export const EVIDENCE: Readonly<Partial<Record<Field, ColumnEvidence>>> = {
  account: { by: 'header', confidence: 0.98, samples: ['A1', 'A1', 'A2'] },
  balance: { by: 'header', confidence: 0.8, samples: [1000, 50, 4000] },
  dueDate: { by: 'content', confidence: 0.412, samples: [AS_OF, 'soon'] },
};

/** A place that could be the ledger, with the fields of the pane's tests. */
export function candidate(changes: Partial<LedgerCandidate> = {}): LedgerCandidate {
  const { head } = read.ledger;
  return {
    head,
    place: 'Open items',
    fields: FIELDS.filter((field) => head.mapping[field] !== undefined),
    rows: 6,
    isTable: false,
    hidden: false,
    empty: false,
    ...changes,
  };
}
