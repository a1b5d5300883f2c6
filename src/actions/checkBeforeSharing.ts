import { toIso } from '../receivables/calendar/isoDay';
import type { SerialDay } from '../receivables/calendar/serialDay';
import { findingsIn } from '../receivables/checking/findingsIn';
import type { BookSeen, FormulaTold } from '../receivables/checking/bookSeen';
import { sharedSheets } from '../receivables/checking/privateSeen';
import { REPORT_CELLS, type Language } from '../receivables/settings/settings';
import type { SharePreview } from '../receivables/sharing/preview';
import { isBusy, isResult } from '../receivables/swapping/keptCells';
import { swapsBySheet } from '../receivables/sharing/swapsBySheet';
import { lookThrough } from '../workbook/checking/lookThrough';
import { excelRun, type ExcelContext } from '../workbook/excelRun';
import { readNamedCells } from '../workbook/reading/namedCells';
import { swapsFor } from '../workbook/swapping/findSwaps';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { readSituation, type Situation } from './readSituation';
import { whatIsKept } from './whatIsKept';

/** Looks through the whole workbook for what a recipient should not get; writes nothing. */
export async function checkBeforeSharing(work: Work, office: Language): Promise<Done> {
  const { checking: words } = wordsFor(office);
  return excelRun(async (context): Promise<Done> => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const { settings } = situation;
    const kept = await whatIsKept(context, situation);
    const book = await lookThrough(context, work);
    const findings = findingsIn(book, {
      kept,
      outdated: await outdatedDay(context, situation),
      causesOn: situation.words.sheets.duebook.title,
      words,
    });
    const ours = ourFormulas(book);
    const swaps = await swapsFor(
      context,
      ours.filter(mayHaveResult).map(({ formula, ...place }) => ({ ...place, cell: formula })),
    );
    const sharing: SharePreview = {
      findings,
      swaps: swapsBySheet(
        swaps,
        ours.filter((told) => !mayHaveResult(told)),
      ),
      sheets: sharedSheets(book.sheets, kept),
      chartsLeftOut: book.charts.filter(({ comesAlong }) => !comesAlong).map(({ sheet }) => sheet),
      fixed: !settings.roll,
    };
    const { length: sheets } = book.sheets;
    const text = findings.length === 0 ? words.clean(sheets) : words.found(findings.length, sheets);
    return { told: { kind: 'outcome', text, warns: findings.length > 0 }, summary: null, sharing };
  });
}

/** The day whose figures stand, where the next refresh takes today instead. */
async function outdatedDay(
  context: ExcelContext,
  { settings, calendar }: Situation,
): Promise<string | null> {
  const cells = await readNamedCells(context, [REPORT_CELLS.rolledTo]);
  const cell = cells.get(REPORT_CELLS.rolledTo);
  if (!settings.roll || typeof cell !== 'number') return null;
  const made = (cell + calendar.dayOffset) as SerialDay;
  return made === calendar.today ? null : toIso(made);
}

/** The cells that were found to call a function of ours, so that nobody looks for them twice. */
function ourFormulas({ formulas }: BookSeen): readonly FormulaTold[] {
  return formulas.filter(({ kind }) => kind === 'functions' || kind === 'broken-formulas');
}

/** A function that has still to answer will have a result by the time of sharing. */
function mayHaveResult({ value }: FormulaTold): boolean {
  return isResult([[value]]) || isBusy([[value]]);
}
