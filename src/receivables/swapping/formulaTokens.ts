import { inBrackets } from './inBrackets';

/** What a token of a formula is, as far as finding calls and references needs it. */
export type TokenKind =
  'text' | 'quoted' | 'bracket' | 'array' | 'number' | 'word' | 'space' | 'sign';

/** A token of a formula with its own text, as a person types it; all of them together are the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/uy],
  // A sheet's name, perhaps with the path of its book.
  ['quoted', /'(?:[^']|'')*'?/uy],
  ['array', /\{(?:"(?:[^"]|"")*"|[^}"])*\}?/uy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.\\])/iuy],
  ['word', /[\p{L}\p{N}_\\.?$]+/uy],
  ['space', /\s+/uy],
];

/**
 * Parts a formula into its tokens, so that what looks like a call in a text, in the name of a sheet or in
 * a heading is none.
 * @example formulaTokens('=A1&"AGING("').map(({ kind }) => kind) is ['sign', 'word', 'sign', 'text']
 */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; at += tokens.at(-1)?.text.length ?? 1) {
    tokens.push(tokenAt(formula, at));
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === '[') return { kind: 'bracket', text: inBrackets(formula, at) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'sign', text: formula[at] ?? '' };
}
