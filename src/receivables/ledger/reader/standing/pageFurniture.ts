import { readDate } from '../../../calendar/readDate';
import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import { plainWords } from '../texts/plainWords';

/** `Page 2 of 9`, `Página 2 de 9`, `Seite 2`, `Page No.: 2`. */
const PAGE = /^(page|pag|pg|pagina|seite|hoja)( no)?( \d+( (of|de|von|sur|di) \d+)?)?$/;
/** `Run Date`, `Printed on 31 March`, `Report ID`, `Fecha de impresión`, `Druckdatum`. */
const STAMP =
  /^(?:(?:run|print|printed|printing|report|generated|created|exported|extracted|as of|as at)(?: (?:date|time|on|at|by|id|no|of))?|date printed|time printed|fecha (?:de )?(?:impresion|emision del informe|proceso|ejecucion|corte)|impreso(?: el)?|hora|usuario|user|user id|druckdatum|gedruckt am|erstellt am|stand|edite le|imprime le|date d edition|stampato il|emitido em)$/;
/** What a date after it makes a stamp: `As of March 31, 2026`, `Stand: 31.03.2026`. */
const BEFORE_DATE =
  /(?:^|\s)(?:as of|as at|at|al|au|a|per|zum|stand|date|fecha|datum|data|hasta|through|run|printed|on|el|am|le|il|em)[\s:]+(.+)$/i;
/** `31.03.2026   Dynamic List Display   1` */
const DATED_LINE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s.*\s\d+$/;
const CONTINUED = /\b(?:continued|cont d|contd|continua|continuacion|fortsetzung)$/;
/** A line drawn with signs. */
const RULE = /^[-=_*~.+|\s]*[-=_~]{3,}[-=_*~.+|\s]*$/;

/**
 * Whether a text is one that a report prints around its rows: page numbers, run dates, drawn lines.
 * @example isPageFurniture('Page 2 of 9') is true; isPageFurniture('Page & Sons') is false
 */
export function isPageFurniture(text: string): boolean {
  if (RULE.test(text) || DATED_LINE.test(text)) return true;
  const words = plainWords(text);
  if (PAGE.test(words) || CONTINUED.test(words)) return true;
  const [label = '', ...rest] = text.split(':');
  if (rest.length > 0 && STAMP.test(plainWords(label))) return true;
  if (STAMP.test(words) && words.includes(' ')) return true;
  const dated = BEFORE_DATE.exec(text)?.[1] ?? text;
  return readDate(dated.replace(/^(?:\p{L}+, )/u, '')) !== null;
}

/**
 * Whether a row is furniture of a page: one of its texts is. Texts in columns of dates are dates,
 * unless the row is furniture for another cell.
 * @example isFurnitureRow(['Run Date', '03/31/2026'], []) is true
 */
export function isFurnitureRow(cells: readonly CellValue[], dates: readonly number[]): boolean {
  return cells.some(
    (cell, column) =>
      typeof cell === 'string' &&
      cell.trim() !== '' &&
      !dates.includes(column) &&
      isPageFurniture(cellText(cell)),
  );
}
