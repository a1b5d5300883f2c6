import type { SerialDay } from '../calendar/serialDay';
import { dueDayBy } from './dueDayBy';
import { readTerms } from './readTerms';

/** The due day by each reading of the terms. */
export interface TermsDays {
  readonly daysFirst: SerialDay;
  readonly monthEndFirst: SerialDay;
}

/** A cell of terms, read once for all items that have it. */
export interface CellTerms {
  /** Null where the terms give no due day for an item of that invoice day. */
  readonly days: (invoiceDay: SerialDay) => TermsDays | null;
}

/**
 * What a cell of terms says of due days; null where it is not surely one due date.
 * @example cellTerms('Net 30')?.days(46112)?.daysFirst is 46142
 */
export function cellTerms(cell: string | number | boolean): CellTerms | null {
  const read = typeof cell === 'boolean' ? null : readTerms(cell);
  if (read === null) return null;
  return {
    days: (invoiceDay) => {
      const daysFirst = dueDayBy(read.daysFirst, invoiceDay);
      const monthEndFirst =
        read.monthEndFirst === read.daysFirst
          ? daysFirst
          : dueDayBy(read.monthEndFirst, invoiceDay);
      return daysFirst === null || monthEndFirst === null ? null : { daysFirst, monthEndFirst };
    },
  };
}
