import type { ControlTotal, Ledger } from '../ledger/ledger';
import { isLessPaid } from '../ledger/lessPaid';
import { fromMinorUnits } from '../money/rounding';
import type { AgingBlock } from '../aging/result';
import { columnRange, quoted, tableColumn } from './references';

/** Longer formulas can be read by nobody; Excel's own limit is 8,192. */
const LONGEST_FORMULA = 2_000;
/** Above every amount: the criterion passes numbers and nothing else, so an error spoils no sum. */
const ANY_NUMBER = '"<1E+300"';
/** Excel's last row, counted from 0. */
const LAST_ROW = 1_048_575;
/**
 * Rows below a plain range that its live sum takes in as well: items typed there join the ledger at
 * the next refresh, so the sheet has to ask for one, as it does when a table grows. The range was
 * read to the end of what its sheet holds, so those rows were empty and change no sum.
 */
const ROWS_TO_GROW = 1_000;

/**
 * The ledger's own total of one currency as a built-in formula over its balance cells, so that it
 * changes when they do and works without the add-in. Cells of total rows are taken out again; what
 * stands in the cells as text is added as a constant. A plain number (in the currency, not in minor
 * units) where no cell is a number, the formula would be too long to read, or the sheet shows nothing:
 * an emptied sheet must stay quiet when its currency's items stand on another sheet.
 * @example ledgerTotal(ledger, block) is '=ROUND(SUM(OpenItems[Balance]),2)'
 */
export function ledgerTotal(ledger: Ledger, block: AgingBlock): string | number {
  const fixed = fromMinorUnits(block.ledgerTotal, block.decimals);
  const controls = ledger.control.filter(
    (control) => ledger.currencies[control.currency] === block.currency,
  );
  if (showsNothing(block) || controls.every((control) => control.numbers === 0)) return fixed;
  const columns = amountColumns(ledger);
  // A row that was not read may still have its number in one of two columns.
  const isUnsure = isLessPaid(ledger.head) && ledger.census.unread > 0;
  if (columns.length === 0 || isUnsure) return fixed;
  const texts = controls.reduce((sum, control) => sum + control.texts, 0);
  const terms = [
    ...sums(ledger, columns, controls),
    ...(texts === 0 ? [] : [signed(fromMinorUnits(texts, block.decimals))]),
  ];
  const formula = `=ROUND(${terms.join('').replace(/^\+/u, '')},${block.decimals})`;
  return formula.length > LONGEST_FORMULA ? fixed : formula;
}

/** Nothing aged, nothing explained, nothing in the ledger: a currency whose items are elsewhere. */
function showsNothing({ accounts, notAged, ledgerTotal: ledger }: AgingBlock): boolean {
  return accounts.length === 0 && notAged.length === 0 && ledger === 0;
}

/** The columns that hold the amounts: the balance, or the buckets where there is no other or no date. */
function amountColumns({ head: { mapping, buckets }, reading }: Ledger): readonly number[] {
  const { balance, originalAmount } = mapping;
  if (reading.given || (balance === undefined && buckets.length > 0)) {
    return buckets.map(({ column }) => column);
  }
  const column = balance ?? originalAmount;
  return column === undefined ? [] : [column];
}

/** A term of the formula, with what it is multiplied by. */
type Term = readonly [factor: number, sum: string];

/**
 * The live part: all amounts of the currency, less what is paid of them where that is a column of its
 * own, less those of total rows; credits that are known by their
 * type are taken off twice, which turns their sign.
 */
function sums(
  ledger: Ledger,
  amounts: readonly number[],
  controls: readonly ControlTotal[],
): readonly string[] {
  const { head, reading, totalRows, census } = ledger;
  const spellings = distinct(controls.flatMap((control) => control.spellings));
  const currency = head.mapping.currency;
  const oneCurrency =
    ledger.control.length === 1 || currency === undefined || spellings.length === 0;
  // An unread cell or the cell of a total may hold an error, which SUM would hand on.
  const mayHoldErrors = census.unread > 0 || totalRows.length > 0;
  type Range = (column: number) => string;
  const { paid } = head.mapping;
  const taken = paid !== undefined && isLessPaid(head) ? [paid] : [];
  const sumOf = (range: Range, amounts: readonly number[]): readonly Term[] => {
    if (!oneCurrency) {
      return amounts.flatMap((amount) =>
        spellings.map((spelling): Term => [
          1,
          sumIfs(range(amount), [range(currency), criterion(spelling)]),
        ]),
      );
    }
    if (!mayHoldErrors) return [[1, `SUM(${amounts.map(range).join(',')})`]];
    return amounts.map((amount): Term => [1, `SUMIF(${range(amount)},${ANY_NUMBER})`]);
  };
  const creditsOf = (range: Range, amounts: readonly number[]): readonly Term[] => {
    const { type } = head.mapping;
    if (type === undefined) return [];
    return distinct(reading.creditTypes).flatMap((each) =>
      amounts.flatMap((amount): readonly Term[] => {
        const ofType = [range(type), criterion(each)] as const;
        if (oneCurrency && !mayHoldErrors) {
          return [[-2, `SUMIF(${ofType.join(',')},${range(amount)})`]];
        }
        if (oneCurrency) return [[-2, sumIfs(range(amount), ofType)]];
        return spellings.map((spelling): Term => [
          -2,
          sumIfs(range(amount), ofType, [range(currency), criterion(spelling)]),
        ]);
      }),
    );
  };
  const termsOf = (range: Range): readonly Term[] => [
    ...[...sumOf(range, amounts), ...creditsOf(range, amounts)],
    ...(taken.length === 0 ? [] : [...sumOf(range, taken), ...creditsOf(range, taken)]).map(
      ([factor, sum]): Term => [0 - factor, sum],
    ),
  ];
  const whole = (column: number) =>
    head.table === null
      ? rowsOf(ledger, column, 0, head.rows - 1 + ROWS_TO_GROW)
      : columnOf(ledger, column);
  return [
    ...termsOf(whole).map(([factor, sum]) => multiple(factor, sum)),
    ...runs(totalRows).flatMap(([from, to]) =>
      termsOf((column) => rowsOf(ledger, column, from, to)).map(([factor, sum]) =>
        multiple(0 - factor, sum),
      ),
    ),
  ];
}

function multiple(factor: number, sum: string): string {
  const times = Math.abs(factor) === 1 ? '' : `${Math.abs(factor)}*`;
  return `${factor < 0 ? '-' : '+'}${times}${sum}`;
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
  return columnRange(head.sheet, head.column + column, top + from, Math.min(top + to, LAST_ROW));
}

/** The numbers of a range whose rows meet each criterion. */
function sumIfs(amounts: string, ...conditions: readonly (readonly [string, string])[]): string {
  return `SUMIFS(${[amounts, amounts, ANY_NUMBER, ...conditions.flat()].join(',')})`;
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
