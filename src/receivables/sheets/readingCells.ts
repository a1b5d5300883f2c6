import type { ExportConvention } from '../conventions/exportConvention';
import type { Stamp } from '../coordinators/stamp';
import { REPORT_CELLS, type Settings } from '../settings/settings';
import type { SheetWords } from '../../words/sheetWords';
import { rowsInAll } from './areaRows';
import { COUNT_FORMAT, DATE_FORMAT, MOMENT_FORMAT } from './formats';
import type { LedgerReport } from './ledgerReport';
import type { PlacedCell, PlanCell } from './plan';

/** How the export ages, in figures and in a sentence. */
export interface ExportReport {
  readonly convention: ExportConvention;
  readonly says: string;
}

/** What the report cells are made from; null where there is nothing to report. */
export interface ReadingSource {
  readonly settings: Settings;
  /** When and by whom all this is written. */
  readonly refreshed: Stamp | null;
  readonly reading: LedgerReport | null;
  readonly exported: ExportReport | null;
  readonly controlSays: string | null;
}

type ReportCell = keyof typeof REPORT_CELLS;

const BLANK: PlanCell = { kind: 'blank' };

/**
 * How the ledger was read, in the named report cells; blank while none has been. The as-of date goes
 * along, so that the next refresh can tell a typed date from its own.
 */
export function readingCells(source: ReadingSource, words: SheetWords): readonly PlacedCell[] {
  const reported: Readonly<Record<ReportCell, PlanCell>> = {
    rolledTo: { kind: 'day', day: source.settings.asOf, format: DATE_FORMAT },
    ...stampCells(source.refreshed),
    ...ledgerCells(source.reading, words),
    ...exportCells(source.exported, words),
    controlSays: text(source.controlSays ?? ''),
  };
  return (Object.keys(REPORT_CELLS) as ReportCell[]).flatMap((key): PlacedCell[] => {
    const name = REPORT_CELLS[key];
    const label = words.duebook.report[key];
    return [
      {
        at: { name, columnOffset: -1 },
        cell: { kind: 'text', text: label, look: 'label' },
        when: 'always',
      },
      {
        at: { name, columnOffset: 0 },
        cell: { ...reported[key], look: 'report' },
        when: 'always',
      },
    ];
  });
}

function stampCells(stamp: Stamp | null): Record<'refreshedAt' | 'refreshedBy', PlanCell> {
  return {
    refreshedAt:
      stamp === null ? BLANK : { kind: 'moment', moment: stamp.at, format: MOMENT_FORMAT },
    refreshedBy: text(stamp?.by ?? ''),
  };
}

function ledgerCells(report: LedgerReport | null, words: SheetWords) {
  const area = report?.area ?? null;
  const count = (rows: number | undefined): PlanCell =>
    rows === undefined ? BLANK : { kind: 'number', value: rows, format: COUNT_FORMAT };
  return {
    ledgerSheet: text(report?.sheet ?? ''),
    ledgerAddress: text(report?.address ?? ''),
    ledgerRows: count(report?.rows),
    reading: report === null ? BLANK : text(readAs(report, words)),
    itemRows: count(area?.items),
    headingRows: count(area?.headings),
    totalRows: count(area?.totals),
    blankRows: count(area?.blank),
    unreadRows: count(area?.issues),
    areaRows: count(area === null ? undefined : rowsInAll(area)),
  };
}

function exportCells(exported: ExportReport | null, words: SheetWords) {
  const count = (items: number): PlanCell => ({
    kind: 'number',
    value: items,
    format: COUNT_FORMAT,
  });
  const of = (cell: (convention: ExportConvention) => PlanCell) =>
    exported === null ? BLANK : cell(exported.convention);
  return {
    exportSays: text(exported?.says ?? ''),
    exportBasis: of(({ basis }) => text(words.basisChoices[basis])),
    exportAsOf: of(({ asOf }) => ({ kind: 'day', day: asOf, format: DATE_FORMAT })),
    exportEdges: of(({ edges }) => text(edges?.join(', ') ?? '')),
    exportCompared: of(({ compared }) => count(compared)),
    exportDiffering: of(({ misfits }) => count(misfits.length)),
  };
}

function text(words: string): PlanCell {
  return words === '' ? BLANK : { kind: 'text', text: words };
}

/**
 * By which styles cells were read and what tells what is open, in words.
 * @example readAs(report, words) is "dates are Excel dates · amounts are numbers · open by their balance"
 */
export function readAs(
  { reading, columns, lessPaid, profile }: LedgerReport,
  words: SheetWords,
): string {
  const say = words.duebook.reading;
  const byOriginal = lessPaid ? say.openByAmountLessPaid : say.openByOriginalAmount;
  const openBy = columns.balance === undefined ? byOriginal : say.openByBalance;
  const settledBy =
    columns.settledDate === undefined && columns.status !== undefined
      ? say.openByStatus
      : say.openBySettledDate;
  const { creditTypes } = reading;
  return [
    reading.dateOrder === null ? say.realDates : say.textDates(words.dateOrder[reading.dateOrder]),
    reading.numberStyle === null
      ? say.realNumbers
      : say.textNumbers(words.numberStyle[reading.numberStyle]),
    reading.settled ? settledBy : openBy,
    ...(reading.given ? [say.givenAges] : []),
    ...(creditTypes.length > 0 ? [say.creditTypes(creditTypes.join(', '))] : []),
    ...(profile === null ? [] : [say.byProfile(profile)]),
  ].join(' · ');
}
