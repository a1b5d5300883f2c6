import type { CellValue } from '../ledger/area';
import type { MemoryRow, MemoryTable } from '../settings/memoryTables';
import type { DecisionRow } from '../supervisor/decision';
import type { Words } from '../../words';
import { everyLanguage } from '../../words/everyLanguage';
import type { AgendaWords } from '../../words/packWords';
import { DATE_FORMAT, TEXT_FORMAT } from './formats';
import type { TableColumnPlan, TablePlan } from './plan';

/** The table's name, unique in a workbook. */
export const DECISIONS_TABLE = 'DuebookDecisions';

/** A row of the log: what left the supervisor's page, or what a person wrote here. */
export interface LoggedRow {
  /** A serial day, or whatever else stands in its cell. */
  readonly day: CellValue;
  readonly kind: string;
  readonly text: string;
  readonly outcome: string;
}

type LogHeader = keyof AgendaWords['logHeaders'];

/** How the log is read back before it is written again. */
export const DECISIONS_MEMORY: MemoryTable = {
  name: DECISIONS_TABLE,
  columns: {
    day: headers('day'),
    kind: headers('kind'),
    text: headers('text'),
    outcome: headers('outcome'),
  },
  needed: ['text'],
};

/**
 * The log as it will be: what is settled now, above all that stood there. Nothing leaves it by itself;
 * what a person wrote, changed or took out stays so. `dayOffset` is what the workbook's days lack to
 * the 1900 system's.
 * @example decisionLog([], [{ day, kind: 'question', text, outcome }], 0, words).length is 1
 */
export function decisionLog(
  standing: readonly MemoryRow[],
  settled: readonly DecisionRow[],
  dayOffset: number,
  { kinds }: AgendaWords,
): readonly LoggedRow[] {
  const kindOf = (cell: CellValue | undefined): string => {
    const known = (['commitment', 'question'] as const).find((kind) =>
      everyLanguage.some(({ pack }) => pack.agenda.kinds[kind] === cell),
    );
    return known === undefined ? String(cell ?? '') : kinds[known];
  };
  const stood = standing
    .map(({ day = '', kind, text, outcome }) => ({
      day: typeof day === 'number' ? day + dayOffset : day,
      kind: kindOf(kind),
      text: String(text ?? ''),
      outcome: String(outcome ?? ''),
    }))
    .filter(({ text, outcome }) => text !== '' || outcome !== '');
  const keys = new Set(stood.map(keyOf));
  const fresh = settled
    .map(({ day, kind, text, outcome }) => ({ day, kind: kinds[kind], text, outcome }))
    .filter((row) => !keys.has(keyOf(row)));
  return [...[...fresh].sort((a, b) => b.day - a.day), ...stood];
}

function keyOf({ day, text, outcome }: LoggedRow): string {
  return [day, text, outcome].join('\n');
}

/** Widths in characters of the sheet's columns, which the points above share. */
export const LOG_WIDTHS = [12, 26, 60, 24, 20] as const;

/**
 * The table of the log, with a column for people's remarks.
 * @example decisionsTable(14, log, words).name is 'DuebookDecisions'
 */
export function decisionsTable(row: number, log: readonly LoggedRow[], words: Words): TablePlan {
  const column = (
    id: LogHeader,
    at: number,
    values: readonly CellValue[],
    change: Partial<TableColumnPlan> = {},
  ): TableColumnPlan => ({
    id,
    header: words.pack.agenda.logHeaders[id],
    aliases: headers(id),
    kind: 'text',
    format: TEXT_FORMAT,
    values,
    leaving: 'keep',
    total: null,
    width: LOG_WIDTHS[at] ?? 20,
    wrap: true,
    ...change,
  });
  return {
    name: DECISIONS_TABLE,
    row,
    column: 0,
    columns: [
      column(
        'day',
        0,
        log.map(({ day }) => day),
        { kind: 'day', format: DATE_FORMAT },
      ),
      column(
        'kind',
        1,
        log.map(({ kind }) => kind),
        { indent: true },
      ),
      column(
        'text',
        2,
        log.map(({ text }) => text),
      ),
      column(
        'outcome',
        3,
        log.map(({ outcome }) => outcome),
      ),
      column(
        'remark',
        4,
        log.map(() => ''),
        { typed: true },
      ),
    ],
    rows: log.length,
    key: ['day', 'text', 'outcome'],
    leavingMark: null,
    totals: false,
    style: 'TableStyleLight9',
  };
}

function headers(of: LogHeader): readonly string[] {
  return [...new Set(everyLanguage.map(({ pack }) => pack.agenda.logHeaders[of]))];
}
