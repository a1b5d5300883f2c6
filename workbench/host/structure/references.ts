import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet } from '../model/address';
import type { Rect } from '../model/types';

/** A reference to cells as it stands in a formula. */
export interface Reference {
  /** The sheet that is said, or null for the formula's own. */
  readonly sheet: string | null;
  readonly rect: Rect;
  /** Which ends have a `$`: left, top, right, bottom. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
  readonly kind: 'cells' | 'columns' | 'rows';
  /** Whether it is written as `A1:B2` and not as `A1`. */
  readonly isRange: boolean;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?`;
const END = String.raw`(?![\p{L}\p{N}_(.!\[])`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    String.raw`${SHEET}(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?${END}`,
    String.raw`${SHEET}(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${END}`,
    String.raw`${SHEET}(\$?)(\d{1,7}):(\$?)(\d{1,7})${END}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`\d[\p{N}.]*(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/**
 * Rewrites the cell references of a formula. `rewrite` gives the new text, or null to leave it.
 * Text in quotes, names and structured references are not touched.
 */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: Reference) => string | null,
): string {
  return formula.replace(TOKEN, (text: string, ...groups: (string | undefined)[]) => {
    const reference = referenceOf(groups);
    return (reference && rewrite(reference)) ?? text;
  });
}

/** The references of a formula in the order they are written. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  rewriteReferences(formula, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

function referenceOf(groups: (string | undefined)[]): Reference | null {
  const [q1, s1, fl, left, ft, top, fr, right, fb, bottom] = groups;
  if (left !== undefined && top !== undefined) {
    const fixed = [fl, ft, fr ?? fl, fb ?? ft] as const;
    const ends = [top, bottom ?? top].map((row) => Number(row) - 1);
    const sides = [left, right ?? left].map(columnIndex);
    return make(q1 ?? s1, 'cells', sides, ends, fixed, right !== undefined);
  }
  const [q2, s2, fixedLeft, first, fixedRight, last] = groups.slice(10);
  if (first !== undefined && last !== undefined) {
    const fixed = [fixedLeft, '', fixedRight, ''] as const;
    const sides = [first, last].map(columnIndex);
    return make(q2 ?? s2, 'columns', sides, [0, MAX_ROWS - 1], fixed, true);
  }
  const [q3, s3, fixedTop, from, fixedBottom, to] = groups.slice(16);
  if (from !== undefined && to !== undefined) {
    const fixed = ['', fixedTop, '', fixedBottom] as const;
    const ends = [from, to].map((row) => Number(row) - 1);
    return make(q3 ?? s3, 'rows', [0, MAX_COLUMNS - 1], ends, fixed, true);
  }
  return null;
}

function make(
  sheet: string | undefined,
  kind: Reference['kind'],
  [left = 0, right = 0]: number[],
  [top = 0, bottom = 0]: number[],
  fixed: readonly [string | undefined, string | undefined, string | undefined, string | undefined],
  isRange: boolean,
): Reference | null {
  const rect = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  const isInside =
    rect.row >= 0 && rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS;
  if (!isInside) return null;
  const [a, b, c, d] = fixed;
  return {
    sheet: sheet === undefined ? null : sheet.replaceAll("''", "'"),
    rect,
    fixed: [a === '$', b === '$', c === '$', d === '$'],
    kind,
    isRange,
  };
}

/** How a reference is written in a formula. */
export function referenceText({ sheet, rect, fixed, kind, isRange }: Reference): string {
  const dollar = fixed.map((isFixed) => (isFixed ? '$' : ''));
  const left = `${dollar[0]}${columnName(rect.column)}`;
  const top = `${dollar[1]}${rect.row + 1}`;
  const right = `${dollar[2]}${columnName(rect.column + rect.columns - 1)}`;
  const bottom = `${dollar[3]}${rect.row + rect.rows}`;
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  if (kind === 'columns') return `${prefix}${left}:${right}`;
  if (kind === 'rows') return `${prefix}${top}:${bottom}`;
  return isRange ? `${prefix}${left}${top}:${right}${bottom}` : `${prefix}${left}${top}`;
}

/** The formula as it reads after a copy by this many rows and columns; outside the sheet is `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const [fixLeft, fixTop, fixRight, fixBottom] = reference.fixed;
    const byRow = reference.kind === 'columns' ? 0 : rows;
    const byColumn = reference.kind === 'rows' ? 0 : columns;
    const { row, column } = reference.rect;
    const top = row + (fixTop ? 0 : byRow);
    const left = column + (fixLeft ? 0 : byColumn);
    const bottom = row + reference.rect.rows - 1 + (fixBottom ? 0 : byRow);
    const right = column + reference.rect.columns - 1 + (fixRight ? 0 : byColumn);
    if (Math.min(top, left) < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return '#REF!';
    const rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return referenceText({ ...reference, rect });
  });
}
