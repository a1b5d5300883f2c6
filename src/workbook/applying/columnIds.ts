import type { ColumnIds } from './matchColumns';

const SETTING = 'duebook.columns';

/**
 * Which table column is which of ours, so that a renamed header is still recognised. Kept in the
 * workbook's settings: when they are lost, columns are recognised by their headers.
 */
export async function readColumnIds(
  context: Excel.RequestContext,
): Promise<Readonly<Record<string, ColumnIds>>> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load('value');
  await context.sync();
  if (setting.isNullObject || typeof setting.value !== 'string') return {};
  try {
    return JSON.parse(setting.value) as Record<string, ColumnIds>;
  } catch {
    return {};
  }
}

/** Remembers the columns of the tables just written. */
export function writeColumnIds(
  context: Excel.RequestContext,
  ids: Readonly<Record<string, ColumnIds>>,
): void {
  context.workbook.settings.add(SETTING, JSON.stringify(ids));
}
