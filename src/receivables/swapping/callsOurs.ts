import { formulaTokens, type Token } from './formulaTokens';
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
  const tokens = solid(formula);
  return tokens.some((_, at) => isOurCall(tokens, at) || isNamed(tokens, at, names));
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
 * The tokens of a formula without its blanks.
 * @example solid('= A1 ').length is 2
 */
export function solid(formula: string): readonly Token[] {
  return formulaTokens(formula).filter(({ kind }) => kind !== 'space');
}

/**
 * Whether the token at a place is the name of a function of ours that is called there. Behind the name
 * of a book it is that book's own function, unless Excel has lost ours there (office-js#4811).
 * @example isOurCall(solid('=AGING(A1)'), 1) is true
 */
export function isOurCall(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'sign', text: '' };
  if (kind !== 'word' || tokens[at + 1]?.text !== '(' || ourFunction(text) === null) return false;
  return tokens[at - 1]?.text !== '!' || isStored(text) || isLostBook(tokens, at - 2);
}

/** `FUNCRES.XLAM`, the add-in of Excel's own Analysis ToolPak, to which lost functions get tied. */
function isLostBook(tokens: readonly Token[], at: number): boolean {
  return /FUNCRES\.XLAM\]?'?$/i.test(tokens[at]?.text ?? '');
}

function isNamed(tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'sign', text: '' };
  return kind === 'word' && tokens[at + 1]?.text !== '!' && names.has(text.toUpperCase());
}
