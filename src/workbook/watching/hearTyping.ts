/** What people type while an action works, by the ids of the sheets. */
export interface TypingHeard {
  /** Whether somebody has typed on one of these since the last `take`. */
  on(sheets: readonly string[]): boolean;
  /** The sheets that were typed on since the last time. */
  take(): ReadonlySet<string>;
  stop(): Promise<void>;
}

/**
 * Hears of every change on any sheet that this add-in does not make itself, here or at a co-author's.
 * Excel tells of it a little later than it happens: what was heard holds, what was not may still come.
 */
export async function hearTyping(context: Excel.RequestContext): Promise<TypingHeard> {
  let heard = new Set<string>();
  const registered = context.workbook.worksheets.onChanged.add(({ triggerSource, worksheetId }) => {
    if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) heard.add(worksheetId);
    return Promise.resolve();
  });
  await context.sync();
  return {
    on: (sheets) => sheets.some((id) => heard.has(id)),
    take: () => {
      const taken = heard;
      heard = new Set();
      return taken;
    },
    stop: async () => {
      registered.remove();
      await context.sync();
    },
  };
}
