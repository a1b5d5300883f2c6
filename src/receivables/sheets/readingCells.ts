import type { SerialDay } from '../calendar/serialDay';
import { REPORT_CELLS } from '../settings/settings';
import type { SheetWords } from '../../words/sheetWords';
import { COUNT_FORMAT, DATE_FORMAT } from './formats';
import type { LedgerReport } from './ledgerReport';
import type { PlacedCell, PlanCell } from './plan';

/**
 * How the ledger was read, in the named report cells; blank while none has been. The as-of date goes
 * along, so that the next refresh can tell a typed date from its own.
 */
export function readingCells(
  report: LedgerReport | null,
  asOf: SerialDay,
  words: SheetWords,
): readonly PlacedCell[] {
  const blank: PlanCell = { kind: 'blank' };
  const text = (words: string): PlanCell => ({ kind: 'text', text: words });
  const reported: Readonly<Record<keyof typeof REPORT_CELLS, PlanCell>> = {
    rolledTo: { kind: 'day', day: asOf, format: DATE_FORMAT },
    ledgerSheet: report === null ? blank : text(report.sheet),
    ledgerAddress: report === null ? blank : text(report.address),
    ledgerRows:
      report === null ? blank : { kind: 'number', value: report.rows, format: COUNT_FORMAT },
    reading: report === null ? blank : text(readAs(report, words)),
  };
  return (Object.keys(reported) as (keyof typeof reported)[]).flatMap((key): PlacedCell[] => {
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
        cell: { ...reported[key], look: 'body' },
        when: 'always',
      },
    ];
  });
}

/**
 * By which styles cells were read and what tells what is open, in words.
 * @example readAs(report, words) is "dates are Excel dates · amounts are numbers · open by their balance"
 */
export function readAs({ reading, columns }: LedgerReport, words: SheetWords): string {
  const say = words.duebook.reading;
  const openBy = columns.balance === undefined ? say.openByOriginalAmount : say.openByBalance;
  return [
    reading.dateOrder === null ? say.realDates : say.textDates(words.dateOrder[reading.dateOrder]),
    reading.numberStyle === null
      ? say.realNumbers
      : say.textNumbers(words.numberStyle[reading.numberStyle]),
    reading.settled ? say.openBySettledDate : openBy,
  ].join(' · ');
}
