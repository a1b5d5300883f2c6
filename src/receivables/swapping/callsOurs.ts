import { formulaPieces, type Piece } from './formulaPieces';
import { isStored, ourFunction } from './ourFunctions';

/** A defined name with what it stands for. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** What nearly no cell holds, found without taking a formula apart. */
const LIKELY = /aging/i;

/**
 * Whether a formula calls a function of ours, by itself or through one of these names (in upper case).
 * @example callsOurs('=IF(A1>0,AGING.BUCKET(F2,AsOfDate),"")') is true
 * @example callsOurs('="AGING("&MYAGING(A1)') is false
 */
export function callsOurs(formula: string, names: ReadonlySet<string> = NO_NAMES): boolean {
  if (!formula.startsWith('=') || (names.size === 0 && !LIKELY.test(formula))) return false;
  const pieces = solid(formula);
  return pieces.some((_, at) => isOurCall(pieces, at) || isNamed(pieces, at, names));
}

/**
 * The names whose formulas call a function of ours, by themselves or through another name; upper case.
 * @example namesThatCall([{ name: 'Total', formula: '=AGING.PASTDUE(A:A,B:B,C1)' }]) has 'TOTAL'
 */
export function namesThatCall(names: readonly DefinedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { name, formula } of names) {
      if (callsOurs(formula, found)) found.add(name.toUpperCase());
    }
  }
  return found;
}

/**
 * The pieces of a formula without its blanks.
 * @example solid('= A1 ').length is 2
 */
export function solid(formula: string): readonly Piece[] {
  return formulaPieces(formula).filter(({ kind }) => kind !== 'space');
}

/**
 * Whether the piece at a place is the name of a function of ours that is called there. Behind the name
 * of a book it is that book's own function, unless Excel has lost ours there (office-js#4811).
 * @example isOurCall(solid('=AGING(A1)'), 1) is true
 */
export function isOurCall(pieces: readonly Piece[], at: number): boolean {
  const { kind, text } = pieces[at] ?? { kind: 'sign', text: '' };
  if (kind !== 'word' || pieces[at + 1]?.text !== '(' || ourFunction(text) === null) return false;
  return pieces[at - 1]?.text !== '!' || isStored(text) || isLostBook(pieces, at - 2);
}

/** `FUNCRES.XLAM`, the add-in of Excel's own Analysis ToolPak, to which lost functions get tied. */
function isLostBook(pieces: readonly Piece[], at: number): boolean {
  return /FUNCRES\.XLAM\]?'?$/i.test(pieces[at]?.text ?? '');
}

function isNamed(pieces: readonly Piece[], at: number, names: ReadonlySet<string>): boolean {
  const { kind, text } = pieces[at] ?? { kind: 'sign', text: '' };
  return kind === 'word' && pieces[at + 1]?.text !== '!' && names.has(text.toUpperCase());
}
