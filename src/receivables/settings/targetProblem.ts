import type { CellValue } from '../ledger/area';
import { parseGroupTargets, parseTargets, type TargetProblem } from '../targets/target';
import type { Settings } from './settings';

/**
 * Why what is typed makes no targets; null where it does, and for every other setting.
 * @example targetProblem('targets', '150 % over 30') is 'percent-out-of-range'
 */
export function targetProblem(
  setting: keyof Settings,
  typed: CellValue | undefined,
): TargetProblem | null {
  const text = String(typed ?? '');
  if (setting === 'targets') return problemOf(parseTargets(text));
  return setting === 'groupTargets' ? problemOf(parseGroupTargets(text)) : null;
}

function problemOf(read: object | { readonly problem: TargetProblem }): TargetProblem | null {
  return 'problem' in read ? read.problem : null;
}
