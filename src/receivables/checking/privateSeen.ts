import { isPrivateColumn, isPrivateSheet } from '../sharing/privateParts';
import type { SharedSheet } from '../sharing/preview';
import type { CheckingWords } from '../../words/checkingWords';
import type { Seen } from './seen';

/** A sheet with the headings of its tables and of the ledger, each once. */
export interface HeadedSheet extends Pick<SharedSheet, 'name' | 'kind' | 'hidden'> {
  readonly headers: readonly string[];
}

/** What a person marked as private, as the settings hold it. */
export interface PrivateEntries {
  readonly privateColumns: readonly string[];
  readonly privateSheets: readonly string[];
}

/**
 * The sheets with what is private about them.
 * @example sharedSheets([{ name: 'Follow-ups', headers: ['Note'], ... }], { privateColumns: ['note'], privateSheets: [] })[0].privateColumns is ['Note']
 */
export function sharedSheets(
  sheets: readonly HeadedSheet[],
  { privateColumns, privateSheets }: PrivateEntries,
): readonly SharedSheet[] {
  return sheets.map(({ headers, ...sheet }) => ({
    ...sheet,
    isPrivate: isPrivateSheet(privateSheets, sheet.name),
    privateColumns: headers.filter((header) => isPrivateColumn(privateColumns, sheet.name, header)),
  }));
}

/**
 * Private sheets, and private columns of the others.
 * @example privateSeen([sheetWithoutAny], words) is []
 */
export function privateSeen(sheets: readonly SharedSheet[], words: CheckingWords): readonly Seen[] {
  return sheets.flatMap(({ name, isPrivate, privateColumns }) => {
    const seen = { kind: 'private', sheet: name, address: null, count: 1 } as const;
    if (isPrivate) return [{ ...seen, detail: words.privateSheet(name) }];
    return privateColumns.map((header) => ({ ...seen, detail: words.privateColumn(header, name) }));
  });
}
