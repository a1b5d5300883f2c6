import { columnLetters } from '../address';
import type { CellValue } from '../area';
import { FIELDS, type Field } from '../field';
import { likelyItems } from '../headers/itemRows';
import type { ColumnMapping } from '../ledger';
import { mapLedger, type MappedHeaders, type MissingColumn } from '../mapping/mapLedger';
import type { MappingMemory } from '../mapping/mappingMemory';
import { columnsAsked } from './columnsAsked';
import { isWordy } from './headerCells';
import { likeliestColumn, type Sort } from './likeliestColumn';

type Rows = readonly (readonly CellValue[])[];
/** A list that is no ledger as it stands, and what is remembered of the ledger. */
interface UnknownList {
  readonly headerRows: Rows;
  readonly rows: Rows;
  readonly memory: MappingMemory;
  /** The sheet's column, from 0, at which the list begins. */
  readonly firstColumn: number;
}

type Guesses = Partial<Record<Field, number | null>>;

const OWNERS: readonly Field[] = ['account', 'name'];
const AMOUNTS: readonly Field[] = ['balance', 'originalAmount'];
const DATES: readonly Field[] = ['dueDate', 'invoiceDate', 'postingDate'];
/** Days of something else, which a person may well count from. */
const OTHER_DATES: readonly Field[] = ['returnDate', 'shipDate', 'pickupDate'];
/** A list with a column for one of these is of what is owed to others. */
const OF_VENDORS: readonly Field[] = ['vendor', 'vendorInvoice'];

/**
 * What a list that is no ledger needs to be one: the columns for which no header is known, each with
 * the one that holds such things by its cells. Null where there can be no column of amounts or of days
 * among those it has: nothing that a person says of them would make it a ledger. Customers that headings
 * name need no column.
 * @example nearMiss(mapped, { headerRows, rows, memory: NO_MEMORY, firstColumn: 0 })
 * // [{ field: 'account', header: '', proposal: 'Kontrahent' }]
 */
export function nearMiss(
  mapped: MappedHeaders,
  list: UnknownList,
): readonly MissingColumn[] | null {
  const { mapping, headers, missing } = mapped;
  const { rows } = list;
  if (rows.length === 0 || has(mapping, OF_VENDORS)) return null;
  const guesses = guessed(mapped, rows);
  if (guesses === null) return null;
  if (isHeaded(guesses, list)) delete guesses.account;
  const guessOf = (field: Field): string | null => headers[guesses[field] ?? -1] ?? null;
  const lost = new Set(missing.map(({ field }) => field));
  const needed = FIELDS.filter((field) => guesses[field] !== undefined && !lost.has(field));
  return [
    ...columnsAsked(missing, mapping).map((each) => ({
      ...each,
      proposal: each.proposal ?? guessOf(each.field),
    })),
    ...needed.map((field) => ({ field, header: '', proposal: guessOf(field) })),
  ];
}

/** The fields that are needed, with their likeliest columns; null where amounts or days have none. */
function guessed({ mapping, buckets, headers }: MappedHeaders, rows: Rows): Guesses | null {
  const held = new Set(Object.values(mapping));
  const aged = new Set(buckets.map(({ column }) => column));
  const taken = new Set<number>();
  const items = likelyItems(headers, rows);
  const free = (isFree: (column: number) => boolean): readonly number[] =>
    headers.flatMap((header, column) =>
      isWordy(header) && isFree(column) && !aged.has(column) && !taken.has(column) ? [column] : [],
    );
  const seek = (sort: Sort): number | null => {
    const others = OTHER_DATES.flatMap((field) => mapping[field] ?? []);
    const column =
      likeliestColumn(
        sort,
        items,
        free((each) => !held.has(each)),
      ) ??
      (sort === 'date'
        ? likeliestColumn(
            sort,
            items,
            free((each) => others.includes(each)),
          )
        : null);
    if (column !== null) taken.add(column);
    return column;
  };
  const guesses: Guesses = {};
  if (!has(mapping, OWNERS)) guesses.account = null;
  const isAged = buckets.length >= 2;
  if (!isAged && !has(mapping, DATES)) {
    const first = seek('date');
    if (first === null) return null;
    const second = seek('date');
    // Terms count from the day of the invoice; without them the only day is rather the due date.
    const isByTerms = second === null && mapping.terms !== undefined;
    guesses.invoiceDate = isByTerms || second !== null ? first : null;
    if (!isByTerms) guesses.dueDate = second ?? first;
  }
  if (!isAged && !has(mapping, AMOUNTS)) {
    guesses.balance = seek('amount');
    if (guesses.balance === null) return null;
  }
  if (guesses.account === null) {
    if (free((each) => !held.has(each)).length === 0 && guesses.invoiceDate === undefined)
      return null;
    guesses.account = seek('party');
  }
  return Object.keys(guesses).length === 0 ? null : guesses;
}

/** Whether headings name the customers, once it is known which column has the days. */
function isHeaded(
  guesses: Guesses,
  { headerRows, rows, memory, firstColumn }: UnknownList,
): boolean {
  const chosen: Partial<Record<Field, string>> = { ...memory.chosen };
  for (const field of ['invoiceDate', 'dueDate', 'balance'] as const) {
    const column = guesses[field] ?? null;
    if (column !== null) chosen[field] = columnLetters(firstColumn + column);
  }
  const { mapping } = mapLedger(headerRows, rows, { ...memory, chosen }, firstColumn);
  return guesses.account !== undefined && has(mapping, OWNERS);
}

function has(mapping: ColumnMapping, fields: readonly Field[]): boolean {
  return fields.some((field) => mapping[field] !== undefined);
}
