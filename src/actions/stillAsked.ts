import type { Question } from '../receivables/ledger/question';
import type { Picture } from './actions';

/** What a person has not answered yet: what was asked last, until a ledger could be read. */
export function stillAsked(
  before: Question | null,
  asked: Question | undefined,
  picture: Picture | undefined,
): Question | null {
  return asked ?? (picture === undefined ? before : null);
}
