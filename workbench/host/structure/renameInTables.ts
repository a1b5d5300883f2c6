import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';

const QUOTED = /("(?:[^"]|"")*")/;

/** Structured references follow a table's new name: `Old[Amount]` becomes `New[Amount]`. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const old = new RegExp(String.raw`(?<![\p{L}\p{N}_.])${escape(table.name)}(?=\[)`, 'giu');
  rewriteFormulas(workbook, (part) => part.replace(old, name));
  table.name = name;
}

/** Structured references follow a column's new header. */
export function renameColumn(workbook: Workbook, table: Table, at: number, header: string): void {
  const column = table.columns[at];
  if (!column || column.name === header) return;
  const old = `[${inReference(column.name)}]`;
  const ofTable = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.])(${escape(table.name)}(?:\[|\[\[[^\[\]]*\],))${escape(old)}`,
    'giu',
  );
  const simple = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.])(${escape(table.name)})${escape(old)}`,
    'giu',
  );
  const bare = new RegExp(String.raw`(?<![\p{L}\p{N}_.\]])${escape(old)}`, 'giu');
  const inRow = new RegExp(String.raw`\[@${escape(old.slice(1))}|\[@${escape(old)}`, 'giu');
  const next = `[${inReference(header)}]`;
  rewriteFormulas(workbook, (part, isInside) => {
    const named = part
      .replace(simple, (_, name: string) => `${name}${next}`)
      .replace(ofTable, (_, before: string) => `${before}${next}`);
    if (!isInside(table)) return named;
    return named
      .replace(bare, next)
      .replace(inRow, (text) => (text.startsWith('[@[') ? `[@${next}` : `[@${next.slice(1)}`));
  });
  column.name = header;
}

function rewriteFormulas(
  workbook: Workbook,
  rewrite: (part: string, isInside: (table: Table) => boolean) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of sheet.cells.formulas()) {
      if (!formula.text.includes('[')) continue;
      const isInside = ({ sheet: home, range }: Table): boolean =>
        home === sheet &&
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns;
      formula.text = unquoted(formula.text, (part) => rewrite(part, isInside));
    }
  }
  for (const name of workbook.names) {
    name.formula = unquoted(name.formula, (part) => rewrite(part, () => false));
  }
}

function unquoted(formula: string, rewrite: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, at) => (at % 2 ? part : rewrite(part)))
    .join('');
}

/** In structured references the signs `[ ] # '` stand behind an apostrophe. */
function inReference(header: string): string {
  return header.replace(/['[\]#]/g, "'$&");
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
