import type { FunctionName } from '../../words/functionCatalogueWords';
import { isOurCall, solid } from './callsOurs';
import { ourFunction } from './ourFunctions';

/** A formula that is one call of a function of ours and nothing else. */
export interface WholeCall {
  readonly name: FunctionName;
  /** As they are written, '' for one that is left out. */
  readonly args: readonly string[];
}

/**
 * The call that a formula is; null where the call is a part of something larger, or where a leading `@`
 * takes one value of a table.
 * @example wholeCall('=AGING.BUCKET(F2,AsOfDate)') is { name: 'AGING.BUCKET', args: ['F2', 'AsOfDate'] }
 */
export function wholeCall(formula: string): WholeCall | null {
  const pieces = solid(formula);
  const at = pieces.findIndex((_, each) => isOurCall(pieces, each));
  const before = pieces.slice(1, at);
  const isBare = at === 1 || (before.at(-1)?.text === '!' && before.length <= 3);
  const name = ourFunction(pieces[at]?.text ?? '');
  if (!isBare || before[0]?.text === '@' || name === null) return null;
  const args = [''];
  let depth = 0;
  for (const [place, { text }] of pieces.entries()) {
    if (place <= at) continue;
    if (text === ')') depth--;
    if (depth === 0 && text === ')') return place === pieces.length - 1 ? { name, args } : null;
    if (depth === 1 && text === ',') args.push('');
    else if (depth > 0) args[args.length - 1] += text;
    if (text === '(') depth++;
  }
  return null;
}
