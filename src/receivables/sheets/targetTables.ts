import { bucketWord as bucketWordOf } from '../aging/bucketWord';
import { CURRENT } from '../aging/scheme';
import type { TargetStanding, TargetLine } from '../targets/report';
import { targetFigures } from '../targets/targetsInWords';
import type { Words } from '../../words';
import type { TargetWords } from '../../words/targetWords';
import type { TablePlan } from './plan';
import { headed, targetColumns, targetTable } from './targetColumns';
import { ROLLING_TABLE, TARGETS_TABLE, WAY_BACK_TABLE, type TargetSource } from './targetSource';

/** What a group is called in a table; null for the whole, which has a word of its own. */
export function groupName(
  { group }: Pick<TargetStanding, 'group'>,
  words: TargetWords,
): string | null {
  return group === '' ? words.noGroup : group;
}

/** What the whole is called. */
export const wholeWord = ({ targets }: Words) => targets.whole;

/** `DuebookTargets`: the whole, then each group, one row a target. */
export function targetsTable(row: number, source: TargetSource): TablePlan {
  const { targets: words } = source.words;
  const lines = source.report.blocks.flatMap(({ currency, decimals, whole, groups }) =>
    [whole, ...groups].flatMap((standing) =>
      standing.lines.map((line) => ({ currency, decimals, standing, line })),
    ),
  );
  const make = targetColumns(source, lines);
  return targetTable(
    TARGETS_TABLE,
    row,
    ['who', 'overDays'],
    [
      make.special(
        'who',
        headed('who'),
        ({ standing }) => groupName(standing, words),
        null,
        wholeWord,
      ),
      make.count('overDays', headed('overDays'), ({ line }) => line.target.overDays),
      make.share('allowed', headed('allowed'), ({ line }) => line.target.percent / 100),
      make.share('now', headed('now'), ({ line }) => line.share),
      make.share('net', headed('net'), ({ line }) => line.shareNet),
      make.besideFigures('verdict', headed('verdict'), ({ line }) => verdictText(line, words)),
      make.amount('collect', headed('collect'), ({ line }) => line.needed),
      make.amount('over', headed('over'), ({ line }) => line.over),
      make.amount('total', headed('total'), ({ standing }) => standing.total),
      ...make.currency(),
    ],
  );
}

/** The mark and the words of a verdict. */
function verdictText(line: TargetLine, words: TargetWords): string {
  const { percent, missedBy, between, inCredit } = targetFigures(line);
  if (between !== null) return words.between(...between);
  if (inCredit !== null) return words.inCredit;
  if (percent === null) return words.nothingOpen;
  return missedBy === null ? words.within : words.missedBy(missedBy);
}

/** `DuebookWayBack`: whom to collect from to meet each missed target of the whole. */
export function wayBackTable(row: number, source: TargetSource): TablePlan {
  const { targets: words } = source.words;
  const lines = source.report.blocks.flatMap(({ currency, decimals, plans }) =>
    plans.flatMap(({ target, steps }) =>
      steps.map((step, at) => ({ currency, decimals, target, step, rank: at + 1 })),
    ),
  );
  const make = targetColumns(source, lines);
  return targetTable(
    WAY_BACK_TABLE,
    row,
    ['account', 'overDays'],
    [
      make.text('name', headed('name'), ({ step }) => step.name),
      make.account(({ step }) => step.key),
      make.count('overDays', headed('overDays'), ({ target }) => target.overDays),
      make.count('rank', headed('rank'), ({ rank }) => rank),
      make.amount('collect', headed('collect'), ({ step }) => step.collect),
      make.besideFigures('disputed', headed('disputed'), ({ step }) =>
        step.needsDispute ? words.yes : '',
      ),
      make.amount('over', headed('over'), ({ step }) => step.over),
      make.amount('credits', headed('credits'), ({ step }) => step.credits),
      make.besideFigures('owner', headed('owner'), ({ step }) => step.owner),
      ...make.currency(),
    ],
  );
}

const bucketWord = ({ sheets }: Words) => sheets.aging.headers.current;

/** `DuebookRolling`: what leaves its bucket for an older one within a week, the largest first. */
export function rollingTable(row: number, source: TargetSource): TablePlan {
  const { result } = source;
  // What is not yet due is worded below, because rows are found again by it in either language.
  const label = (bucket: number) => {
    const is = result.labels[bucket] ?? '';
    return is === CURRENT ? CURRENT : bucketWordOf(is, source.words.sheets.aging.headers);
  };
  const lines = source.report.blocks.flatMap(({ currency, decimals, rolling }) =>
    rolling.accounts.map((rolls) => ({ currency, decimals, rolls })),
  );
  const make = targetColumns(source, lines);
  return targetTable(
    ROLLING_TABLE,
    row,
    ['account', 'from', 'to'],
    [
      make.text('name', headed('name'), ({ rolls }) => rolls.name),
      make.account(({ rolls }) => rolls.key),
      make.special('from', headed('from'), ({ rolls }) => label(rolls.from), CURRENT, bucketWord),
      make.special('to', headed('to'), ({ rolls }) => label(rolls.to), CURRENT, bucketWord),
      make.amount('amount', headed('amount'), ({ rolls }) => rolls.amount),
      make.day('day', headed('day'), ({ rolls }) => rolls.day),
      ...make.currency(),
    ],
  );
}
