import type { Belonging } from '../belonging';
import type { Book, BookName, BookSheet } from '../book';
import { element, type XmlElement } from '../xml/xmlElement';

// Names that Excel gives by itself: what is printed, and what repeats on each page.
const OF_A_SHEET = /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/i;

/** What decides about names. */
export interface NamesWanted {
  readonly book: Book;
  readonly belonging: Belonging;
  /** The copied sheets, in their new order. */
  readonly sheets: readonly BookSheet[];
  /** The number in the cell that a name of the workbook stands for; null without one. */
  readonly numberOf: (name: BookName) => string | null;
}

/**
 * The names that the copy has: those of copied cells, and those that a formula of the copy uses. Names
 * are written in the order of the alphabet, as Excel wants them.
 */
export function namesOf({ book, belonging, sheets, numberOf }: NamesWanted): XmlElement[] {
  const [first] = sheets;
  const entries = book.names.flatMap((name): XmlElement[] => {
    const owner = name.scope === null ? first : book.sheets[name.scope];
    const at = owner === undefined ? -1 : sheets.indexOf(owner);
    if (owner === undefined || at < 0) return [];
    const attributes = attributesOf(name, at);
    if (belonging.isConstant(name)) {
      const number = belonging.used.has(name) ? numberOf(name) : null;
      return number === null ? [] : [element('definedName', attributes, [number])];
    }
    if (OF_A_SHEET.test(name.name)) {
      return [element('definedName', attributes, [belonging.moved(name.formula, owner)])];
    }
    if (!belonging.used.has(name) && !isOfCells(name.formula)) return [];
    const kept = belonging.kept(name.formula, owner);
    return kept === null ? [] : [element('definedName', attributes, [kept])];
  });
  return entries;
}

function attributesOf({ name, scope, entry }: BookName, at: number): Record<string, string> {
  const { hidden } = entry.attributes;
  return {
    name,
    ...(scope === null ? {} : { localSheetId: String(at) }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

/** Names of texts and numbers may say what should stay here; they come along where they are used. */
function isOfCells(formula: string): boolean {
  return /[![]/.test(formula.replace(/"(?:[^"]|"")*"/g, '')) && !formula.includes('#REF!');
}
