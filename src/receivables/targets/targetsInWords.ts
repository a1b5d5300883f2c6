import type { TargetFigures, TargetWords } from '../../words/targetWords';
import type { TargetLine } from './report';

/**
 * Every percentage beside its target, gross and net, as one line above a table; `''` without targets.
 * @example 'Over 30: 13.4 % of at most 15 %, within. Net of dispute: 12.0 %.'
 */
export function targetsInWords(lines: readonly TargetLine[], words: TargetWords): string {
  if (lines.length === 0) return '';
  const nets = lines.map(({ shareNet }) =>
    shareNet === null ? null : `${percentText(shareNet)} %`,
  );
  const said = lines.map((line) => words.line(targetFigures(line)));
  // Nothing is in dispute, or nothing of what is late: the same figures twice say nothing.
  const hasNet = lines.some(({ share, shareNet }) => share !== shareNet);
  return [...said, ...(hasNet ? [words.net(nets)] : [])].map((part) => `${part}.`).join(' ');
}

/**
 * A target's figures as a person reads them. A percentage that is missed by less than its last digit
 * shows gets another one, so that no sentence says 15.0 % were above 15 %.
 * @example targetFigures(line).missedBy is '1.1'
 */
export function targetFigures({ target, share, verdict }: TargetLine): TargetFigures {
  const { overDays, percent } = target;
  const allowed = String(percent);
  if (share === null) return { overDays, percent: null, allowed, missedBy: null };
  const digits = digitsFor(share, percent, verdict === 'over');
  const missed = Math.max(10 ** -digits, Number((share * 100).toFixed(digits)) - percent);
  return {
    overDays,
    percent: percentText(share, digits),
    allowed,
    missedBy: verdict === 'over' ? missed.toFixed(digits) : null,
  };
}

/** One digit, or two where the target has two, or one would not show that it is missed. */
function digitsFor(share: number, percent: number, isOver: boolean): number {
  const hasHundredths = !Number.isInteger(percent * 10);
  return hasHundredths || (isOver && Number((share * 100).toFixed(1)) <= percent) ? 2 : 1;
}

/**
 * A share in percent, without the sign.
 * @example percentText(0.134) is '13.4'
 */
export function percentText(share: number, digits = 1): string {
  return (share * 100).toFixed(digits);
}
