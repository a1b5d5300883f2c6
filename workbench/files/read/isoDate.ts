import type { CellValue } from '../../host/model/types';

const DAY = 86_400_000;
/** Serial 0 of the two date systems, in milliseconds of Unix time. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The serial number of a date that a file writes as ISO 8601 text (cell type `d`); the text itself
 * when it is none. Before March 1900 the 1900 system counts a 29 February that never was.
 */
export function serialOfIso(text: string, date1904: boolean): CellValue {
  const milliseconds = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$|^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text}Z`,
  );
  if (Number.isNaN(milliseconds)) return text;
  if (date1904) return (milliseconds - EPOCH_1904) / DAY;
  const serial = (milliseconds - EPOCH_1900) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
