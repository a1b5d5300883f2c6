import { callsOurs, isOurCall } from './callsOurs';
import { formulaTokens, type Token } from './formulaTokens';
import { ourFunction } from './ourFunctions';

/**
 * A formula of ours as people type it, where Excel shows it as something that it lost: a name with
 * `_xldudf_` (office-js#6395), behind the path of another add-in (`FUNCRES.XLAM`, office-js#4811), or with
 * the leading `@` that files from before dynamic arrays get, which yields one value of a table
 * (exceljs#1491). Null where the formula is none of ours, or as it should be.
 * @example repairedFormula('=_xldudf_AGING_BUCKET(F2,B4)') is '=AGING.BUCKET(F2,B4)'
 * @example repairedFormula('=@AGING(A:A,B:B,C:C,D1)') is '=AGING(A:A,B:B,C:C,D1)'
 */
export function repairedFormula(formula: string): string | null {
  if (!callsOurs(formula)) return null;
  const spaced = formulaTokens(formula);
  const tokens = spaced.filter(({ kind }) => kind !== 'space');
  const calls = new Set<Token>();
  const dropped = new Set<Token>();
  tokens.forEach((token, at) => {
    if (!isOurCall(tokens, at)) return;
    calls.add(token);
    const start = at - bookBefore(tokens, at);
    // In front of the whole formula alone: inside one, @ is what its author chose.
    const isLed = start === 2 && tokens[1]?.text === '@';
    for (const one of tokens.slice(isLed ? 1 : start, at)) dropped.add(one);
  });
  const repaired = spaced
    .filter((token) => !dropped.has(token))
    .map((token) => (calls.has(token) ? (ourFunction(token.text) ?? '') : token.text))
    .join('');
  return repaired.toUpperCase() === formula.toUpperCase() ? null : repaired;
}

/** How many tokens before a call name the book in which Excel looks for it: `'path'!`, `X.XLAM!`. */
function bookBefore(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === '!' ? 2 : 0;
}
