import { FIELDS, type Field } from '../field';
import type { MappedBy } from '../headers/mappingEvidence';
import type { ColumnMapping } from '../ledger';
import { columnOfChoice, columnsOfHeader } from './columnNamed';
import { type MappingMemory, NO_COLUMN, type Profile } from './mappingMemory';

/** What memory alone says of a ledger's columns. */
export interface Remembered {
  readonly mapping: ColumnMapping;
  /** What put each field there. */
  readonly by: Readonly<Partial<Record<Field, MappedBy>>>;
  /** Fields that a person gave no column. */
  readonly refused: ReadonlySet<Field>;
  /** Fields whose header is not there, with that header. */
  readonly lost: Readonly<Partial<Record<Field, string>>>;
}

/** What tells which of a list's columns is meant. */
interface Around {
  readonly profile: Profile | null;
  /** The sheet's column, from 0, at which the list begins, by which a person's letters count. */
  readonly firstColumn: number;
  /** The vocabulary's mapping. */
  readonly likely: () => ColumnMapping;
}

/**
 * Applies what a workbook remembers to the headers that stand there now: a person's choices go before
 * a profile, and a profile before the last refresh. A column holds one field: what comes later leaves
 * it alone. Of headers that stand twice, the one that `likely` means is taken, else the first. A
 * recognised profile is a format of its own, so what the last refresh had beyond it is not missed.
 */
export function remembered(
  headers: readonly string[],
  memory: MappingMemory,
  { profile, firstColumn, likely }: Around,
): Remembered {
  const mapping: Partial<Record<Field, number>> = {};
  const by: Partial<Record<Field, MappedBy>> = {};
  const refused = new Set<Field>();
  const lost: Partial<Record<Field, string>> = {};
  const taken = new Set<number>();
  const put = (field: Field, column: number, source: MappedBy): void => {
    mapping[field] = column;
    by[field] = source;
    taken.add(column);
  };
  for (const field of FIELDS) {
    const choice = memory.chosen[field]?.trim() ?? '';
    if (choice === NO_COLUMN) refused.add(field);
    if (choice === '' || choice === NO_COLUMN) continue;
    const column = columnOfChoice(headers, choice, firstColumn);
    if (column === null || taken.has(column)) lost[field] = choice;
    else put(field, column, 'person');
  }
  const recall = (known: Profile['headers'], source: MappedBy, isMissed: boolean): void => {
    for (const field of FIELDS) {
      const header = known[field] ?? '';
      const isSettled = mapping[field] !== undefined || lost[field] !== undefined;
      if (header === '' || isSettled || refused.has(field)) continue;
      // Headings of customers stood in a column of dates: they are found anew.
      if (field === 'account' && isShared(header, known)) continue;
      const columns = columnsOfHeader(headers, header);
      const free = columns.filter((column) => !taken.has(column));
      const meant = free.length > 1 ? likely()[field] : undefined;
      const column = free.find((each) => each === meant) ?? free[0];
      if (column !== undefined) put(field, column, source);
      else if (columns.length === 0 && isMissed) lost[field] = header;
    }
  };
  if (profile !== null) recall(profile.headers, 'profile', true);
  recall(memory.inForce, 'memory', profile === null);
  return { mapping, by, refused, lost };
}

function isShared(header: string, known: Profile['headers']): boolean {
  return Object.values(known).filter((other) => other === header).length > 1;
}
