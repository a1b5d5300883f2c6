// Paper sizes by the number files give them and the name office.js gives them
// (ECMA-376 part 1, 18.3.1.63; Excel.PaperType).
const NAMES: Readonly<Record<string, string>> = {
  '1': 'Letter',
  '3': 'Tabloid',
  '5': 'Legal',
  '7': 'Executive',
  '8': 'A3',
  '9': 'A4',
  '11': 'A5',
};

/** The name of a paper, or null when the file leaves it to the printer or names a rare one. */
export function paperName(number: string | undefined): string | null {
  return (number !== undefined && NAMES[number]) || null;
}

/** The number of a paper, or undefined to leave it to the printer. */
export function paperNumber(name: string | null): string | undefined {
  return Object.entries(NAMES).find(([, known]) => known === name)?.[0];
}
