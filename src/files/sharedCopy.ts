import { isPrivateSheet } from '../receivables/sharing/privateParts';
import { Belonging } from './belonging';
import { bookOf, type Book, type BookSheet } from './book';
import { namedOn, swapsOn } from './cellsInPlace';
import { copySheet, rowsIn } from './copySheet';
import type { Area } from './formula/area';
import { NotCopied } from './notCopied';
import { NewFile } from './package/newFile';
import { OpenedFile } from './package/openedFile';
import { StringPool } from './parts/stringPool';
import { isOurs, privateParts, type PrivateParts } from './privateColumns';
import { privateElsewhere, privateNames } from './privateNames';
import type { CopyRecipe, SharedCopy } from './recipe';
import { addSharedParts } from './sharedParts';
import type { CopyCounts } from './sheet/rewriteRows';
import type { SheetText } from './sheet/sheetText';
import { wantedSheets } from './wantedSheets';
import { withoutNames } from './withoutNames';

/** A sheet on its way into the copy: what it says, and what is cut from it. */
interface SheetToCopy {
  readonly sheet: BookSheet;
  readonly text: SheetText;
  readonly parts: PrivateParts;
}

/** Is told how many rows are written, and of how many; what it throws ends the copying. */
export type OnRows = (done: number, of: number) => Promise<void>;

/**
 * Makes of a workbook file one with chosen sheets alone, right without the add-in and without anything
 * that should stay here. What is not known to be wanted is left out: macros, caches, connections, links,
 * panes, people. Throws `NotCopied` where there is nothing to copy.
 */
export async function sharedCopy(
  bytes: Uint8Array,
  recipe: CopyRecipe,
  onRows: OnRows = () => Promise.resolve(),
): Promise<SharedCopy> {
  const book = bookOf(new OpenedFile(bytes));
  const wanted = wantedSheets(book, recipe);
  if (wanted.sheets.length === 0) throw new NotCopied('noSheet');
  const strings = new StringPool(textsOf(book));
  const names = privateNames(book, recipe.unnamed, strings);
  const without = names.size === 0 ? null : withoutNames(names);
  const sheets: SheetToCopy[] = [];
  for (const sheet of wanted.sheets) {
    const text = book.textOf(sheet);
    const parts = privateParts({ book, sheet, text, strings }, recipe);
    sheets.push({ sheet, text, parts });
    await onRows(0, 0);
  }
  const belonging = new Belonging({
    book,
    sheets: wanted.sheets,
    cuts: new Map(sheets.map(({ sheet, parts }) => [sheet.path, parts.cuts])),
    privateElsewhere: privateElsewhere(book, wanted.sheets, recipe, strings),
    constants: new Set(recipe.constants.map((name) => name.toLowerCase())),
    isPrivate: (name) => isPrivateSheet(recipe.privateSheets, name),
  });
  const into = new NewFile();
  const counts: CopyCounts = {
    rows: 0,
    live: 0,
    values: 0,
    withoutValue: [],
    textsLeftOut: [],
    stillSaid: [],
    notes: 0,
    drawingsLeftOut: [],
  };
  sheets.forEach(({ sheet, text }, at) => {
    const links = book.file.links(sheet.path);
    const ours = isOurs(book, sheet);
    const set = cellsSetOn(book, sheet, recipe);
    const headings = headingsOn(book, sheet);
    const rules = { sheet, ours, headings, belonging, strings, without, counts, ...set };
    const unsaid = ours ? without : null;
    const copy = { sheet, belonging, links, at, unsaid };
    copySheet(book, { copy, text, rules }, into);
  });
  const spills = sheets.some(({ text }) => text.rows.includes(' cm="'));
  const { title } = recipe;
  addSharedParts({ book, belonging, strings, sheets: wanted.sheets, title, spills }, into);
  const rows = sheets.reduce((sum, { text }) => sum + rowsIn(text), 0);
  const file = await into.pack(() => onRows(counts.rows, rows));
  const { live, values, withoutValue, textsLeftOut, stillSaid, notes, drawingsLeftOut } = counts;
  return {
    file,
    report: {
      sheets: wanted.sheets.map(({ name }) => name),
      live,
      values,
      withoutValue,
      columnsLeftOut: headersOf(sheets, ({ leftOut }) => leftOut),
      columnsEmptied: headersOf(sheets, ({ emptied }) => emptied),
      blocksLeftOut: headersOf(sheets, ({ cuts }) => cuts.blocks.map(({ called }) => called)),
      textsLeftOut,
      stillSaid,
      privateSheets: wanted.privateSheets,
      notCopied: wanted.notCopied,
      nowShown: wanted.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
      notes,
      drawingsLeftOut,
    },
  };
}

function textsOf({ file, path }: Book): string {
  const link = file.links(path).find(({ kind }) => kind === 'sharedStrings');
  return link === undefined ? '' : file.text(link.target);
}

function headingsOn({ tables }: Book, sheet: BookSheet): readonly Area[] {
  return tables
    .filter((table) => table.sheet === sheet)
    .map(({ area }) => ({ ...area, bottom: area.top }));
}

/** What the recipe says of single cells. */
function cellsSetOn(book: Book, sheet: BookSheet, { swaps, typed, constants }: CopyRecipe) {
  const isFixed = namedOn(
    book,
    sheet,
    constants.map((name) => ({ name, value: true })),
  );
  return {
    swapAt: swapsOn(swaps, sheet),
    typedAt: namedOn(
      book,
      sheet,
      typed.map(({ name, text }) => ({ name, value: text })),
    ),
    isFixed: (row: number, column: number) => isFixed(row, column) === true,
  };
}

function headersOf(
  sheets: readonly SheetToCopy[],
  pick: (parts: PrivateParts) => readonly string[],
): string[] {
  const all = sheets.flatMap(({ sheet, parts }) =>
    pick(parts).map((each) => `${sheet.name}!${each}`),
  );
  // Several tables of a sheet may have a column of the same name.
  return [...new Set(all)];
}
