/** Cells that are named; the rest are counted. */
const NAMED = 5;

/** Says which cells stayed without the answer of a function of the add-in. */
export function withoutAnswer(cells: readonly string[]): string {
  const named = cells.slice(0, NAMED).join(', ');
  const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : '';
  return `The add-in's functions have not answered in time: ${named}${more} stayed #BUSY!.`;
}
