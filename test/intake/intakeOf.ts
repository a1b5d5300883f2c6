import { age } from '../../src/receivables/aging/age';
import { fromIso, toIso } from '../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../src/receivables/calendar/serialDay';
import { exportConvention } from '../../src/receivables/conventions/exportConvention';
import { FIELDS } from '../../src/receivables/ledger/field';
import { findLedger } from '../../src/receivables/ledger/finding/findLedger';
import { NO_MEMORY } from '../../src/receivables/ledger/mapping/mappingMemory';
import type { Ledger, LedgerHead } from '../../src/receivables/ledger/ledger';
import type { Question } from '../../src/receivables/ledger/question';
import { ledgerReader } from '../../src/receivables/ledger/reader/ledgerReader';
import { defaultSettings } from '../../src/receivables/settings/defaultSettings';
import { compareControlTotal } from '../../src/receivables/tieOut/controlTotal';
import { decimalsOf } from '../../src/receivables/money/decimalsOf';
import type { Workbook } from '../../workbench/host/model/workbook';
import { areasOf } from './areasOf';
import type { Amounts, Answered, Reading } from './expectation';

const EDGES = [0, 30, 60, 90];
/** Rows given to the reader at a time: few, so that groups reach over blocks. */
const BLOCK = 7;

/** A workbook read as a refresh reads it: the ledger, or what must be asked first. */
export function readWorkbook(
  workbook: Workbook,
  answers: Answered = {},
): { readonly ledger: Ledger } | { readonly question: Question } {
  const memory = { ...NO_MEMORY, chosen: answers.columns ?? {} };
  const found = findLedger(areasOf(workbook), answers.ledger ?? null, memory);
  if ('question' in found) return found;
  const { head } = found;
  const reader = ledgerReader(head, {
    dateOrder: answers.dateOrder ?? null,
    numberStyle: answers.numberStyle ?? null,
    dayOffset: workbook.date1904 ? 1462 : 0,
  });
  const rows = rowsOf(workbook, head);
  for (let at = 0; at < rows.length; at += BLOCK) reader.add(rows.slice(at, at + BLOCK));
  return reader.finish();
}

function rowsOf(workbook: Workbook, head: LedgerHead) {
  const { headerRow, column, rows, columns } = head;
  return workbook.sheet(head.sheet)!.cells.read({ row: headerRow + 1, column, rows, columns });
}

/** What was read, in the words of an expectation. */
export function readingOf(ledger: Ledger, asOf: string | null): Reading {
  const { head, census, reading } = ledger;
  const names = ledger.currencies.map((currency) => currency ?? '-');
  const sum = (keep: (balance: number) => boolean): Amounts =>
    sums(ledger, (at) =>
      keep(ledger.items.balance[at] ?? 0) ? (names[currencyAt(at)] ?? '') : null,
    );
  const currencyAt = (at: number): number => ledger.items.currency[at] ?? 0;
  return {
    place: head.table === null ? head.sheet : `${head.sheet} (table ${head.table})`,
    mapping: Object.fromEntries(
      FIELDS.flatMap((field) => {
        const column = head.mapping[field];
        return column === undefined ? [] : [[field, head.headers[column] ?? '']];
      }),
    ),
    buckets: head.buckets.map(({ header }) => header),
    rows: {
      items: census.items,
      headings: census.headings + head.rowsAbove + head.headerRows,
      totals: census.totals,
      blank: census.blank,
      issues: census.unread,
    },
    totals: sum(() => true),
    credits: { ...sum(() => false), ...sum((balance) => balance < 0) },
    accounts: sums(ledger, (at) => {
      const key = ledger.accounts[ledger.items.account[at] ?? 0]?.key ?? '';
      return names.length < 2 ? key : `${key} ${names[currencyAt(at)] ?? ''}`;
    }),
    ...(asOf === null ? {} : { aged: agedAt(ledger, asOf) }),
    dateOrder: reading.dateOrder,
    numberStyle: reading.numberStyle,
    given: reading.given,
    creditTypes: reading.creditTypes,
    stated: Object.fromEntries(
      ledger.statedTotals.map(({ currency, amount }) => {
        const name = names[currency ?? 0] ?? '-';
        return [name, written(amount, name)];
      }),
    ),
    issues: tally(ledger.issues.map(({ code }) => code)),
    ...conventionOf(ledger),
    ...controlOf(ledger),
  };
}

function conventionOf(ledger: Ledger): Pick<Reading, 'convention'> {
  const convention = exportConvention(ledger);
  if (convention === null) return { convention: null };
  const { basis, asOf, edges, misfits } = convention;
  return { convention: { basis, asOf: toIso(asOf), edges, misfits: misfits.length } };
}

function controlOf(ledger: Ledger): Pick<Reading, 'control'> {
  const asOf = (ledger.newestDay || 1) as SerialDay;
  const settings = { ...defaultSettings(asOf, 'en'), edges: EDGES };
  const control = compareControlTotal(ledger, age(ledger, settings), settings);
  if (control === null) return {};
  const name = control.currency ?? '-';
  const { difference, unexplained } = control;
  return {
    control: { difference: written(difference, name), unexplained: written(unexplained, name) },
  };
}

/** Sums of the items' balances by what `groupOf` calls them; null leaves an item out. */
function sums(ledger: Ledger, groupOf: (at: number) => string | null): Amounts {
  const { balance, currency, length } = ledger.items;
  const groups = new Map<string, { amount: number; currency: string }>();
  for (let at = 0; at < length; at += 1) {
    const name = ledger.currencies[currency[at] ?? 0] ?? '-';
    const group = groupOf(at) ?? null;
    const known = groups.get(group ?? name) ?? { amount: 0, currency: name };
    groups.set(group ?? name, {
      ...known,
      amount: known.amount + (group === null ? 0 : (balance[at] ?? 0)),
    });
  }
  return Object.fromEntries(
    [...groups].map(([group, { amount, currency: name }]) => [group, written(amount, name)]),
  );
}

function agedAt(ledger: Ledger, asOf: string): NonNullable<Reading['aged']> {
  const day = fromIso(asOf);
  if (day === null) throw new Error(`${asOf} is no day`);
  const { blocks } = age(ledger, { asOf: day, edges: EDGES, overDays: 30, mainCurrency: null });
  return {
    asOf: toIso(day),
    ...Object.fromEntries(
      blocks.map(({ currency, labels, buckets, credits, noDate }) => {
        const name = currency ?? '-';
        const row = [...labels.map((label, at) => [label, buckets[at]?.amount ?? 0] as const)];
        row.push(['credits', credits.amount], ['noDate', noDate.amount]);
        return [
          name,
          Object.fromEntries(row.map(([label, amount]) => [label, written(amount, name)])),
        ];
      }),
    ),
  };
}

function tally<Code extends string>(codes: readonly Code[]): Partial<Record<Code, number>> {
  const counts: Partial<Record<Code, number>> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Minor units as a decimal string. */
function written(minor: number, currency: string): string {
  const decimals = decimalsOf(currency === '-' ? null : currency);
  return (minor / 10 ** decimals).toFixed(decimals);
}
