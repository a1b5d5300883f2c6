import { Refusal } from '../workbook/refusal';
import type { Done } from './actions';

/** Does something; where a protected sheet refuses it, says so in this sentence instead. */
export async function whenProtected(
  sentence: (sheet: string) => string,
  attempt: () => Promise<Done>,
): Promise<Done> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== 'protectedSheet') throw error;
    return { told: { kind: 'failure', text: sentence(error.sheet) }, summary: null };
  }
}
