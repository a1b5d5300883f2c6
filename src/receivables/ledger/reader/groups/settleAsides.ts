import { type AsideRow, Neighbourhood } from './asideRows';
import { carryAccounts, isGroupedByHeadings } from './carryAccounts';
import { groupSpans, type Lead, type NamedTotal } from './groupSpans';
import { cellText } from '../../cellText';
import { knownNames } from './knownNames';
import { leadsOf } from './leadsOf';
import { ownHeadings } from './ownHeadings';
import { plainWords } from '../texts/plainWords';
import type { RowReader } from '../rowReader';
import { RunningSums } from './runningSums';
import { sumHeadings } from './sumHeadings';
import type { TextAmounts } from '../texts/textAmounts';
import { currencyTotal } from '../standing/currencyTotal';
import { namesInTotal } from '../standing/totalLabel';

/** Rows that are settled in one step. */
const ASIDES_A_STEP = 10_000;

/**
 * Settles the rows that were put aside, in the order of the sheet: headings, totals, or items after all;
 * then gives the items below headings the account that the heading names. A row that may be a total or
 * an item, and neither adds up nor names anybody, is an item with an issue.
 * @example yield* settleAsides(rows, amounts) makes a last row of only 1,004.00 a total of 1,004.00
 */
export function* settleAsides(rows: RowReader, amounts: TextAmounts): Generator<void, void> {
  const near = new Neighbourhood(rows);
  const sumHeads = sumHeadings(rows, amounts);
  const leads = yield* leadsOf(rows, near, sumHeads);
  yield;
  const grouped = sumHeads.size > 0 || (leads.length > 0 && isGroupedByHeadings(rows));
  const { groups, doubtful } = grouped
    ? groupSpans(leads, namedTotals(rows.asides))
    : { groups: [], doubtful: [] };
  const headings = grouped ? null : ownHeadings(rows, near);
  yield;
  const sums = new Sweep(rows, amounts);
  const known = knownNames(rows);
  const begins = beginnings(leads);
  for (const [index, aside] of rows.asides.entries()) {
    if (index % ASIDES_A_STEP === 0) yield;
    const { row, standing } = aside;
    sums.advanceTo(row);
    if (standing.kind === 'lead' ? (headings?.has(row) ?? true) : sumHeads.has(row)) {
      rows.heading(row, typeof rows.amountCell(aside.cells) === 'number');
      sums.mark();
    } else if (isTotal(aside, sums, known) || closesGroup(aside, begins, sums)) {
      sums.total(aside);
    } else {
      if (standing.kind === 'perhaps' && !known().has(plainWords(standing.label))) {
        rows.issue('total-unsure', row, rows.columns.account, standing.label);
      }
      sums.item(aside);
    }
  }
  yield;
  for (const { row, heading } of doubtful) {
    rows.issue('heading-unsure', row, rows.columns.account, heading.key);
  }
  yield;
  yield* carryAccounts(rows, groups, sumHeads.size > 0);
}

function isTotal(
  { cells, standing: { kind, label } }: AsideRow,
  sums: Sweep,
  known: () => ReadonlySet<string>,
): boolean {
  if (kind === 'total') return true;
  if (kind === 'bare' || kind === 'starred') return sums.adds(cells);
  if (kind !== 'perhaps' || known().has(plainWords(label))) return false;
  if (sums.isOfCurrency(label)) return true;
  return namesInTotal(label).some((name) => known().has(name)) || sums.adds(cells, true);
}

/** Whether a row repeats the words that a customer's heading begins with, and adds up what is below it. */
function closesGroup(
  { cells, standing: { kind } }: AsideRow,
  begins: () => ReadonlySet<string>,
  sums: Sweep,
): boolean {
  if (kind !== 'sum') return false;
  const name = plainWords(cells.map(cellText).find((text) => text !== '') ?? '');
  return name !== '' && begins().has(name) && sums.adds(cells);
}

/** The words that headings begin with: the first, the first two, and so on. Gathered when first asked for. */
function beginnings(leads: readonly Lead[]): () => ReadonlySet<string> {
  let found: Set<string> | null = null;
  return () => (found ??= new Set(leads.flatMap(({ heading }) => firstWords(heading.key))));
}

function firstWords(key: string): readonly string[] {
  const words = plainWords(key).split(' ');
  return words.map((_, last) => words.slice(0, last + 1).join(' '));
}

/** The items' sums, row by row, and what becomes of the rows between them. */
class Sweep {
  private readonly sums;
  private readonly count;
  private whole: RunningSums | null = null;
  private next = 0;

  constructor(
    private readonly rows: RowReader,
    private readonly amounts: TextAmounts,
  ) {
    this.sums = new RunningSums(rows.currencies.codes.length);
    this.count = rows.items.length;
  }

  /** Takes in the items above a row. */
  advanceTo(row: number): void {
    const { row: ofRow } = this.rows.items;
    for (; this.next < this.count && (ofRow[this.next] ?? 0) < row; this.next += 1) {
      this.addTo(this.sums, this.next);
    }
  }

  mark(): void {
    this.sums.mark();
  }

  /** Whether a label is of a total in a currency, of the ledger's or plainly. */
  isOfCurrency(label: string): boolean {
    const total = currencyTotal(label);
    if (total === null) return false;
    return total.isPlain || this.rows.currencies.codes.includes(total.currency);
  }

  /** Whether the row's amount is a sum of items above it, or of all items where it may stand first. */
  adds(cells: AsideRow['cells'], orAll = false): boolean {
    return this.rows.currencies.codes.some((_, currency) => {
      const amount = this.amounts.amountOf(cells, currency);
      if (amount === null) return false;
      const isAll = orAll && this.count > 0 && amount === this.wholeSum(currency);
      return isAll || this.sums.adds(currency, amount);
    });
  }

  total({ row, cells, standing }: AsideRow): void {
    const isWhole = this.rows.currencies.codes.some(
      (_, currency) => this.amounts.amountOf(cells, currency) === this.wholeSum(currency),
    );
    this.rows.total({ row, cells, label: standing.label, isWhole });
    this.sums.mark();
  }

  item({ row, cells }: AsideRow): void {
    const { items } = this.rows;
    const first = items.length;
    this.rows.takeLate(cells, row);
    this.amounts.settle();
    for (let at = first; at < items.length; at += 1) {
      this.addTo(this.sums, at);
      if (this.whole !== null) this.addTo(this.whole, at);
    }
  }

  /** What all items of a currency come to, added up when it is first asked for. */
  private wholeSum(currency: number): number {
    if (this.whole === null) {
      this.whole = new RunningSums(this.rows.currencies.codes.length);
      for (let at = 0; at < this.rows.items.length; at += 1) this.addTo(this.whole, at);
    }
    return this.whole.sum(currency);
  }

  private addTo(sums: RunningSums, at: number): void {
    const { items } = this.rows;
    sums.add(items.currency[at] ?? 0, items.balance[at] ?? 0);
  }
}

function namedTotals(asides: readonly AsideRow[]): readonly NamedTotal[] {
  return asides
    .filter(({ standing: { kind, label } }) => kind !== 'lead' && label !== '')
    .map(({ row, standing: { label } }) => ({ row, names: namesInTotal(label) }));
}
