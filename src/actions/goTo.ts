import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { goToCells } from '../workbook/showing/goToCells';
import { wordsFor } from '../words';
import type { Done } from './actions';

/** Where in the workbook a person wants to be. */
export interface CellsOfSheet {
  readonly sheet: string;
  /** Without its sheet: E13 or A1:H16. */
  readonly address: string;
}

/** Shows a person these cells, and changes nothing. What went well needs no words. */
export async function goTo({ sheet, address }: CellsOfSheet, office: Language): Promise<Done> {
  const isShown = await excelRun((context) => goToCells(context, sheet, address));
  return {
    told: isShown
      ? { kind: 'outcome', text: '' }
      : { kind: 'failure', text: wordsFor(office).refusals.sheetHidden(sheet) },
    summary: null,
  };
}
