import type { ExcelHost } from '../host';
import { runBatch } from './runBatch';
import type { Batch, BatchAnswer } from './wire';

/** Does the first actions of a batch and refuses the rest, as an incident demands. */
export function cutShort(
  host: ExcelHost,
  batch: Batch,
  refusal: string,
  afterActions: number,
): BatchAnswer {
  const answer = runBatch(host, { ...batch, Actions: batch.Actions.slice(0, afterActions) });
  if (answer.Error) return answer;
  return {
    ...answer,
    Error: {
      Code: refusal,
      Message: 'Excel refused the request.',
      HttpStatusCode: 400,
      Location: '',
      ActionIndex: Math.min(afterActions, batch.Actions.length - 1),
    },
  };
}
