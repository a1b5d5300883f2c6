import { isPrivateColumn, isPrivateSheet } from '../sharing/privateParts';
import type { KeptHere } from '../sharing/keptHere';
import type { SharedSheet } from '../sharing/preview';
import type { CheckingWords } from '../../words/checkingWords';
import type { Seen } from './seen';

/** A sheet with the names of its tables, and the headings of its lists, each once. */
export interface HeadedSheet extends Pick<SharedSheet, 'name' | 'kind' | 'hidden'> {
  readonly headers: readonly string[];
  readonly tables: readonly string[];
}

/**
 * The sheets with what a copy leaves out of them.
 * @example sharedSheets([{ name: 'Follow-ups', headers: ['Note'], ... }], kept)[0].privateColumns is ['Note']
 */
export function sharedSheets(
  sheets: readonly HeadedSheet[],
  kept: Omit<KeptHere, 'unnamed'>,
): readonly SharedSheet[] {
  return sheets.map(({ headers, tables, ...sheet }) => {
    const blocks = kept.blocks.filter(({ table }) => tables.includes(table));
    return {
      ...sheet,
      isPrivate: isPrivateSheet(kept.sheets, sheet.name),
      privateColumns: headers.filter((header) => isPrivateColumn(kept.columns, sheet.name, header)),
      privateBlocks: blocks.map(({ called }) => called),
    };
  });
}

/**
 * Private sheets, and private columns and tables of the others.
 * @example privateSeen([sheetWithoutAny], words) is []
 */
export function privateSeen(sheets: readonly SharedSheet[], words: CheckingWords): readonly Seen[] {
  return sheets.flatMap(({ name, isPrivate, privateColumns, privateBlocks }) => {
    const seen = { kind: 'private', sheet: name, address: null, count: 1 } as const;
    if (isPrivate) return [{ ...seen, detail: words.privateSheet(name) }];
    return [
      ...privateColumns.map((header) => words.privateColumn(header, name)),
      ...privateBlocks.map((heading) => words.privateBlock(heading, name)),
    ].map((detail) => ({ ...seen, detail }));
  });
}
