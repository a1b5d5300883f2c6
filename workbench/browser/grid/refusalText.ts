import { NotInList } from '../../host/person/demandAllowed';
import type { ExcelError } from '../../host/protocol/excelError';
import type { RefusedWords } from '../words/refusedWords';

/** Why the workbook refuses what a person did, in the language of the page. */
export function refusalText(error: ExcelError, words: RefusedWords): string {
  if (error instanceof NotInList) return words.notInList(error.cell, error.allowed, error.typed);
  const { byCode } = words;
  return isKnown(byCode, error.code) ? byCode[error.code] : words.other;
}

function isKnown<T extends object>(record: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(record, key);
}
