import { isPrivateSheet } from '../receivables/sharing/privateParts';
import { sameName, type Book, type BookSheet } from './book';
import type { CopyRecipe } from './recipe';

/** The sheets of a copy in their order, and the names of those that cannot be in it. */
export interface WantedSheets {
  readonly sheets: readonly BookSheet[];
  readonly privateSheets: readonly string[];
  readonly notCopied: readonly string[];
}

const COPIED = /^(worksheet|chartsheet)$/;

/** Finds the sheets that a copy is to have; each comes once, and none that is private. */
export function wantedSheets(
  book: Book,
  recipe: Pick<CopyRecipe, 'sheets' | 'privateSheets'>,
): WantedSheets {
  const sheets = new Set<BookSheet>();
  const privateSheets: string[] = [];
  const notCopied: string[] = [];
  for (const name of recipe.sheets) {
    const sheet = book.sheets.find((each) => sameName(each.name, name));
    if (isPrivateSheet(recipe.privateSheets, name)) privateSheets.push(name);
    else if (sheet === undefined || !COPIED.test(sheet.kind)) notCopied.push(name);
    else sheets.add(sheet);
  }
  return { sheets: [...sheets], privateSheets, notCopied };
}
