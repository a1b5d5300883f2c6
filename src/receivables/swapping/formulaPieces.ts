/** What a piece of a formula is, as far as finding calls and references needs it. */
export type PieceKind =
  'text' | 'quoted' | 'bracket' | 'array' | 'number' | 'word' | 'space' | 'sign';

/** A piece of a formula with its own text; all of them together are the formula. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [PieceKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/uy],
  // A sheet's name, perhaps with the path of its book.
  ['quoted', /'(?:[^']|'')*'?/uy],
  ['array', /\{(?:"(?:[^"]|"")*"|[^}"])*\}?/uy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.\\])/iuy],
  ['word', /[\p{L}\p{N}_\\.?$]+/uy],
  ['space', /\s+/uy],
];

/**
 * Parts a formula into its pieces, so that what looks like a call in a text, in the name of a sheet or in
 * a heading is none.
 * @example formulaPieces('=A1&"AGING("').map(({ kind }) => kind) is ['sign', 'word', 'sign', 'text']
 */
export function formulaPieces(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < formula.length; at += pieces.at(-1)?.text.length ?? 1) {
    pieces.push(pieceAt(formula, at));
  }
  return pieces;
}

function pieceAt(formula: string, at: number): Piece {
  if (formula[at] === '[') return { kind: 'bracket', text: bracketAt(formula, at) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'sign', text: formula[at] ?? '' };
}

/** Brackets stand in brackets; an apostrophe takes its meaning from the sign behind it. */
function bracketAt(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
