import { isPrivateColumn } from '../receivables/sharing/privateParts';
import { sameName, type Book, type BookSheet, type BookTable } from './book';
import { cellText } from './cellText';
import type { BlockCut, SheetCuts } from './columnCuts';
import { LAST_ROW, areaOf, meet, type Area } from './formula/area';
import type { StringPool } from './parts/stringPool';
import { blockCuts } from './privateBlocks';
import { rawRows } from './sheet/rawRows';
import type { CopyRecipe } from './recipe';
import type { SheetText } from './sheet/sheetText';
import { childOf, childrenOf } from './xml/xmlElement';

/** A sheet, its part as it was read, and the texts of the workbook that it is in. */
interface SheetRead {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly text: SheetText;
  readonly strings: StringPool;
}

/** A column that a person marked as private. */
interface PrivateColumn {
  readonly header: string;
  /** Its cells, header included. */
  readonly area: Area;
}

/** What is cut from a sheet, with the headers of what goes wholly and of what is emptied. */
export interface PrivateParts {
  readonly cuts: SheetCuts;
  readonly leftOut: readonly string[];
  readonly emptied: readonly string[];
}

/** Rows in which the headings of a list without a table are looked for. */
const HEADING_ROWS = 60;
/** So many texts make a row of headings; fewer where a list begins the sheet. */
const FEWEST_HEADINGS = 3;
const FEWEST_AT_TOP = 2;
const OURS = /^Duebook/;

/**
 * Finds the private columns of a sheet: those of its tables, and in a list without a table those below a
 * heading. A column is taken out where nothing else stands in it; otherwise its cells are emptied.
 */
export function privateParts(
  read: SheetRead,
  recipe: Pick<CopyRecipe, 'privateColumns' | 'emptied' | 'blocks'>,
): PrivateParts {
  const { book, sheet, text, strings } = read;
  const tables = book.tables.filter((table) => table.sheet === sheet);
  const blocks = blockCuts(text.rows, tables, recipe.blocks, strings);
  const unsaid = [...unsaidColumns(tables, recipe.emptied), ...blocks.map(({ area }) => area)];
  const columns = privateColumnsOn(read, recipe.privateColumns).filter(
    ({ area }) => !blocks.some((block) => goesWith(block, area)),
  );
  const removable = columns.filter(({ area }) => {
    const inTable = tables.find((table) => meet(table.area, area))?.area;
    const others = tables.filter((each) => each.area !== inTable).map((each) => each.area);
    const wholeTable =
      inTable !== undefined &&
      columns.filter((each) => meet(each.area, inTable)).length > inTable.right - inTable.left;
    const beside = [...others, ...mergesOf(text)];
    return !wholeTable && !beside.some((each) => meet(each, { ...area, top: 0, bottom: LAST_ROW }));
  });
  const free = withoutOthers(text.rows, removable);
  const emptied = columns.filter((column) => !free.includes(column));
  const at = free.map(({ area }) => area.left);
  return {
    cuts: {
      hidden: [
        ...free.map(({ area }) => ({ ...area, top: 0, bottom: LAST_ROW })),
        // The heading stays: a table cannot be without it.
        ...emptied.map(({ area }) => ({ ...area, top: area.top + 1 })),
        ...unsaid,
      ],
      removed: [...new Set(at)].sort((one, other) => one - other),
      blocks,
    },
    leftOut: free.map(({ header }) => header),
    emptied: emptied.map(({ header }) => header),
  };
}

/** Of a table that goes as a whole, no column is told of. */
function goesWith({ area, lastRow }: BlockCut, column: Area): boolean {
  return lastRow === null && meet(area, column);
}

