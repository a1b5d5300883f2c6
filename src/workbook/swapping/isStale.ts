import { bookSheets } from '../checking/bookSheets';
import { tellingFormulas } from '../checking/tellingFormulas';

/** Whether a sheet of ours says that it needs a refresh, or that its total is not the ledger's. */
export async function isStale(context: Excel.RequestContext): Promise<boolean> {
  const ours = (await bookSheets(context)).filter(({ kind }) => kind === 'ours');
  for (const sheet of ours) {
    const told = await tellingFormulas(context, sheet, new Set(), () => undefined);
    if (told.some(({ kind }) => kind === 'stale' || kind === 'tie-out')) return true;
  }
  return false;
}
