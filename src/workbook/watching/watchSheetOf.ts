import { excelRun } from '../excelRun';

/** Something was typed on the watched sheet; `isRemote` where a co-author did it elsewhere. */
export type OnTyped = (isRemote: boolean) => void;

/**
 * Hears of what people type on the sheet that a named cell stands on, wherever that sheet is made
 * later. What this add-in writes itself is not heard. Gives what stops the watching.
 */
export async function watchSheetOf(name: string, onTyped: OnTyped): Promise<() => Promise<void>> {
  // A sheet's id stays, so each sheet is asked about once.
  const isWatched = new Map<string, boolean>();
  const heard = async (change: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (change.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
    const { worksheetId } = change;
    if (!isWatched.has(worksheetId)) isWatched.set(worksheetId, await holds(worksheetId, name));
    if (isWatched.get(worksheetId) === true) onTyped(change.source === Excel.EventSource.remote);
  };
  const registered = await excelRun(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((change) =>
      // Events are hints: one that cannot be followed up is made good by the next refresh.
      heard(change).catch(() => undefined),
    );
    await context.sync();
    return handler;
  });
  return async () => {
    // Handlers go by the context that they came with.
    registered.remove();
    await registered.context.sync();
  };
}

async function holds(worksheetId: string, name: string): Promise<boolean> {
  return excelRun(async (context) => {
    const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    const sheet = cell.worksheet.load('id');
    await context.sync();
    return !cell.isNullObject && !sheet.isNullObject && sheet.id === worksheetId;
  });
}
