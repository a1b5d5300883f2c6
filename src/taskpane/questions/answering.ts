import type { Desk, Told } from '../../actions/actions';

/**
 * Answers what was asked, and goes on: an answer by itself only brings sheets up to date that stand
 * already, and the person who is asked has pressed for figures.
 */
export async function answering(desk: Desk, answer: () => Promise<Told>): Promise<void> {
  const told = await answer();
  if (told.kind === 'outcome' && desk.state.question !== null) await desk.refreshAging();
}
