import { WORKBOOK_SCOPE } from '../model/definedName';
import { contains } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { referencesIn } from '../structure/references';

/** Cells that a formula reads. */
export interface Precedents {
  readonly areas: readonly { readonly sheet: Sheet; readonly rect: Rect }[];
  /** Names and tables it mentions, in lower case; the table it stands in, if it reads that. */
  readonly words: ReadonlySet<string>;
  /** Whether the result may change without any cell changing. */
  readonly isVolatile: boolean;
}

const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
/** Functions and sheets are no names: a bracket or an exclamation mark follows them. */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/** What a formula at a place reads: references, tables and, through their formulas, names. */
export function precedentsOf(
  workbook: Workbook,
  home: Sheet,
  place: { readonly row: number; readonly column: number },
  formula: string,
  depth = 0,
): Precedents {
  const areas: { sheet: Sheet; rect: Rect }[] = [];
  const words = new Set<string>();
  let isVolatile = VOLATILE.test(formula);
  for (const reference of referencesIn(formula)) {
    const sheet = reference.sheet === null ? home : workbook.sheet(reference.sheet);
    if (sheet) areas.push({ sheet, rect: reference.rect });
  }
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (bare.includes('[')) {
    const own = workbook.tables.find(
      ({ sheet, range }) => sheet === home && contains(range, place.row, place.column),
    );
    if (own) {
      areas.push({ sheet: own.sheet, rect: own.range });
      words.add(own.name.toLowerCase());
    }
  }
  for (const [word] of bare.matchAll(WORD)) {
    words.add(word.toLowerCase());
    const table = workbook.table(word);
    if (table) areas.push({ sheet: table.sheet, rect: table.range });
    const name = workbook.name(word, home.id) ?? workbook.name(word, WORKBOOK_SCOPE);
    // A name may lead to a name; a circle of names must not lead round for ever.
    if (!name || depth > 8) continue;
    const through = precedentsOf(workbook, home, place, name.formula, depth + 1);
    areas.push(...through.areas);
    for (const each of through.words) words.add(each);
    isVolatile ||= through.isVolatile;
  }
  return { areas, words, isVolatile };
}
