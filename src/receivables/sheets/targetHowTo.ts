import { toIso } from '../calendar/isoDay';
import { grouped } from '../money/grouped';
import { targetsMet } from '../targets/targetsMet';
import { targetFigures } from '../targets/targetsInWords';
import { currencyPrefix } from './targetLine';
import type { TargetSource } from './targetSource';

/** So many groups over a target are named in the sentence; the table has them all. */
const MOST_GROUPS = 5;

/** What stands beside the heading of the way back: each plan in a sentence. */
export function plansInWords({ report, words }: TargetSource): string {
  const { targets: say, sheets } = words;
  const { isSet, isMet, groupsOver } = targetsMet(report);
  if (!isSet) return say.noTargets;
  if (isMet) return say.noPlan;
  const plans = report.blocks.flatMap(({ currency, decimals, plans: each }) => {
    const amount = amountOf(currency, decimals);
    return each.map(({ target, needed, steps, lacking, isReachable, isHardest }) => {
      const missing = lacking > 0 ? amount(lacking) : '';
      const plan = say.plan(amount(needed), steps.length, target.overDays, missing);
      const said = isHardest && each.length > 1 ? `${plan} (${say.hardest})` : plan;
      return isReachable ? said : `${said}; ${say.notReachable}`;
    });
  });
  const groups = groupsOver.map(({ group, currency }) => {
    const name = group === '' ? say.noGroup : group;
    return report.blocks.length > 1 ? `${name} (${currency ?? sheets.aging.noCurrency})` : name;
  });
  const named = groups.slice(0, MOST_GROUPS).join(', ');
  const said = [
    ...plans,
    ...(named === '' ? [] : [say.groupsOver(named, Math.max(0, groups.length - MOST_GROUPS))]),
  ];
  return said.length === 0 ? say.noneTold : said.join(' · ');
}

/** What stands beside the heading of what rolls: how much, and what the percentages would be. */
export function rollingInWords({ report, words }: TargetSource): string {
  const { targets: say } = words;
  const said = report.blocks.flatMap(({ currency, decimals, rolling }) => {
    const amount = amountOf(currency, decimals);
    const sum = rolling.buckets.reduce((all, { tally }) => all + tally.amount, 0);
    if (rolling.buckets.length === 0) return [];
    const { others } = rolling;
    const parts = [
      say.rolling(amount(sum), toIso(rolling.until)),
      ...rolling.then.flatMap((line) => {
        const { overDays, percent } = targetFigures(line);
        if (percent === null) return [];
        return [say.ahead(rolling.days, overDays, percent, line.verdict === 'over')];
      }),
      ...(others.items === 0 ? [] : [say.notListed(amount(others.amount), others.items)]),
    ];
    return [`${currencyPrefix(report, currency, words)}${parts.join(' · ')}`];
  });
  // A list that came aged has no days to look ahead to.
  if (report.blocks.every(({ rolling }) => rolling.days === 0)) return say.untoldRolling;
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
