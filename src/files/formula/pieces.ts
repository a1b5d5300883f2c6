import { inBrackets } from '../../receivables/swapping/inBrackets';

/** A formula in parts, as files store formulas; all texts together are the formula again. */
export type Piece =
  /** Cells, whole columns or whole rows: `$A1:B2`, `A:C`, `1:4`; `sheet` as written, with its `!`. */
  | { readonly kind: 'cells'; readonly text: string; readonly sheet: string }
  /** A reference to a table: `Ledger[[#This Row],[Due]]`; `inside` is what the outer brackets hold. */
  | {
      readonly kind: 'table';
      readonly text: string;
      readonly sheet: string;
      readonly table: string;
      readonly inside: string;
    }
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string }
  | { readonly kind: 'function'; readonly text: string; readonly sheet: string }
  /** Texts in quotes, numbers, operators. */
  | { readonly kind: 'other'; readonly text: string };

const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#[A-Z0-9/_]+[!?]?/y;
const SHEET =
  /(?:'(?:[^']|'')+'|\[\d+\](?:[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)?|[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}\p{N}_.\\]+)?)!/uy;
const CELLS =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(\[!\\])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;

/**
 * Takes a formula apart, without its equals sign.
 * @example formulaPieces("SUM('Open items'!A1)") has the pieces `SUM`, `(`, `'Open items'!A1`, `)`
 */
export function formulaPieces(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  while (at < formula.length) {
    const plain = take(STRING) ?? take(ERROR);
    if (plain !== null) {
      pieces.push({ kind: 'other', text: plain });
      continue;
    }
    const sheet = take(SHEET) ?? '';
    const cells = take(CELLS);
    if (cells !== null) {
      pieces.push({ kind: 'cells', text: cells, sheet });
      continue;
    }
    const name = take(NAME) ?? '';
    if (formula[at] === '[') {
      const brackets = inBrackets(formula, at);
      at += brackets.length;
      const inside = brackets.slice(1, -1);
      pieces.push({ kind: 'table', text: name + brackets, sheet, table: name, inside });
    } else if (name !== '') {
      pieces.push({ kind: formula[at] === '(' ? 'function' : 'name', text: name, sheet });
    } else if (sheet !== '') {
      // A reference that was lost: `Sheet1!#REF!`.
      pieces.push({ kind: 'name', text: take(ERROR) ?? '', sheet });
    } else {
      pieces.push({ kind: 'other', text: take(NUMBER) ?? formula[at++] ?? '' });
    }
  }
  return pieces;
}

/** A piece as it stands in the formula. */
export function pieceText(piece: Piece): string {
  return piece.kind === 'other' ? piece.text : piece.sheet + piece.text;
}

/**
 * The sheet that a reference begins with, without quotes; null where it names another workbook, or
 * several sheets, which have another order in a copy.
 */
export function sheetNamed(prefix: string): string | null {
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return /[[\]:]/.test(name) ? null : name;
}

/**
 * The columns that a table reference names: first and last, the same for one; null for all of them.
 * @example columnsNamed('[#This Row],[Due]') is { first: 'Due', last: 'Due' }
 */
export function columnsNamed(inside: string): { first: string; last: string } | null {
  if (!inside.includes('[')) {
    const only = inside.replace(/^@/, '').trim();
    return only === '' || only.startsWith('#') ? null : { first: bare(only), last: bare(only) };
  }
  const names: string[] = [];
  for (let at = inside.indexOf('['); at >= 0; at = inside.indexOf('[', at)) {
    const part = inBrackets(inside, at);
    if (!part.startsWith('[#')) names.push(bare(part.slice(1, -1)));
    at += part.length;
  }
  const [first] = names;
  return first === undefined ? null : { first, last: names[names.length - 1] ?? first };
}

function bare(column: string): string {
  return column.replace(/'([[\]#'@])/g, '$1');
}
