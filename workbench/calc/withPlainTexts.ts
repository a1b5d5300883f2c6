import type { FormulaToken } from '../host/structure/formulaTokens';

/**
 * Writes texts in a formula so that the engine takes them for texts. It reads `"97,143"`, `"50%"` and
 * `"1-30"` as numbers and dates where Excel passes the text on, and cuts an array's texts at their
 * commas. Pieces joined in the formula stay what they are.
 */
export function withPlainTexts(tokens: readonly FormulaToken[]): FormulaToken[] {
  const plain: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const end = isSign(token, '{') ? closingBrace(tokens, at) : -1;
    if (end === -1) plain.push(isText(token) ? other(joined(token.text)) : token);
    else {
      plain.push(...array(tokens.slice(at, end + 1)));
      at = end;
    }
  }
  return plain;
}

/** An array with a text that would be misread as a stack of rows; the engine's `{}` takes only values. */
function array(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  if (!tokens.some((token) => isText(token) && /[,;]|\d/.test(token.text))) return tokens;
  const rows = tokens
    .slice(1, -1)
    .map((token) => {
      if (isSign(token, ';')) return '),HSTACK(';
      return isText(token) ? joined(token.text) : token.text;
    })
    .join('');
  return [other(`VSTACK(HSTACK(${rows}))`)];
}

/** A text as digits and what lies between them, joined: `"97,143"` is `("97"&","&"143")`. */
function joined(quoted: string): string {
  const pieces = quoted.slice(1, -1).match(/\d+|\D+/g) ?? [];
  if (pieces.length < 2) return quoted;
  return `(${pieces.map((piece) => `"${piece}"`).join('&')})`;
}

function closingBrace(tokens: readonly FormulaToken[], from: number): number {
  return tokens.findIndex((token, at) => at > from && isSign(token, '}'));
}

function isText({ kind, text }: FormulaToken): boolean {
  return kind === 'other' && text.startsWith('"');
}

function isSign({ kind, text }: FormulaToken, sign: string): boolean {
  return kind === 'other' && text === sign;
}

function other(text: string): FormulaToken {
  return { kind: 'other', text };
}
