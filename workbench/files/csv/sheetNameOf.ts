/** The longest name Excel gives a sheet. */
const LONGEST = 31;

/**
 * The sheet's name that Excel makes of a text file's: without its ending, characters a sheet's name
 * cannot hold as `_`, at most 31 long. `open:items.csv` is the sheet `open_items`.
 */
export function sheetNameOf(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '');
  const allowed = stem.replace(/[[\]:*?/\\]/g, '_').slice(0, LONGEST);
  // A name cannot begin or end with an apostrophe.
  return allowed.replace(/^'|'$/g, '_').trim() || 'Sheet1';
}
