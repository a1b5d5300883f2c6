import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import type { Target } from '../targets/target';
import type { TargetLine, TargetStanding } from '../targets/report';
import { targetReport, type TargetOptions } from '../targets/targetReport';

/** What is asked for where management sets no targets. */
const USUAL_DAYS = [30, 60, 90] as const;
/** So many lines have room above the chart. */
const MOST_LINES = 4;
/** Allows all but everything: it only makes the report tell that day. */
const NO_LIMIT = 99.99;

/** What is over so many days, and what management allows of it. */
export interface OverLine {
  readonly figures: TargetLine;
  /** False where the line has no target: its verdict then says nothing. */
  readonly isTarget: boolean;
}

/** One currency in the lines of the page; amounts in minor units. */
export interface OverBlock {
  readonly currency: string | null;
  readonly decimals: number;
  readonly whole: TargetStanding;
  readonly lines: readonly OverLine[];
}

/**
 * The days that the page tells of: those of the targets, filled up to three with 30, 60 and 90.
 * @example toldDays([{ overDays: 45, percent: 10 }]) is [30, 45, 60]
 */
export function toldDays(targets: readonly Target[]): readonly number[] {
  const set = targets.map(({ overDays }) => overDays).slice(0, MOST_LINES);
  const others = USUAL_DAYS.filter((days) => !set.includes(days));
  const filled = [...set, ...others.slice(0, Math.max(0, USUAL_DAYS.length - set.length))];
  return filled.sort((a, b) => a - b);
}

/**
 * The total of each currency and what of it is over 30, 60 and 90 days, or over the targets' days.
 * @example overLines(ledger, result, settings)[0].lines[0].figures.share is 0.18
 */
export function overLines(
  ledger: Ledger,
  result: AgingResult,
  options: TargetOptions,
): readonly OverBlock[] {
  const { targets } = options;
  const wanted = toldDays(targets).map(
    (overDays) =>
      targets.find((target) => target.overDays === overDays) ?? { overDays, percent: NO_LIMIT },
  );
  const report = targetReport(ledger, result, { ...options, targets: wanted, groupTargets: [] });
  return report.blocks.map(({ currency, decimals, whole }) => ({
    currency,
    decimals,
    whole,
    lines: whole.lines.map((figures) => ({
      figures,
      isTarget: targets.includes(figures.target),
    })),
  }));
}
