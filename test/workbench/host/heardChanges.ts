import { onSheet } from './excel';

/** Listens to changes of the active sheet, and gives the list that fills with what the add-in hears. */
export async function heardChanges(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}
