const SETTING = 'duebook.charts';

/** By the name or the table that a sheet is found by: the charts that were made on it. */
export type ChartMemory = Readonly<Record<string, readonly string[]>>;

/**
 * Which charts were made, so that one that a person deleted stays deleted. Kept in the workbook's
 * settings: when they are lost, a deleted chart comes back once.
 */
export function askChartMemory(context: Excel.RequestContext): () => ChartMemory {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load('value');
  return () => {
    if (setting.isNullObject || typeof setting.value !== 'string') return {};
    try {
      return JSON.parse(setting.value) as ChartMemory;
    } catch {
      return {};
    }
  };
}

/** Remembers the charts that were made until now. */
export function writeChartMemory(context: Excel.RequestContext, memory: ChartMemory): void {
  context.workbook.settings.add(SETTING, JSON.stringify(memory));
}
