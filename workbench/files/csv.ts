import Papa from 'papaparse';
import { MAX_COLUMNS, MAX_ROWS } from '../host/model/address';
import { Workbook } from '../host/model/workbook';
import { delimiterOf } from './csv/delimiter';
import { sheetNameOf } from './csv/sheetNameOf';
import { decodeText } from './csv/textEncoding';
import { unclosedQuote } from './csv/unclosedQuote';
import { isOfficeFile } from './fileSignature';
import { FileProblem } from './fileProblem';
import type { OpenedFile } from './openedFile';
import { newXlsx } from './xlsx';

/**
 * Opens a text file of values as a workbook of one sheet whose cells are text, exactly as written:
 * `00123` keeps its zeros and `=1+1` is no formula. Throws a FileProblem when the bytes are no text, or when a
 * quotation mark leaves open where its row ends.
 */
export function openCsv(bytes: Uint8Array, name: string): OpenedFile {
  if (bytes.length === 0) {
    throw new FileProblem('empty', `${name} is empty. Export the list again.`);
  }
  if (isOfficeFile(bytes)) {
    throw new FileProblem(
      'not-text',
      `${name} is an Excel file under another name. Give it its own ending: .xlsx, or .xls for an old one.`,
    );
  }
  const text = decodeText(bytes);
  if (text === null) {
    throw new FileProblem(
      'not-text',
      `${name} is not a text file. Export the list again as CSV, or save it as .xlsx in Excel.`,
    );
  }
  return newXlsx(workbookOf(text, name));
}

function workbookOf(text: string, name: string): Workbook {
  const { delimiter, body, linesBefore } = delimiterOf(text);
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const open = unclosedQuote(parsed, body);
  if (open !== null) {
    throw new FileProblem(
      'damaged',
      `${name} has a quotation mark in line ${linesBefore + open} that is not closed where its value ends, so the rows after it would be lost. Close or remove it, or export the list again.`,
    );
  }
  const { data: rows } = parsed;
  const last = rows[rows.length - 1];
  // A line end at the end of the file begins no row.
  if (last?.length === 1 && last[0] === '') rows.pop();
  if (rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS)) {
    throw new FileProblem(
      'too-large',
      `${name} has more rows or columns than a sheet can hold (${MAX_ROWS.toLocaleString('en-US')} rows). Split it into smaller files.`,
    );
  }
  const workbook = new Workbook();
  const { cells } = workbook.addSheet(sheetNameOf(name));
  const asText = workbook.styles.intern({ numberFormat: '@' });
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value === '') return;
      cells.setResult(at, column, value);
      cells.setStyle(at, column, asText);
    });
  });
  return workbook;
}
