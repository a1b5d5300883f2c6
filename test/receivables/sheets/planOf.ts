import { age } from '../../../src/receivables/aging/age';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { agingSheets } from '../../../src/receivables/sheets/agingSheets';
import type {
  Place,
  PlanCell,
  SheetPlan,
  TableColumnPlan,
} from '../../../src/receivables/sheets/plan';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import type { Language, Settings } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

export const AS_OF = dayOf('2026-03-31');
/** The day on which the sheets are made. */
export const MADE = dayOf('2026-04-02');

/** A small ledger with something in every place of the sheet. */
export const ROWS: readonly Row[] = [
  {
    account: '00123',
    name: '=1+1',
    owner: 'Ana',
    invoiced: '2026-03-01',
    due: '2026-03-31',
    balance: 2,
  },
  { account: '00123', invoiced: '2026-02-01', due: '2026-03-03', balance: 12 },
  { account: 'A2', name: 'Second & Sons', due: '2025-12-01', balance: 1000, disputed: true },
  { account: 'A2', due: '2026-01-15', balance: 48 },
  { account: 'A2', balance: -512 },
  { account: 'A3', name: 'Tercera S.A.', balance: 5 },
  { account: 'A3', invoiced: '2026-04-10', balance: 7 },
];

export function settingsOf(changes: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(AS_OF, 'en'), ...changes };
}

/** Settings in which a person has chosen nearly everything otherwise. */
export function changedSettings(language: Language): Settings {
  return settingsOf({
    language,
    roll: false,
    ledger: 'Open items',
    dateOrder: 'dmy',
    numberStyle: 'comma',
    disputeColumn: 'Status',
    edges: [0, 15, 45],
    overDays: 15,
    cutoff: dayOf('2026-02-28'),
    credits: 'oldest-first',
    disputes: 'own-column',
    tolerance: 1.5,
    dayCount: 'business',
    holidays: [dayOf('2026-01-01'), dayOf('2026-12-25')],
    groupBy: 'Territory',
    targets: [
      { overDays: 30, percent: 15 },
      { overDays: 90, percent: 2.5 },
    ],
    groupTargets: [{ group: 'Ana', targets: [{ overDays: 30, percent: 10 }] }],
    mainCurrency: 'EUR',
  });
}

/** The same ledger with its amounts under the header of an original amount instead of a balance. */
export function withoutBalance(ledger: Ledger): Ledger {
  const { balance, ...mapping } = ledger.head.mapping;
  if (balance === undefined) throw new Error('there was no balance');
  return { ...ledger, head: { ...ledger.head, mapping: { ...mapping, originalAmount: balance } } };
}

/** The Aging sheets of a ledger, or of these rows, in the settings' language. */
export function plansOf(
  rows: readonly Row[] | Ledger = ROWS,
  changes: Partial<Settings> = {},
): readonly SheetPlan[] {
  const ledger = 'items' in rows ? rows : ledgerOf(rows);
  const settings = settingsOf(changes);
  const result = age(ledger, settings);
  return agingSheets({
    ...{ ledger, result, settings, today: MADE },
    words: wordsFor(settings.language).sheets,
  });
}

/** The first of several; there always is one. */
export function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error('there is none');
  return one;
}

/** The planned cell at a place. */
export function cellAt(plan: SheetPlan, at: Place): PlanCell | undefined {
  const wanted = JSON.stringify(at);
  return plan.cells.find((placed) => JSON.stringify(placed.at) === wanted)?.cell;
}

/** What stands in a cell of the band: its text, number or formula. */
export function shown(plan: SheetPlan, row: number, over: string): string | number | undefined {
  const cell = cellAt(plan, { row, over });
  if (cell === undefined || cell.kind === 'blank') return undefined;
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day') return cell.day;
  if (cell.kind === 'moment') return cell.moment;
  return cell.kind === 'number' ? cell.value : cell.formula;
}

/** A column of the plan's first table. */
export function columnOf(plan: SheetPlan, id: string): TableColumnPlan {
  const column = first(plan.tables).columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column;
}
