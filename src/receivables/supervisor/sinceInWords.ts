import type { AgingResult } from '../aging/result';
import { toIso } from '../calendar/isoDay';
import type { BlockChanges, Change, Changes } from '../changes/changes';
import { grouped } from '../money/grouped';
import type { ChangeSince } from '../snapshots/comparison';
import type { Words } from '../../words';

/** More names than these make a line that nobody reads. */
const MOST_NAMES = 3;

/** What is known of an earlier day: a snapshot goes before the last refresh. */
export interface Earlier {
  readonly since: ChangeSince | null;
  readonly changes: Changes | null;
}

interface Named {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
}

/**
 * What changed in the main currency, in two lines: the sums, and whose they are. That nothing moved
 * since a refresh of the same day is no news for a meeting: it says instead what would tell more.
 * @example sinceInWords({ since: null, changes: null }, 'USD', result, words)[1] is ''
 */
export function sinceInWords(
  { since, changes }: Earlier,
  currency: string | null,
  { asOf, overDays }: Pick<AgingResult, 'asOf' | 'overDays'>,
  words: Words,
): readonly [sums: string, accounts: string] {
  const say = words.supervisor.since;
  const then = since?.blocks.find((block) => block.currency === currency);
  if (since !== null && then !== undefined) {
    const start = say.snapshot(toIso(since.day));
    const sums = sumsInWords(start, { ...then, overDays }, words);
    return [sums, movedInWords(then.accounts ?? [], then.decimals, words)];
  }
  const last = changes?.blocks.find((block) => block.currency === currency);
  if (changes == null || last === undefined) return [`${say.unknown}.`, ''];
  const isSameDay = changes.since === asOf;
  if (isSameDay && isStill(last)) return [`${say.sameDay}.`, ''];
  const start = say.refresh(changes.since === null || isSameDay ? null : toIso(changes.since));
  const lists = [
    [last.over?.come, say.newlyOver],
    [last.over?.gone, say.gone],
  ] as const;
  const said = lists.flatMap(([accounts = [], put]) => {
    const named = accounts.map(({ over, ...account }) => ({ ...account, amount: over }));
    return named.length === 0 ? [] : [put(overDays, names(named, last.decimals, words))];
  });
  return [sumsInWords(start, { ...last, overDays }, words), sentence(said)];
}

/** Neither a sum moved nor an account came or went. */
function isStill({ total, over }: BlockChanges): boolean {
  const sums = over === null ? [total] : [total, over];
  return (
    sums.every(({ before, after }) => before === after) &&
    (over === null || over.come.length + over.gone.length === 0)
  );
}

interface Sums {
  readonly decimals: number;
  readonly total: Change;
  readonly over: Change | null;
  readonly overDays: number;
}

function sumsInWords(start: string, { decimals, total, over, overDays }: Sums, words: Words) {
  const { changes: say } = words.answers;
  const parts = [
    moved(total, say.total, decimals, words),
    ...(over === null ? [] : [moved(over, say.over(overDays), decimals, words)]),
  ].filter((part) => part !== '');
  return `${start}: ${parts.length === 0 ? words.supervisor.since.nothing : parts.join('; ')}.`;
}

function moved({ before, after }: Change, what: string, decimals: number, { answers }: Words) {
  if (before === after) return '';
  const put = after > before ? answers.changes.up : answers.changes.down;
  return put(what, grouped(Math.abs(after - before), decimals), grouped(after, decimals));
}

/** The largest movements up, then those down: what was paid or credited. */
function movedInWords(
  accounts: readonly (Change & { readonly key: string; readonly name: string })[],
  decimals: number,
  words: Words,
): string {
  const say = words.supervisor.since;
  const moves = accounts.map(({ key, name, before, after }) => ({
    key,
    name,
    amount: after - before,
  }));
  const up = moves.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
  const down = moves
    .filter(({ amount }) => amount < 0)
    .map((move) => ({ ...move, amount: -move.amount }))
    .sort((a, b) => b.amount - a.amount);
  return sentence([
    ...(up.length === 0 ? [] : [say.up(names(up, decimals, words))]),
    ...(down.length === 0 ? [] : [say.down(names(down, decimals, words))]),
  ]);
}

function names(
  accounts: readonly Named[],
  decimals: number,
  { supervisor, sheets }: Words,
): string {
  const { since: say } = supervisor;
  const shown = accounts
    .slice(0, MOST_NAMES)
    .map(({ key, name, amount }) =>
      say.account(name || key || sheets.aging.noAccount, grouped(amount, decimals)),
    )
    .join(', ');
  const more = accounts.length - MOST_NAMES;
  return more > 0 ? say.more(shown, more) : shown;
}

/** One sentence of its parts, with a capital whichever of them comes first. */
function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
