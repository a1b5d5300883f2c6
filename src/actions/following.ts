import { SETTING_CELLS, type Language } from '../receivables/settings/settings';
import type { SelectedCells } from '../workbook/reading/accountInRow';
import { watchSelection } from '../workbook/watching/watchSelection';
import { watchSheetOf } from '../workbook/watching/watchSheetOf';
import type { DeskStore } from './deskStore';
import { latest } from './latest';
import { noteTypedDate } from './noteTypedDate';
import { readSettingCells } from './readSettingCells';
import { selectedAccount } from './selectedAccount';

/** Follows what people type on *Duebook*, and which rows they select; gives what stops it. */
export async function following(
  store: DeskStore,
  language: Language,
): Promise<() => Promise<void>> {
  let lastSelected: SelectedCells | null = null;

  /** While an action runs, that tells the header anew. */
  const followTyping = async (isRemote: boolean): Promise<void> => {
    if (store.state.running !== null) return;
    const summary = await noteTypedDate(language, isRemote).catch(() => null);
    const settings = await readSettingCells(language).catch(() => null);
    store.become({ summary: latest(summary, store.state.summary), settings });
  };

  /** Only the last of several selections counts, and none while an action uses the workbook. */
  const followSelection = async (cells: SelectedCells): Promise<void> => {
    lastSelected = cells;
    const { running, picture } = store.state;
    if (running !== null || picture === null) return;
    const selected = await selectedAccount(cells, picture.ledger).catch(() => null);
    const isMeant = cells === lastSelected && store.state.running === null;
    if (isMeant && selected !== store.state.selected) store.become({ selected });
  };

  const stops = await Promise.all([
    watchSheetOf(SETTING_CELLS.asOf, (isRemote) => {
      void followTyping(isRemote);
    }),
    watchSelection((cells) => {
      void followSelection(cells);
    }),
  ]);
  return async () => {
    for (const stop of stops) await stop();
  };
}
