import type { Area, CellValue } from './area';
import { cellText } from './cellText';
import { isLedger, mapColumns } from './headers/mapColumns';
import { FIELDS, type Field } from './field';
import type { ColumnMapping, LedgerHead } from './ledger';
import type { Question } from './question';

/** An area with a header that makes a ledger. */
interface Candidate {
  readonly area: Area;
  readonly head: LedgerHead;
  readonly empty: boolean;
}

/**
 * Finds the ledger among a workbook's areas: the header row may have titles above it and blank
 * columns beside it. A visible ledger with rows goes before a hidden or an empty one; two of the
 * same standing are a question, unless `wanted` names the sheet or table (in any case).
 * @example findLedger(areas, null) is { head } or { question: { code: 'no-ledger' } }
 */
export function findLedger(
  areas: readonly Area[],
  wanted: string | null,
): { readonly head: LedgerHead } | { readonly question: Question } {
  const candidates = areas.flatMap(candidatesIn);
  const name = wanted?.trim() ?? '';
  if (name === '') return choose(candidates) ?? { question: { code: 'no-ledger' } };
  const chosen = choose(candidates.filter(({ area }) => isNamed(area, name)));
  const places = candidates.map(({ area }) => placeOf(area));
  return chosen ?? { question: { code: 'ledger-not-found', wanted: name, places } };
}

/**
 * How a ledger's place is named in questions, and may be named in answers.
 * @example placeOf(area) is 'Open items' or 'Open items (table Invoices)'
 */
export function placeOf(area: { readonly sheet: string; readonly table: string | null }): string {
  return area.table === null ? area.sheet : `${area.sheet} (table ${area.table})`;
}

function isNamed(area: Area, wanted: string): boolean {
  const names = [area.sheet, area.table, placeOf(area)];
  return names.some((name) => name?.trim().toLowerCase() === wanted.toLowerCase());
}

function choose(
  candidates: readonly Candidate[],
): { readonly head: LedgerHead } | { readonly question: Question } | null {
  const standings = [
    candidates.filter(({ area, empty }) => !area.hidden && !empty),
    candidates.filter(({ area, empty }) => area.hidden && !empty),
    candidates.filter(({ area }) => !area.hidden),
    candidates,
  ];
  const best = standings.find((standing) => standing.length > 0) ?? [];
  const [first] = best;
  if (first === undefined) return null;
  if (first.empty) return { question: { code: 'empty-ledger', place: placeOf(first.area) } };
  if (best.length === 1) return { head: first.head };
  return { question: { code: 'which-ledger', places: best.map(({ area }) => placeOf(area)) } };
}

/** The area's best header row: the one that maps most columns, the topmost of equals. */
function candidatesIn(area: Area): Candidate[] {
  let best: { row: number; mapping: ColumnMapping; fields: number } | null = null;
  // A table's header is its first row by definition.
  const headerRows = area.table === null ? area.head.length : 1;
  for (let row = 0; row < headerRows; row += 1) {
    const mapping = mappingAt(area, row);
    const fields = Object.keys(mapping).length;
    if (isLedger(mapping) && fields > (best?.fields ?? 0)) best = { row, mapping, fields };
  }
  return best === null ? [] : [candidate(area, best.row, best.mapping)];
}

function mappingAt(area: Area, row: number): ColumnMapping {
  const headers = area.head[row] ?? [];
  // Names alone show which rows cannot be headers, before any column is looked into.
  return isLedger(mapColumns(headers, [])) ? mapColumns(headers, area.head.slice(row + 1)) : {};
}

function candidate(area: Area, row: number, found: ColumnMapping): Candidate {
  const cells = (area.head[row] ?? []).map(cellText);
  const first = cells.findIndex((cell) => cell !== '');
  const last = cells.findLastIndex((cell) => cell !== '');
  const head: LedgerHead = {
    sheet: area.sheet,
    table: area.table,
    headerRow: area.row + row,
    headerRows: 1,
    rowsAbove: row,
    column: area.column + first,
    columns: last - first + 1,
    rows: area.rows - row - 1,
    mapping: shifted(found, first),
    evidence: {},
    buckets: [],
    profile: null,
    headers: cells.slice(first, last + 1),
  };
  const seen = area.head.slice(row + 1);
  const allSeen = area.rows <= area.head.length;
  return { area, head, empty: allSeen && seen.every(isBlank) };
}

/** The mapping counted from the ledger's first column instead of the area's. */
function shifted(mapping: ColumnMapping, first: number): ColumnMapping {
  const counted: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const column = mapping[field];
    if (column !== undefined) counted[field] = column - first;
  }
  return counted;
}

function isBlank(row: readonly CellValue[]): boolean {
  return row.every((cell) => typeof cell === 'string' && cell.trim() === '');
}
