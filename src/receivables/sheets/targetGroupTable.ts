import type { AccountColumns, AgingBlock } from '../aging/result';
import { bucketWord } from '../aging/bucketWord';
import type { TargetStanding } from '../targets/report';
import { bucketId } from './agingTableColumns';
import type { TableColumnPlan, TablePlan } from './plan';
import { headed, targetColumns, targetTable, type CurrencyLine } from './targetColumns';
import { GROUPS_TABLE, type TargetSource } from './targetSource';
import { groupName, wholeWord } from './targetTables';

/** One row: the whole of a currency, or a group of it. Amounts in minor units. */
interface GroupLine extends CurrencyLine {
  readonly standing: TargetStanding;
  readonly buckets: readonly number[];
  readonly credits: number;
  readonly noDate: number;
  /** What is disputed and in no bucket; 0 where disputes are included. */
  readonly apart: number;
  /** Of all columns before it: what the percentages are shares of. */
  readonly total: number;
}

/**
 * `DuebookGroups`: the aging of the whole and of each group, one row each, for the supervisor. The
 * whole comes first, so that nobody adds it to the groups.
 */
export function groupsTable(row: number, source: TargetSource): TablePlan {
  const { result, words } = source;
  const lines = groupLines(source);
  const make = targetColumns(source, lines);
  const aging = ({ sheets }: TargetSource['words']) => sheets.aging;
  return targetTable(
    GROUPS_TABLE,
    row,
    ['group'],
    [
      make.special(
        'group',
        headed('group'),
        ({ standing }) => groupName(standing, words.targets),
        null,
        wholeWord,
      ),
      make.count('accounts', headed('accounts'), ({ standing }) => standing.accounts),
      ...result.labels.map((label, bucket): TableColumnPlan =>
        make.amount(
          bucketId(bucket),
          (each) => bucketWord(label, aging(each).headers),
          ({ buckets }) => buckets[bucket] ?? 0,
        ),
      ),
      make.amount(
        'credits',
        (each) => aging(each).headers.credits,
        ({ credits }) => credits,
      ),
      make.amount(
        'noDate',
        (each) => aging(each).headers.noDate,
        ({ noDate }) => noDate,
      ),
      ...(result.rules.disputes === 'included'
        ? []
        : [
            make.amount(
              'disputed',
              (each) => aging(each).headers.disputed,
              ({ apart }) => apart,
            ),
          ]),
      make.amount(
        'total',
        (each) => aging(each).headers.total,
        ({ total }) => total,
      ),
      make.amount(
        'over',
        (each) => aging(each).headers.over(result.overDays),
        ({ standing }) => standing.late.over,
      ),
      make.share(
        'share',
        ({ targets }) => targets.headers.share(result.overDays),
        ({ standing }) => standing.late.share,
      ),
      make.share('shareNet', headed('shareNet'), ({ standing }) => standing.late.shareNet),
      ...make.currency(),
    ],
  );
}

function groupLines({ ledger, result, report }: TargetSource): readonly GroupLine[] {
  return report.blocks.flatMap(({ currency, decimals, whole, groups }) => {
    const block = result.blocks.find((each) => each.currency === currency);
    if (block === undefined) return [];
    // There may be as many groups as accounts.
    const rows = new Map(
      Array.from(block.groups?.account ?? [], (index, row) => [ledger.groups?.names[index], row]),
    );
    return [
      { currency, decimals, standing: whole, ...apart(whole, wholeFigures(block)) },
      ...groups.map((standing) => ({
        currency,
        decimals,
        standing,
        ...apart(standing, groupFigures(block.groups, rows.get(standing.group ?? '') ?? -1)),
      })),
    ];
  });
}

type Placed = Pick<GroupLine, 'buckets' | 'credits' | 'noDate'>;

/** What is disputed and stands apart is what the total has and no other column: so that rows add up. */
function apart(
  { total }: TargetStanding,
  placed: Placed,
): Omit<GroupLine, 'standing' | keyof CurrencyLine> {
  const { buckets, credits, noDate } = placed;
  const inColumns = buckets.reduce((sum, amount) => sum + amount, credits + noDate);
  return { ...placed, apart: total - inColumns, total };
}

function wholeFigures({ buckets, credits, noDate }: AgingBlock): Placed {
  return {
    buckets: buckets.map(({ amount }) => amount),
    credits: credits.amount,
    noDate: noDate.amount,
  };
}

function groupFigures(columns: AccountColumns | null, row: number): Placed {
  return {
    buckets: columns?.buckets.map((amounts) => amounts[row] ?? 0) ?? [],
    credits: columns?.credits[row] ?? 0,
    noDate: columns?.noDate[row] ?? 0,
  };
}
