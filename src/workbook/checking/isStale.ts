import type { Attending } from '../reading/attending';
import { readBook } from './bookSheets';
import { tellingFormulas } from './tellingFormulas';

/** Whether a sheet of ours says that it needs a refresh, or that its total is not the ledger's. */
export async function isStale(context: Excel.RequestContext, work: Attending): Promise<boolean> {
  const { sheets, names } = await readBook(context);
  const ours = sheets.filter(({ kind }) => kind === 'ours');
  const told = await tellingFormulas(context, { sheets: ours, names }, work);
  return told.some(({ kind }) => kind === 'stale' || kind === 'tie-out');
}
