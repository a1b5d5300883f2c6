import { toIso } from '../receivables/calendar/isoDay';
import type { SerialDay } from '../receivables/calendar/serialDay';
import type { Language } from '../receivables/settings/settings';
import { changeSince } from '../receivables/snapshots/changeSince';
import { countedOtherwise } from '../receivables/snapshots/counted';
import { rollRates } from '../receivables/snapshots/rollRates';
import { excelRun } from '../workbook/excelRun';
import { workbookCalendar } from '../workbook/reading/workbookCalendar';
import { wordsFor } from '../words';
import type { Done, Picture, Work } from './actions';
import { readSnapshots } from './readSnapshots';

/**
 * Compares what was read of the ledger with the snapshot of an earlier day, and how much of each bucket
 * became the next one; writes nothing.
 */
export async function compareWith(
  day: SerialDay,
  picture: Picture | null,
  work: Work,
  office: Language,
): Promise<Done> {
  const words = wordsFor(office).snapshots;
  const nothing: Done = {
    told: { kind: 'failure', text: words.nothingOf(toIso(day)) },
    summary: null,
  };
  if (picture?.snapshots == null) return nothing;
  const { ledger, result, settings, snapshots: seen } = picture;
  return excelRun(async (context): Promise<Done> => {
    const { dayOffset } = await workbookCalendar(context);
    const snapshots = await readSnapshots(context, dayOffset, work);
    const since = changeSince({ snapshots, trend: seen.trend }, day, ledger, result);
    if (since === null) return nothing;
    const edges = ledger.reading.given ? result.edges : settings.edges;
    const isCountedOtherwise = (of: SerialDay, currency: string | null) => {
      const row = seen.trend.find((each) => each.day === of && each.currency === currency);
      return countedOtherwise(row, ledger, result) !== null;
    };
    const compared = { since, rolls: rollRates(snapshots, result, edges, isCountedOtherwise) };
    return {
      told: { kind: 'outcome', text: words.compared(toIso(day)) },
      summary: null,
      picture: { ...picture, snapshots: { ...seen, compared } },
    };
  });
}
