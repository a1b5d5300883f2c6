import { columnLetters } from '../ledger/address';
import type { SheetWords } from '../../words/sheetWords';

/** Excel's limit for the name of a sheet. */
const LONGEST_TITLE = 31;
const OURS = ' (Duebook)';

/**
 * The name of a currency's table, unique in a workbook and without a digit at its end, so that it
 * cannot be taken for the copy that Excel makes of another (`DuebookAging3`).
 * @example agingTable('EUR', false) is 'DuebookAgingEUR'; the main currency's is 'DuebookAging'
 */
export function agingTable(currency: string | null, main: boolean): string {
  if (main) return 'DuebookAging';
  if (currency === null) return 'DuebookAgingNone';
  const letters = [...currency.toUpperCase()].map((sign) =>
    /[A-Z]/u.test(sign) ? sign : `_${columnLetters(sign.codePointAt(0) ?? 0)}`,
  );
  const code = letters.join('');
  // Excel's names do not tell capitals from small letters.
  return code === 'NONE' ? 'DuebookAging_NONE' : `DuebookAging${code}`;
}

/**
 * The named cell above a currency's table that says each percentage beside its target. It has a name
 * so that sheets of an earlier version get a row for it.
 * @example targetLineCell('DuebookAging') is 'DuebookAgingTargetLine'
 */
export function targetLineCell(table: string): string {
  return `${table}TargetLine`;
}

/**
 * The named cell above a currency's table that says the rules, where they have a row of their own.
 * @example conventionCell('DuebookAging') is 'DuebookAgingConvention'
 */
export function conventionCell(table: string): string {
  return `${table}Convention`;
}

/**
 * Whether a table of ours is one of a currency's aging, be it the main one's.
 * @example isAgingTable('DuebookAgingEUR') is true; isAgingTable('DuebookIssues') is false
 */
export function isAgingTable(name: string): boolean {
  return name.startsWith(agingTable(null, true));
}

/**
 * The currency whose table has this name: the other way round, for tables that stand in a workbook.
 * Undefined for the main currency's table, for foreign ones and for codes that are no ISO code.
 * @example currencyOfTable('DuebookAgingEUR') is 'EUR'
 */
export function currencyOfTable(table: string): string | null | undefined {
  return table === agingTable(null, false) ? null : /^DuebookAging([A-Z]{3})$/u.exec(table)?.[1];
}

/** Stands between the title of an Aging sheet and its currency. */
const TITLE_END = ' · ';

/**
 * The heading on a currency's Aging sheet; the title alone where the currency is unknown.
 * @example bandTitle('EUR', words) is 'Aging · EUR'
 */
export function bandTitle(currency: string | null, words: SheetWords): string {
  return currency === null ? words.aging.title : `${words.aging.title}${TITLE_END}${currency}`;
}

/**
 * The other way round, in any language.
 * @example currencyInTitle('Aging · EUR') is 'EUR'; currencyInTitle('Aging') is null
 */
export function currencyInTitle(title: string): string | null {
  return title.split(TITLE_END)[1] ?? null;
}

/** The sheet's name and, where a foreign sheet has that already, the other one. */
export interface SheetTitles {
  readonly title: string;
  readonly fallbackTitle: string;
}

/**
 * What a currency's Aging sheet is called.
 * @example agingTitles('EUR', false, words) is 'Aging EUR', else 'Aging EUR (Duebook)'
 */
export function agingTitles(
  currency: string | null,
  main: boolean,
  words: SheetWords,
): SheetTitles {
  const { title: aging, noCurrency } = words.aging;
  const suffix = (currency ?? noCurrency).replace(/[[\]:*?/\\']/gu, '-');
  const title = main ? aging : `${aging} ${suffix}`;
  return {
    title: title.slice(0, LONGEST_TITLE),
    fallbackTitle: title.slice(0, LONGEST_TITLE - OURS.length) + OURS,
  };
}
