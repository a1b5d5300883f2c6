import { columnLetters } from '../../../../receivables/ledger/address';
import type { Field } from '../../../../receivables/ledger/field';
import type { LedgerHead } from '../../../../receivables/ledger/ledger';
import { NO_COLUMN } from '../../../../receivables/ledger/mapping/mappingMemory';
import type { Words } from '../../../../words';

/** A column of the ledger that a field can be read from. */
export interface ColumnChoice {
  /** What is remembered: the header, or the letters where the header is blank or stands twice. */
  readonly typed: string;
  readonly name: string;
  /** Column in the ledger, from 0. */
  readonly column: number;
}

/** All columns of the ledger, as a person chooses one. */
export function columnChoices(head: LedgerHead, words: Words): readonly ColumnChoice[] {
  const times = new Map<string, number>();
  for (const header of head.headers) times.set(plain(header), (times.get(plain(header)) ?? 0) + 1);
  return head.headers.map((header, column) => {
    const letters = columnLetters(head.column + column);
    const isKnownByHeader = header !== '' && header !== NO_COLUMN && times.get(plain(header)) === 1;
    const name = header === '' ? letters : words.views.intake.columns.column(header, letters);
    return { typed: isKnownByHeader ? header : letters, name, column };
  });
}

/**
 * What a person has chosen for a field, as one of the choices where it is one; `''` where Duebook is to
 * find the column.
 */
export function chosenColumn(typed: string | undefined, choices: readonly ColumnChoice[]): string {
  if (typed === undefined || typed.trim() === NO_COLUMN) return typed?.trim() ?? '';
  const found = choices.find((choice) => plain(choice.typed) === plain(typed));
  return found?.typed ?? typed.trim();
}

/** The field that is read from a column now, other than this one. */
export function otherFieldIn(column: number, field: Field, { mapping }: LedgerHead): Field | null {
  const held = (Object.keys(mapping) as Field[]).filter((name) => mapping[name] === column);
  return held.includes(field) ? null : (held[0] ?? null);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
