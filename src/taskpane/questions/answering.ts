import type { Desk, Told } from '../../actions/actions';

/**
 * Answers what was asked, and goes on: an answer by itself brings only sheets up to date that stand
 * already, and the person who was asked had pressed for figures.
 */
export async function answering(desk: Desk, answer: () => Promise<Told>): Promise<void> {
  const told = await answer();
  if (told.kind === 'outcome' && desk.state.picture?.isOnSheets !== true) await desk.refreshAging();
}
