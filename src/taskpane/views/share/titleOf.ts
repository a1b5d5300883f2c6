import type { Summary } from '../../../actions/actions';

/**
 * What a copy is called before a person calls it otherwise; the day of its figures is added to it.
 * @example titleOf(summary) is 'Open items'
 */
export function titleOf(summary: Pick<Summary, 'workbook'> | null): string {
  return summary?.workbook.replace(/\.xls[a-z]?$/iu, '') ?? '';
}
