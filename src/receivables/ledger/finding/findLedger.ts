import type { LedgerBefore } from '../../changes/isSameLedger';
import type { Area } from '../area';
import type { LedgerHead } from '../ledger';
import type { MissingColumn, MovedColumn } from '../mapping/mapLedger';
import { NO_MEMORY, type MappingMemory } from '../mapping/mappingMemory';
import type { Question } from '../question';
import { columnsAsked } from './columnsAsked';
import { lastLedger } from './lastLedger';
import type { LedgerCandidate } from './ledgerCandidate';
import { listsIn, type ListFound } from './listsIn';
import { movedColumns } from './movedColumns';
import { isMeant, placed } from './places';
import { clearChoice, ranked } from './ranked';

/** The ledger that was found, among all that could be it. */
export interface LedgerFound {
  readonly head: LedgerHead;
  /** Best first, with the one that was found. */
  readonly candidates: readonly LedgerCandidate[];
  /** Columns of the last refresh, or that a person chose, that are not there and that no aging needs. */
  readonly missing: readonly MissingColumn[];
  /** Columns that stand elsewhere than at the last refresh of the same ledger. */
  readonly moved: readonly MovedColumn[];
  /** The last row of its table, or of all that its sheet holds, counted from 0 in the sheet. */
  readonly lastRow: number;
}

/**
 * Finds the ledger among a workbook's areas (its tables, and the used range of each sheet): the one that
 * a person `wanted` by sheet, table or cells; else the one of the last refresh (`before`), as long as it
 * is there; else the only one that can be meant. Anything less certain is a question, and so is a
 * column that the aging used and that is gone. What is in force of `memory` holds for the ledger of the
 * last refresh alone.
 * @example findLedger(areas, null) is { head, ... } or { question: { code: 'no-ledger' } }
 */
export function findLedger(
  areas: readonly Area[],
  wanted: string | null,
  memory: MappingMemory = NO_MEMORY,
  before: LedgerBefore | null = null,
): LedgerFound | { readonly question: Question } {
  const { lists, last } = listsAmong(areas, memory, before);
  const candidates = ranked(placed(lists));
  const found = choose(candidates, last, wanted?.trim() ?? '', before);
  if ('question' in found) return nearestOf(areas, wanted, memory, found);
  if (found.empty) return { question: { code: 'empty-ledger', place: found.place } };
  const asked = questionOfColumns(found, lists, memory);
  if (asked !== null) return { question: asked };
  const { head } = found;
  const moved = head === last?.head ? movedColumns(head, memory) : [];
  const missing = missingIn(lists, head);
  return { head, candidates, missing, moved, lastRow: lastRowOf(areas, head) };
}

/** Where there is no list to choose, the columns that the best of those that miss some would need. */
function nearestOf(
  areas: readonly Area[],
  wanted: string | null,
  memory: MappingMemory,
  otherwise: { readonly question: Question },
): { readonly question: Question } {
  const { question } = otherwise;
  const isNamed = question.code === 'ledger-not-found';
  const hasOthers = 'candidates' in question && question.candidates.length > 0;
  if (hasOthers && !isNamed) return otherwise;
  const lists = areas
    .flatMap((area) => listsIn(area, areas, { ...memory, inForce: {} }, true))
    .sort((a, b) => b.head.rows - a.head.rows);
  const meant = ranked(placed(lists)).filter(
    (each) => !each.empty && (!isNamed || isMeant(each, wanted ?? '')),
  );
  const [best] = meant;
  const missing = best === undefined ? [] : missingIn(lists, best.head);
  if (best === undefined || missing.length === 0) return otherwise;
  const headers = best.head.headers.filter((header) => header !== '');
  return { question: { code: 'columns-missing', missing, headers, place: best.place } };
}

