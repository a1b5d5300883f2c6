import type { TargetFigures, TargetWords } from '../../words/targetWords';
import type { TargetLine } from './report';

/** An amount in minor units as a person reads it. */
export type AmountText = (minor: number) => string;

/** What `targetFigures` puts in words; the percentage of a later day has no more than this. */
export type Judged = Pick<TargetLine, 'target' | 'share' | 'verdict'> &
  Partial<Pick<TargetLine, 'over' | 'between'>>;

/** So many digits tell a cent of any ledger. */
const MOST_DIGITS = 10;

/**
 * Every percentage beside its target, gross and net, as one line above a table; `''` without targets.
 * @example 'Over 30: 13.4 % of at most 15 %, within. Net of dispute: 12.0 %.'
 */
export function targetsInWords(
  lines: readonly TargetLine[],
  words: TargetWords,
  amount: AmountText,
): string {
  if (lines.length === 0) return '';
  const nets = lines.map(({ shareNet }) =>
    shareNet === null ? null : `${percentText(shareNet)} %`,
  );
  const said = lines.map((line) => words.line(targetFigures(line, amount)));
  // Nothing is in dispute, or nothing of what is late: the same figures twice say nothing.
  const hasNet = lines.some(({ share, shareNet }) => share !== shareNet);
  return [...said, ...(hasNet ? [words.net(nets)] : [])].map((part) => `${part}.`).join(' ');
}

/**
 * A target's figures as a person reads them. A percentage that is missed by less than its last digit
 * shows gets more of them, so that no sentence says 15.0 % were above 15 %.
 * @example targetFigures(line).missedBy is '1.1'
 */
export function targetFigures(
  { target, share, verdict, over, between }: Judged,
  amount: AmountText = String,
): TargetFigures {
  const { overDays, percent } = target;
  const allowed = String(percent);
  if (share === null) {
    return {
      overDays,
      percent: null,
      allowed,
      missedBy: null,
      between: between ? [percentText(between[0]), percentText(between[1])] : null,
      inCredit: verdict === 'in-credit' ? amount(over ?? 0) : null,
    };
  }
  const digits = digitsFor(share, percent, verdict === 'over');
  const missed = Math.max(10 ** -digits, Number((share * 100).toFixed(digits)) - percent);
  return {
    overDays,
    percent: percentText(share, digits),
    allowed,
    missedBy: verdict === 'over' ? missed.toFixed(digits) : null,
    between: null,
    inCredit: null,
  };
}

/** One digit, two where the target has two, and as many as show that it is missed where it is. */
function digitsFor(share: number, percent: number, isOver: boolean): number {
  let digits = Number.isInteger(percent * 10) ? 1 : 2;
  const showsIt = () => Number((share * 100).toFixed(digits)) > percent;
  while (isOver && digits < MOST_DIGITS && !showsIt()) digits++;
  return digits;
}

/**
 * A share in percent, without the sign.
 * @example percentText(0.134) is '13.4'
 */
export function percentText(share: number, digits = 1): string {
  return (share * 100).toFixed(digits);
}
