import type { Language } from '../receivables/settings/settings';
import { Refusal } from '../workbook/refusal';
import { Cancelled, type Done, type Work } from './actions';
import { checkBeforeSharing } from './checkBeforeSharing';

/**
 * What an action that changed the workbook leaves behind, with what a check finds now: no preview may name
 * what is gone. Where a person stops the check, or Excel refuses it, what was done is done all the same.
 */
export async function checkedAgain(done: Done, work: Work, office: Language): Promise<Done> {
  try {
    const { sharing } = await checkBeforeSharing(work, office);
    return sharing === undefined ? done : { ...done, sharing };
  } catch (error) {
    if (error instanceof Cancelled || error instanceof Refusal) return done;
    throw error;
  }
}