/** All lists, and the one that was the ledger at the last refresh, read by what is in force. */
function listsAmong(
  areas: readonly Area[],
  memory: MappingMemory,
  before: LedgerBefore | null,
): { readonly lists: readonly ListFound[]; readonly last: ListFound | null } {
  const others = { ...memory, inForce: {} };
  const lists = areas.flatMap((area) => listsIn(area, areas, others));
  if (before === null || before.sheet === '') return { lists, last: null };
  const onSheet = areas.filter(({ sheet }) => sheet === before.sheet);
  const remembered = onSheet.flatMap((area) => listsIn(area, areas, memory));
  const whole = lastLedger(remembered, before);
  if (whole === null) return { lists, last: null };
  const last = endingAbove(lists, whole);
  const isLast = ({ head }: ListFound) =>
    isAround(head, last.head) && head.headerRow === last.head.headerRow;
  const isThere = lists.some(isLast);
  const known = lists.map((list) => (isLast(list) ? last : list));
  return { lists: isThere ? known : [...lists, last], last };
}

/**
 * A remembered list without the other lists below it: by what is in force their headers are none, and
 * their rows would be taken for its own.
 */
function endingAbove(lists: readonly ListFound[], last: ListFound): ListFound {
  const { head } = last;
  const below = lists
    .map((each) => each.head)
    .filter((each) => isAround(each, head) && each.headerRow > head.headerRow)
    .map(({ headerRow, headerRows }) => headerRow - headerRows - head.headerRow);
  return { ...last, head: { ...head, rows: Math.min(head.rows, ...below) } };
}

/** Whether two lists share columns, of the same table or of a sheet's plain cells. */
function isAround(a: LedgerHead, b: LedgerHead): boolean {
  const sharesColumns = a.column < b.column + b.columns && b.column < a.column + a.columns;
  return a.sheet === b.sheet && a.table === b.table && sharesColumns;
}

function choose(
  candidates: readonly LedgerCandidate[],
  last: ListFound | null,
  wanted: string,
  before: LedgerBefore | null,
): LedgerCandidate | { readonly question: Question } {
  const isLast = ({ head }: LedgerCandidate) => head === last?.head;
  if (wanted !== '') {
    const meant = candidates.filter((each) => isMeant(each, wanted));
    const places = candidates.map(({ place }) => place);
    if (meant.length === 0) {
      return { question: { code: 'ledger-not-found', wanted, places, candidates } };
    }
    return meant.find(isLast) ?? oneOf(meant);
  }
  if (before !== null && before.sheet !== '') {
    const again = candidates.find(isLast);
    const hasOthers = candidates.some((each) => !each.empty);
    if (again !== undefined && !(again.empty && hasOthers)) return again;
    return { question: { code: 'ledger-gone', before, candidates } };
  }
  return candidates.length === 0 ? { question: { code: 'no-ledger' } } : oneOf(candidates);
}

function oneOf(
  candidates: readonly LedgerCandidate[],
): LedgerCandidate | { readonly question: Question } {
  const places = candidates.map(({ place }) => place);
  return clearChoice(candidates) ?? { question: { code: 'which-ledger', places, candidates } };
}

function questionOfColumns(
  { head }: LedgerCandidate,
  lists: readonly ListFound[],
  { wanted, profiles }: MappingMemory,
): Question | null {
  const names = profiles.map(({ name }) => name);
  if (wanted !== null && !names.some((name) => name.toLowerCase() === wanted.toLowerCase())) {
    return { code: 'profile-not-found', wanted, profiles: names };
  }
  const missing = columnsAsked(missingIn(lists, head), head.mapping);
  const headers = head.headers.filter((header) => header !== '');
  return missing.length === 0 ? null : { code: 'columns-missing', missing, headers };
}

function missingIn(lists: readonly ListFound[], head: LedgerHead): readonly MissingColumn[] {
  return lists.find((each) => each.head === head)?.missing ?? [];
}

/** A table is seen by its own rows; a range lies in all that its sheet holds. */
function lastRowOf(areas: readonly Area[], { sheet, table, headerRow, rows }: LedgerHead): number {
  const around = areas.filter((area) => area.sheet === sheet && area.table === table);
  return Math.max(headerRow + rows, ...around.map((area) => area.row + area.rows - 1));
}
