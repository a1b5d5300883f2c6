import type { Language } from '../receivables/settings/settings';
import { Refusal, refusalSentence } from '../workbook/refusal';
import { wordsFor } from '../words';
import type { DeviceMemory } from './deviceMemory';
import { Cancelled, type Done } from './actions';
import { NotLoaded } from './loadWorks';

/** What the desk must know of the Office it runs in. */
export interface Surroundings {
  /** The language that Office speaks to this person. */
  readonly language: Language;
  /** Whether this Excel is new enough. */
  readonly supported: boolean;
  /** Where nothing is kept outside the workbook, a person is asked for their name anew each time. */
  readonly device?: DeviceMemory;
}

/** Runs an action to its end; every failure becomes a sentence. */
export async function attempt(
  action: () => Promise<Done>,
  { language, supported }: Surroundings,
): Promise<Done> {
  const { refusals: words, pane } = wordsFor(language);
  if (!supported) return failure(words.oldExcel);
  try {
    return await action();
  } catch (error) {
    if (error instanceof Cancelled) return failure(words.cancelled);
    if (error instanceof NotLoaded) return failure(pane.viewFailure.text);
    if (error instanceof Refusal) return failure(refusalSentence(error, words));
    return failure(words.ownFault);
  }
}

function failure(text: string): Done {
  return { told: { kind: 'failure', text }, summary: null };
}