/** The columns of a sheet that a person marked as private, in tables and in a list without one. */
export function privateColumnsOn(
  { book, sheet, text, strings }: SheetRead,
  entries: readonly string[],
): readonly PrivateColumn[] {
  if (entries.length === 0) return [];
  const tables = book.tables.filter((table) => table.sheet === sheet);
  const columns = tables.flatMap(({ area, columns: headers }) =>
    headers.flatMap((header, at): PrivateColumn[] => {
      const column = { ...area, left: area.left + at, right: area.left + at };
      return isPrivateColumn(entries, sheet.name, header) ? [{ header, area: column }] : [];
    }),
  );
  if (isOurs(book, sheet)) return columns;
  const areas = tables.map(({ area }) => area);
  return [...columns, ...belowHeadings(text.rows, areas, headingsOn(sheet, entries), strings)];
}

/** The cells below the headings of columns that are emptied without a word. */
function unsaidColumns(
  tables: readonly BookTable[],
  emptied: CopyRecipe['emptied'],
): readonly Area[] {
  return tables.flatMap(({ name, area, columns }) => {
    const headers = emptied.find(({ table }) => sameName(table, name))?.headers ?? [];
    return columns.flatMap((header, at) => {
      const column = { ...area, top: area.top + 1, left: area.left + at, right: area.left + at };
      return headers.includes(header) ? [column] : [];
    });
  });
}

/** On our own sheets lists are tables; beside a setting its name is no heading. */
export function isOurs(book: Book, sheet: BookSheet): boolean {
  return (
    book.tables.some((table) => table.sheet === sheet && OURS.test(table.name)) ||
    book.names.some(({ name, formula }) => {
      const place = formula.replaceAll("'", '').split('!')[0] ?? '';
      return OURS.test(name) && sameName(place, sheet.name);
    })
  );
}

function mergesOf({ tree }: SheetText): Area[] {
  return childrenOf(childOf(tree, 'mergeCells')).map(({ attributes }) =>
    areaOf(attributes['ref'] ?? 'A1'),
  );
}

/** Whether a text is a private heading, in a row with so many texts. */
type IsHeading = (text: string, texts: number, isTop: boolean) => boolean;

/** A heading that somebody named with its sheet is one wherever it stands. */
function headingsOn({ name }: BookSheet, entries: readonly string[]): IsHeading {
  const named = entries.filter((entry) => entry.includes('!'));
  return (text, texts, isTop) =>
    texts >= (isTop ? FEWEST_AT_TOP : FEWEST_HEADINGS)
      ? isPrivateColumn(entries, name, text)
      : isPrivateColumn(named, name, text);
}

function belowHeadings(
  rows: string,
  tables: readonly Area[],
  isHeading: IsHeading,
  strings: StringPool,
): PrivateColumn[] {
  const found: PrivateColumn[] = [];
  let isTop = true;
  for (const { row, cells } of rawRows(rows)) {
    if (row >= HEADING_ROWS) break;
    const texts = cells
      .map((cell) => ({ at: areaOfCell(row, cell.column), text: cellText(cell, strings).trim() }))
      .filter(({ at, text }) => text !== '' && !tables.some((table) => meet(table, at)));
    for (const { at, text } of texts) {
      const known = found.some(({ area }) => area.left === at.left);
      if (!known && isHeading(text, texts.length, isTop))
        found.push({ header: text, area: { ...at, bottom: LAST_ROW } });
    }
    isTop &&= cells.every(({ value, inline }) => (value ?? inline ?? '') === '');
  }
  return found;
}

/** Columns in which no cell outside of the private ones holds anything. */
function withoutOthers(rows: string, columns: readonly PrivateColumn[]): PrivateColumn[] {
  const free = new Map(columns.map((column) => [column.area.left, column]));
  if (free.size === 0) return [];
  for (const { row, cells } of rawRows(rows)) {
    for (const { column, value, formula, inline } of cells) {
      const area = free.get(column)?.area;
      if (area === undefined || (row >= area.top && row <= area.bottom)) continue;
      if (value !== undefined || formula !== undefined || inline !== undefined) free.delete(column);
    }
  }
  return columns.filter((column) => free.get(column.area.left) === column);
}

function areaOfCell(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}
