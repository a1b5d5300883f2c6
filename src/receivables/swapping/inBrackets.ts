/**
 * What stands from an opening square bracket to the one that closes it, or to the end of a formula that
 * closes none. Brackets stand in brackets; an apostrophe takes its meaning from the character after it.
 * @example inBrackets('Ledger[[#This Row],[Due]]+1', 6) is '[[#This Row],[Due]]'
 */
export function inBrackets(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
