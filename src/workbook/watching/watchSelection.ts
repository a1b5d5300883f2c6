import { excelRun } from '../excelRun';
import type { SelectedCells } from '../reading/accountInRow';

/** An arrow key that is held down passes many rows; the one where it stops is meant. */
const SETTLED_MS = 150;

/** Hears which cells people select, on any sheet. Gives what stops the listening. */
export async function watchSelection(
  onSelected: (cells: SelectedCells) => void,
): Promise<() => Promise<void>> {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const registered = await excelRun(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(
      ({ worksheetId, address }) => {
        clearTimeout(settling);
        settling = setTimeout(() => {
          onSelected({ worksheetId, address });
        }, SETTLED_MS);
        return Promise.resolve();
      },
    );
    await context.sync();
    return handler;
  });
  return async () => {
    clearTimeout(settling);
    registered.remove();
    await registered.context.sync();
  };
}
