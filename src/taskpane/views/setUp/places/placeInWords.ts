import type { Field } from '../../../../receivables/ledger/field';
import type { LedgerCandidate } from '../../../../receivables/ledger/finding/ledgerCandidate';
import type { Words } from '../../../../words';

/** What makes a list a ledger, before what only tells more of it. */
const TELLING: readonly Field[] = ['account', 'balance', 'dueDate', 'invoiceDate'];
/** More names than these are not read. */
const NAMED = 4;

/**
 * What speaks for a place, and what against it.
 * @example '612 rows · table · Account, Open balance, Due date, Invoice date and 5 more'
 */
export function placeInWords(candidate: LedgerCandidate, words: Words): string {
  const { fields, rows, isTable, hidden, empty } = candidate;
  const said = words.views.intake.places;
  const labels = words.sheets.duebook.fields;
  const ordered = [
    ...TELLING.filter((field) => fields.includes(field)),
    ...fields.filter((field) => !TELLING.includes(field)),
  ];
  const named = ordered.slice(0, NAMED).map((field) => labels[field]);
  return [
    empty ? said.isEmpty : words.views.setUp.reading.rows(rows),
    ...(isTable ? [said.isTable] : []),
    ...(hidden ? [said.isHidden] : []),
    said.fields(named.join(', '), ordered.length - named.length),
  ].join(' · ');
}
