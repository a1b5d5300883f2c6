import { absoluteAddressOf, parseRect, quoteSheet } from '../host/model/address';
import type { FormulaCell } from '../host/calculator';
import { WORKBOOK_SCOPE } from '../host/model/definedName';
import { contains } from '../host/model/rect';
import type { Sheet } from '../host/model/sheet';
import type { Table } from '../host/model/table';
import type { Rect } from '../host/model/types';
import type { Workbook } from '../host/model/workbook';
import { formulaTokens } from '../host/structure/formulaTokens';
import { structuredRect } from './structuredRect';
import { withPlainTexts } from './withPlainTexts';

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** A formula without names and table references, and what it needs. */
export interface PlainFormula {
  readonly text: string;
  readonly precedents: readonly Precedent[];
  /** The functions it calls, in capitals. */
  readonly functions: ReadonlySet<string>;
  /** Why it cannot be calculated here, or null. */
  readonly obstacle: 'other-workbook' | null;
}

/** Names that mean each other would go round for ever. */
const DEEPEST = 20;

/**
 * Writes the meaning of names and table references into a formula as plain addresses. The engine has
 * its own ways for both, but counts the totals row into a table, wants names in their exact case, and
 * cannot negate a name. Texts are written so that they stay texts.
 */
export function plainFormula(workbook: Workbook, cell: FormulaCell): PlainFormula {
  const precedents: Precedent[] = [];
  const functions = new Set<string>();
  let obstacle: PlainFormula['obstacle'] = null;
  const { sheet: home, row } = cell;

  const address = (sheet: Sheet, rect: Rect | null, text?: string): string => {
    if (!rect) return '#REF!';
    precedents.push({ sheet, rect });
    const written = text ?? absoluteAddressOf(rect);
    return sheet === home ? written : `${quoteSheet(sheet.name)}!${written}`;
  };
  const named = (name: string, scope: Sheet, depth: number): string | null => {
    const found = workbook.name(name, scope.id) ?? workbook.name(name, WORKBOOK_SCOPE);
    if (found && depth < DEEPEST) return meaning(found.formula, scope, depth + 1);
    const table = found ? undefined : workbook.table(name);
    return table ? address(table.sheet, structuredRect(table, '', row)) : null;
  };
  const structured = (text: string): string => {
    const open = text.indexOf('[');
    const table = open === 0 ? tableAround(workbook, cell) : workbook.table(text.slice(0, open));
    if (!table) return '#REF!';
    return address(table.sheet, structuredRect(table, text.slice(open + 1, -1), row));
  };
  /** `A1#`: all that the formula in A1 fills now. */
  const spilled = (sheet: Sheet, rect: Rect | null): string => {
    const spill = rect && sheet.cells.spills.find((one) => sameStart(one, rect));
    if (rect) precedents.push({ sheet, rect });
    return address(sheet, spill ?? null);
  };
  const expand = (formula: string, scope: Sheet, depth: number): string => {
    let prefix: string | null = null;
    let plain = '';
    for (const { kind, text } of withPlainTexts(formulaTokens(formula))) {
      const sheet = prefix === null ? scope : sheetOf(workbook, prefix);
      if (kind === 'sheet') {
        if (text.includes('[')) obstacle = 'other-workbook';
        prefix = text;
        continue;
      }
      if (kind === 'reference') plain += sheet ? address(sheet, parseRect(text), text) : '#REF!';
      else if (kind === 'spill')
        plain += sheet ? spilled(sheet, parseRect(text.slice(0, -1))) : '#REF!';
      else if (kind === 'name') plain += sheet ? (named(text, sheet, depth) ?? text) : '#REF!';
      else if (kind === 'structured') plain += structured(text);
      else {
        if (kind === 'function') functions.add(text.toUpperCase());
        plain += text;
      }
      prefix = null;
    }
    return plain;
  };
  /** What a name stands for; a calculation goes in parentheses, a reference must stay a reference. */
  const meaning = (formula: string, scope: Sheet, depth: number): string => {
    const text = expand(formula.replace(/^=/, ''), scope, depth);
    return /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?[$A-Za-z\d:]+$/u.test(text)
      ? text
      : `(${text})`;
  };

  const text = `=${expand(cell.formula.replace(/^=/, ''), home, 0)}`;
  return { text, precedents, functions, obstacle };
}

function sameStart(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column;
}

function sheetOf(workbook: Workbook, prefix: string): Sheet | undefined {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === plain.toLowerCase());
}

function tableAround(workbook: Workbook, { sheet, row, column }: FormulaCell): Table | undefined {
  return workbook.tables.find(
    (table) => table.sheet === sheet && contains(table.range, row, column),
  );
}
