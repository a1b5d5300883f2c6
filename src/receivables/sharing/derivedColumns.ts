import type { Words } from '../../words';
import type { Field } from '../ledger/field';
import { inEveryLanguage } from '../snapshots/snapshotTables';
import { isPrivateColumn } from './privateParts';

/** Fields that our sheets repeat from the ledger as they stand, and the headers they have there. */
const REPEATED: readonly (readonly [field: Field, ...headers: ((words: Words) => string)[]])[] = [
  ['name', ({ sheets }) => sheets.aging.headers.name],
  [
    'invoice',
    ({ sheets }) => sheets.duebook.fields.invoice,
    ({ followUps }) => followUps.headers.oldestInvoice,
    ({ supervisor }) => supervisor.headers.invoice,
  ],
  ['phone', ({ sheets }) => sheets.duebook.fields.phone],
  ['email', ({ sheets }) => sheets.duebook.fields.email],
  [
    'owner',
    ({ sheets }) => sheets.duebook.fields.owner,
    ({ sheets }) => sheets.aging.headers.owner,
    ({ supervisor }) => supervisor.headers.owner,
    ({ targets }) => targets.headers.owner,
  ],
  [
    'disputeReason',
    ({ pack }) => pack.disputes.headers.reason,
    ({ supervisor }) => supervisor.headers.reason,
  ],
  // Where no column gives reasons, the one that marks disputes may say them.
  [
    'dispute',
    ({ pack }) => pack.disputes.headers.reason,
    ({ supervisor }) => supervisor.headers.reason,
  ],
];

/**
 * What a person marked as private, and the columns of our own sheets that repeat a private column of the
 * ledger under another header.
 * @param entries as in `Settings.privateColumns`
 * @param ledger the ledger's sheet, and which of its headers holds which field
 * @example withDerived(['Tel.'], { sheet: 'Items', headers: { phone: 'Tel.' } }) has 'Phone' too
 */
export function withDerived(
  entries: readonly string[],
  ledger: {
    readonly sheet: string;
    readonly headers: Readonly<Partial<Record<Field, string>>>;
  },
): readonly string[] {
  const derived = REPEATED.flatMap(([field, ...headers]) =>
    isPrivateColumn(entries, ledger.sheet, ledger.headers[field] ?? '')
      ? headers.flatMap(inEveryLanguage)
      : [],
  );
  return [...new Set([...entries, ...derived])];
}
