import type { ControlTotal, Ledger } from '../ledger/ledger';
import { fromMinorUnits } from '../money/rounding';
import type { AgingBlock } from '../aging/result';
import { columnRange, quoted, tableColumn } from './references';

/** Longer formulas can be read by nobody; Excel's own limit is 8,192. */
const LONGEST_FORMULA = 2_000;
/** Above every amount: the criterion passes numbers and nothing else, so an error spoils no sum. */
const ANY_NUMBER = '"<1E+300"';

/**
 * The ledger's own total of one currency as a built-in formula over its balance cells, so that it
 * changes when they do and works without the add-in. Cells of total rows are taken out again; what
 * stands in the cells as text is added as a constant. A plain number (in the currency, not in minor
 * units) where no cell is a number or the formula would be too long to read.
 * @example ledgerTotal(ledger, block) is '=ROUND(SUM(OpenItems[Balance]),2)'
 */
export function ledgerTotal(ledger: Ledger, block: AgingBlock): string | number {
  const fixed = fromMinorUnits(block.ledgerTotal, block.decimals);
  const controls = ledger.control.filter(
    (control) => ledger.currencies[control.currency] === block.currency,
  );
  if (controls.length === 0 || controls.every((control) => control.numbers === 0)) return fixed;
  const column = ledger.head.mapping.balance ?? ledger.head.mapping.originalAmount;
  if (column === undefined) return fixed;
  const texts = controls.reduce((sum, control) => sum + control.texts, 0);
  const terms = [
    ...sums(ledger, column, controls),
    ...(texts === 0 ? [] : [signed(fromMinorUnits(texts, block.decimals))]),
  ];
  const formula = `=ROUND(${terms.join('').replace(/^\+/u, '')},${block.decimals})`;
  return formula.length > LONGEST_FORMULA ? fixed : formula;
}

/** The live part: all balance cells of the currency, less those of total rows. */
function sums(
  ledger: Ledger,
  balance: number,
  controls: readonly ControlTotal[],
): readonly string[] {
  const { head, totalRows, census } = ledger;
  const spellings = distinct(controls.flatMap((control) => control.spellings));
  const currency = head.mapping.currency;
  const oneCurrency =
    ledger.control.length === 1 || currency === undefined || spellings.length === 0;
  const sumOf = (range: (column: number) => string): readonly string[] => {
    if (!oneCurrency) {
      return spellings.map((spelling) => sumIfs(range(balance), range(currency), spelling));
    }
    // An unread cell may hold an error, which SUM would hand on.
    return [
      census.unread > 0 ? `SUMIF(${range(balance)},${ANY_NUMBER})` : `SUM(${range(balance)})`,
    ];
  };
  const whole = (column: number) =>
    head.table === null ? rowsOf(ledger, column, 0, head.rows - 1) : columnOf(ledger, column);
  return [
    ...sumOf(whole).map((term) => `+${term}`),
    ...runs(totalRows).flatMap(([from, to]) =>
      sumOf((column) => rowsOf(ledger, column, from, to)).map((term) => `-${term}`),
    ),
  ];
}

function columnOf(ledger: Ledger, column: number): string {
  const { head } = ledger;
  const header = head.headers[column] ?? '';
  // A line break in a header has no spelling in a formula that every Excel reads alike.
  const plain = head.table !== null && header !== '' && !/[\r\n\t]/u.test(header);
  return plain ? tableColumn(head.table, header) : rowsOf(ledger, column, 0, head.rows - 1);
}

function rowsOf({ head }: Ledger, column: number, from: number, to: number): string {
  const top = head.headerRow + 1;
  return columnRange(head.sheet, head.column + column, top + from, top + to);
}

function sumIfs(amounts: string, currencies: string, spelling: string): string {
  return `SUMIFS(${amounts},${amounts},${ANY_NUMBER},${currencies},${criterion(spelling)})`;
}

/** A criterion that only this text meets: `~` takes the meaning from `*`, `?` and `~`. */
function criterion(spelling: string): string {
  if (spelling === '') return '""';
  return quoted(`=${spelling.replace(/[~*?]/gu, '~$&')}`);
}

/** SUMIFS does not tell capitals from small letters: asking twice would count twice. */
function distinct(spellings: readonly string[]): readonly string[] {
  const seen = new Map(spellings.map((spelling) => [spelling.toLowerCase(), spelling]));
  return [...seen.values()];
}

/** Neighbouring rows as one stretch, first and last included. */
function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function signed(amount: number): string {
  return amount < 0 ? String(amount) : `+${amount}`;
}
