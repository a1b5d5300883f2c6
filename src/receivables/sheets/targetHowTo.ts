import { toIso } from '../calendar/isoDay';
import { grouped } from '../money/grouped';
import { percentText } from '../targets/targetsInWords';
import type { TargetSource } from './targetSource';

/** What stands beside the heading of the way back: each plan in a sentence. */
export function plansInWords({ report, words }: TargetSource): string {
  const { targets: say } = words;
  if (report.blocks.every(({ whole }) => whole.lines.length === 0)) return say.noTargets;
  const plans = report.blocks.flatMap(({ currency, decimals, plans: each }) => {
    const amount = amountOf(currency, decimals);
    return each.map(({ target, needed, steps, lacking, isHardest }) => {
      const missing = lacking > 0 ? amount(lacking) : '';
      const plan = say.plan(amount(needed), steps.length, target.overDays, missing);
      return isHardest && each.length > 1 ? `${plan} (${say.hardest})` : plan;
    });
  });
  return plans.length === 0 ? say.noPlan : plans.join(' · ');
}

/** What stands beside the heading of what rolls: how much, and what the percentages would be. */
export function rollingInWords({ report, words }: TargetSource): string {
  const { targets: say } = words;
  const said = report.blocks.flatMap(({ currency, decimals, rolling }) => {
    const amount = amountOf(currency, decimals);
    const sum = rolling.buckets.reduce((all, { tally }) => all + tally.amount, 0);
    if (rolling.buckets.length === 0) return [];
    const { others } = rolling;
    return [
      say.rolling(amount(sum), toIso(rolling.until)),
      ...rolling.then.flatMap(({ target, share, verdict }) =>
        share === null
          ? []
          : [say.ahead(rolling.days, target.overDays, percentText(share), verdict === 'over')],
      ),
      ...(others.items === 0 ? [] : [say.notListed(amount(others.amount), others.items)]),
    ];
  });
  return said.length === 0 ? say.noRolling : said.join(' · ');
}

/** What stands beside the heading of the groups: by what they are made, and targets of nobody. */
export function groupsInWords({ report, words }: TargetSource): string {
  const { targets: say } = words;
  const by = report.groupedBy === null ? say.notGrouped : say.groupedBy(report.groupedBy);
  const unknown = report.unknownGroups.join(', ');
  return unknown === '' ? by : `${by} · ${say.unknownGroups(unknown)}`;
}

function amountOf(currency: string | null, decimals: number): (minor: number) => string {
  return (minor) => `${grouped(minor, decimals)} ${currency ?? ''}`.trim();
}
