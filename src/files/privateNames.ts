import { totalLabel } from '../receivables/ledger/reader/standing/totalLabel';
import type { KeptHere } from '../receivables/sharing/keptHere';
import { sameName, type Book, type BookSheet } from './book';
import { cellText } from './cellText';
import type { Area } from './formula/area';
import type { StringPool } from './parts/stringPool';
import { privateColumnsOn } from './privateColumns';
import type { CopyRecipe } from './recipe';
import { rawRows, type RawCell } from './sheet/rawRows';

/**
 * The different texts in private columns of the ledger, whether it is copied or not. Headings are none of
 * them, which exports repeat on each page, nor are the labels of totals.
 */
export function privateNames(
  book: Book,
  { sheet: name, headers }: KeptHere['unnamed'],
  strings: StringPool,
): ReadonlySet<string> {
  const names = new Set<string>();
  const sheet = book.sheets.find((each) => sameName(each.name, name));
  if (sheet?.kind !== 'worksheet' || headers.length === 0) return names;
  const text = book.textOf(sheet);
  const entries = headers.map((header) => `${sheet.name}!${header}`);
  const columns = privateColumnsOn({ book, sheet, text, strings }, entries);
  for (const { row, cells } of rawRows(text.rows)) {
    for (const cell of cells) {
      const column = columns.find(
        ({ area: { top, bottom, left } }) => left === cell.column && row > top && row <= bottom,
      );
      const said = column === undefined ? '' : nameIn(cell, strings);
      const isName = said !== '' && said !== column?.header && totalLabel(said) !== 'total';
      if (isName) names.add(said);
    }
  }
  return names;
}

/**
 * The private cells of the sheets that a copy does not take, by path: a formula of the copy may have
 * brought their texts.
 */
export function privateElsewhere(
  book: Book,
  taken: readonly BookSheet[],
  { privateColumns: entries }: Pick<CopyRecipe, 'privateColumns'>,
  strings: StringPool,
): ReadonlyMap<string, readonly Area[]> {
  const left = book.sheets.filter((each) => each.kind === 'worksheet' && !taken.includes(each));
  return new Map(
    (entries.length === 0 ? [] : left).map((sheet) => {
      const text = book.textOf(sheet);
      const columns = privateColumnsOn({ book, sheet, text, strings }, entries);
      return [sheet.path, columns.map(({ area }) => ({ ...area, top: area.top + 1 }))];
    }),
  );
}

/** Invoices and telephones may be numbers, which sentences say as they stand. */
function nameIn(cell: RawCell, strings: StringPool): string {
  const isWhole = cell.type === 'n' && /^\d+$/.test(cell.value ?? '');
  return isWhole ? (cell.value ?? '') : cellText(cell, strings).trim();
}
