/** A piece of a formula; `A1#`, all that A1's formula fills, is a spill. */
export interface FormulaToken {
  readonly kind: 'reference' | 'spill' | 'name' | 'function' | 'structured' | 'sheet' | 'other';
  readonly text: string;
}

const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(\[!])`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(\[!])`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])`;

const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|DIV\/0!|GETTING_DATA|[A-Z]+[!?])/iy;
const SHEET =
  /(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/uy;
const REFERENCE = new RegExp(`${COLUMNS}|${ROWS}|${CELLS}`, 'uy');
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\d[\d.]*(?:[eE][+-]?\d+)?/y;

/** Cuts a formula into pieces; put together again they are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };
  const push = (kind: FormulaToken['kind'], text: string): void => {
    tokens.push({ kind, text });
    at += text.length;
  };
  while (at < formula.length) {
    const sheet = match(SHEET);
    const reference = sheet === undefined ? match(REFERENCE) : undefined;
    if (formula[at] === '"') push('other', match(STRING) ?? formula.slice(at));
    else if (formula[at] === '#') push('other', match(ERROR) ?? '#');
    else if (sheet !== undefined) push('sheet', sheet);
    else if (reference !== undefined) {
      const isSpill = formula[at + reference.length] === '#';
      push(isSpill ? 'spill' : 'reference', isSpill ? `${reference}#` : reference);
    } else if (formula[at] === '[') push('structured', bracketed(formula, at));
    else {
      const word = match(WORD);
      if (word === undefined) push('other', match(NUMBER) ?? formula.charAt(at));
      else if (formula[at + word.length] === '(') push('function', word);
      else if (formula[at + word.length] === '[') {
        push('structured', word + bracketed(formula, at + word.length));
      } else push('name', word);
    }
  }
  return tokens;
}

/** From a bracket to the one that closes it; an apostrophe escapes a bracket in a column's name. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
