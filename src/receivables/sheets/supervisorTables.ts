import type { AgingRules } from '../aging/rules';
import { shareOf } from '../aging/overShares';
import type { AccountColumns } from '../aging/result';
import { pastClock } from '../disputes/disputeClock';
import { invoiceText } from '../followups/why';
import { grouped } from '../money/grouped';
import type { OverFigures, TargetLine, TargetStanding } from '../targets/report';
import { targetFigures } from '../targets/targetsInWords';
import {
  SUPERVISOR_ACCOUNTS,
  SUPERVISOR_DISPUTES,
  SUPERVISOR_GROUPS,
} from '../supervisor/pageTables';
import type { Words } from '../../words';
import { pageColumns, pageTable } from './supervisorColumns';
import { mainBlock, nextStepKey, type SupervisorSource } from './supervisorSource';
import type { TableColumnPlan, TablePlan } from './plan';

/** So many rows have room on one page; the rest are one row. */
const MOST_GROUPS = 8;
const MOST_ACCOUNTS = 10;
const MOST_DISPUTES = 6;

interface GroupLine {
  readonly name: string;
  readonly open: number | null;
  readonly late: Pick<OverFigures, 'over' | 'share' | 'shareNet'> | null;
  readonly verdict: string;
  readonly allowed: string;
}

/** `DuebookSupervisorGroups`: each owner's total and what is late of it, the largest late first. */
export function supervisorGroups(row: number, source: SupervisorSource): TablePlan {
  const { result, words } = source;
  const lines = groupLines(source);
  const make = pageColumns(lines, mainBlock(source)?.decimals ?? 2, words);
  return pageTable(
    SUPERVISOR_GROUPS,
    row,
    ['group'],
    [
      withHeader(
        make.wrapped('group', ({ name }) => name),
        source.targets.groupedBy,
      ),
      make.amount(
        'open',
        ({ open }) => open,
        ({ supervisor }) => supervisor.headers.total,
      ),
      make.share(
        'share',
        ({ late }) => late?.share ?? null,
        ({ targets }) => targets.headers.share(result.overDays),
      ),
      make.amount(
        'over',
        ({ late }) => late?.over ?? null,
        ({ supervisor }) => supervisor.headers.over(result.overDays),
      ),
      make.share('shareNet', ({ late }) => late?.shareNet ?? null),
      make.prose('verdict', ({ verdict }) => verdict),
      make.prose('allowed', ({ allowed }) => allowed),
    ],
  );
}

/** What the ledger calls the groups, which may be territories as well as owners. */
function withHeader(column: TableColumnPlan, header: string | null): TableColumnPlan {
  return header === null ? column : { ...column, header };
}

function groupLines({ targets, words }: SupervisorSource): readonly GroupLine[] {
  const groups = targets.blocks[0]?.groups ?? [];
  const nothing = { open: null, late: null, verdict: '', allowed: '' };
  if (groups.length === 0) return [{ name: words.supervisor.none.groups, ...nothing }];
  const shown = groups.length > MOST_GROUPS ? groups.slice(0, MOST_GROUPS - 1) : groups;
  const rest = groups.slice(shown.length);
  const lines = shown.map((group): GroupLine => ({
    name: group.group === '' ? words.targets.noGroup : (group.group ?? ''),
    open: group.total,
    late: group.late,
    verdict: verdictOf(group, words),
    allowed: allowedOf(group, words),
  }));
  if (rest.length === 0) return lines;
  return [...lines, { ...nothing, name: words.supervisor.rest(rest.length), ...summed(rest) }];
}

function summed(groups: readonly TargetStanding[]): Pick<GroupLine, 'open' | 'late'> {
  const sum = (of: (group: TargetStanding) => number) =>
    groups.reduce((all, group) => all + of(group), 0);
  const [open, over] = [sum(({ total }) => total), sum(({ late }) => late.over)];
  const net = { part: sum(({ late }) => late.overNet), of: sum(({ totalNet }) => totalNet) };
  return { open, late: { over, share: shareOf({ part: over, of: open }), shareNet: shareOf(net) } };
}

/** The first target that it misses, else its first one: the column has room for one. */
function judged({ lines }: TargetStanding): TargetLine | undefined {
  return lines.find(({ verdict }) => verdict === 'over') ?? lines[0];
}

function verdictOf(group: TargetStanding, { supervisor: { verdict: say } }: Words): string {
  const line = judged(group);
  if (line?.verdict === 'over') return say.missed(targetFigures(line).missedBy ?? '');
  const isMet = group.lines.every(({ verdict }) => {
    return verdict === 'within' || verdict === 'nothing-open';
  });
  return line !== undefined && isMet ? say.within : '';
}

function allowedOf(group: TargetStanding, { supervisor }: Words): string {
  const line = judged(group);
  return line === undefined
    ? ''
    : supervisor.verdict.allowed(String(line.target.percent), line.target.overDays);
}

/** `DuebookSupervisorAccounts`: who owes most of what is late, why, and what is done about it. */
export function supervisorAccounts(row: number, source: SupervisorSource): TablePlan {
  const { result, words } = source;
  const lines = accountLines(source);
  const make = pageColumns(lines, mainBlock(source)?.decimals ?? 2, words);
  return pageTable(
    SUPERVISOR_ACCOUNTS,
    row,
    ['account'],
    [
      make.wrapped('account', ({ name }) => name),
      make.amount(
        'open',
        ({ open }) => open,
        ({ supervisor }) => supervisor.headers.total,
      ),
      make.count('oldest', ({ oldest }) => oldest),
      make.amount(
        'over',
        ({ over }) => over,
        ({ supervisor }) => supervisor.headers.over(result.overDays),
      ),
      { ...make.text('owner', ({ owner }) => owner), indent: true },
      make.prose('why', ({ why }) => why),
      make.prose('nextStep', ({ nextStep }) => nextStep),
    ],
  );
}

interface AccountLine {
  readonly name: string;
  readonly open: number | null;
  readonly over: number | null;
  readonly oldest: number | null;
  readonly owner: string;
  readonly why: string;
  readonly nextStep: string;
}

/** The follow-ups are the aging's first accounts, in its order. */
function accountLines(source: SupervisorSource): readonly AccountLine[] {
  const { ledger, result, followUps, nextSteps, words } = source;
  const say = words.supervisor;
  const [block] = followUps;
  const aged = mainBlock(source);
  if (block === undefined || aged === undefined || block.accounts.length === 0) {
    const nothing = { open: null, over: null, oldest: null, owner: '', why: '', nextStep: '' };
    return [{ name: say.none.accounts(result.overDays), ...nothing }];
  }
  return Array.from(block.accounts.account.slice(0, MOST_ACCOUNTS), (index, at): AccountLine => {
    const account = ledger.accounts[index];
    const key = account?.key ?? '';
    return {
      name: say.account(account?.name ?? '', key) || words.sheets.aging.noAccount,
      open: openOf(aged.accounts, at, result.rules),
      over: block.accounts.over[at] ?? 0,
      oldest: block.accounts.oldestDays[at] ?? 0,
      owner: account?.owner ?? '',
      why: whyInShort(source, at),
      nextStep: nextSteps.get(nextStepKey(key, block.currency)) ?? '',
    };
  });
}

/** As in the page's total, also where what is disputed is left out of the aging. */
function openOf({ total, disputed }: AccountColumns, at: number, { disputes }: AgingRules): number {
  return (total[at] ?? 0) + (disputes === 'excluded' ? (disputed[at] ?? 0) : 0);
}

/** Amounts and days stand beside it already: what changes the call, else the invoice to begin with. */
function whyInShort({ ledger, followUps, words }: SupervisorSource, at: number): string {
  const { why: say } = words.supervisor;
  const [block] = followUps;
  if (block === undefined) return '';
  const { accounts, decimals } = block;
  const contested = accounts.overDisputed[at] ?? 0;
  if (contested >= (accounts.over[at] ?? 0)) return say.allDisputed;
  const oldest = accounts.oldestToAsk[at] ?? -1;
  const invoice = oldest < 0 ? '' : invoiceText(ledger, oldest);
  const isCovered = accounts.netAsk[at] === 0 && (accounts.callable[at] ?? 0) > 0;
  return [
    ...(invoice === '' ? [] : [say.oldest(invoice)]),
    ...(contested > 0 ? [say.partDisputed(grouped(contested, decimals))] : []),
    ...(isCovered ? [say.covered] : []),
  ].join('; ');
}

/** `DuebookSupervisorDisputes`: those whose thirty days are over, the longest open first. */
export function supervisorDisputes(row: number, source: SupervisorSource): TablePlan {
  const lines = disputeLines(source);
  const make = pageColumns(lines, mainBlock(source)?.decimals ?? 2, source.words);
  return pageTable(
    SUPERVISOR_DISPUTES,
    row,
    ['dispute', 'invoice', 'opened'],
    [
      make.wrapped('dispute', ({ name }) => name),
      make.amount('disputed', ({ disputed }) => disputed),
      make.count('days', ({ days }) => days),
      { ...make.text('invoice', ({ invoice }) => invoice), indent: true },
      make.day('opened', ({ opened }) => opened),
      make.prose('reason', ({ reason }) => reason),
      { ...make.text('owner', ({ owner }) => owner), indent: true },
    ],
  );
}

interface PastDispute {
  readonly name: string;
  readonly disputed: number | null;
  readonly invoice: string;
  readonly days: number | null;
  readonly opened: number | null;
  readonly reason: string;
  readonly owner: string;
}

function disputeLines(source: SupervisorSource): readonly PastDispute[] {
  const { disputes, words } = source;
  const say = words.supervisor;
  const main = mainBlock(source);
  const nothing = { disputed: null, invoice: '', days: null, opened: null, reason: '', owner: '' };
  const theirs = disputes.filter(({ currency }) => currency === main?.currency);
  const sum = (lines: typeof theirs) => lines.reduce((all, { disputed }) => all + disputed, 0);
  const past = pastClock(theirs);
  const undated = theirs.filter(({ openedDay }) => openedDay === null);
  if (past.length === 0) {
    const amount = grouped(sum(undated), main?.decimals ?? 2);
    const name = undated.length > 0 ? say.none.undated(undated.length, amount) : say.none.disputes;
    return [{ name, ...nothing }];
  }
  const shown = past.length > MOST_DISPUTES ? past.slice(0, MOST_DISPUTES - 1) : past;
  const rest = past.slice(shown.length);
  return [
    ...shown.map(({ name, account, disputed, invoice, daysOpen, openedDay, reason, owner }) => ({
      name: say.account(name, account) || words.sheets.aging.noAccount,
      disputed,
      invoice,
      days: daysOpen,
      opened: openedDay,
      reason,
      owner,
    })),
    ...(rest.length === 0
      ? []
      : [{ ...nothing, name: say.rest(rest.length), disputed: sum(rest) }]),
  ];
}
