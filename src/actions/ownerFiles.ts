import { age } from '../receivables/aging/age';
import { toIso } from '../receivables/calendar/isoDay';
import { agreesWith } from '../receivables/owners/agreesWith';
import { ownerLedger, ownerRows, type NoOwnerFile } from '../receivables/owners/ownerLedger';
import { ownerPlans } from '../receivables/owners/ownerPlans';
import { typedBeside, TYPED_BESIDE_MEMORY } from '../receivables/owners/typedBeside';
import type { AgingResult } from '../receivables/aging/result';
import type { CellValue } from '../receivables/ledger/area';
import type { Ledger } from '../receivables/ledger/ledger';
import { isPrivateColumn } from '../receivables/sharing/privateParts';
import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { openWorkbook } from '../workbook/openWorkbook';
import { Refusal } from '../workbook/refusal';
import { ledgerLooks, type LedgerLooks } from '../workbook/reading/ledgerLooks';
import { readTableRows } from '../workbook/reading/tableRows';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { breath } from './breath';
import { loadOwnerBook } from './loadOwnerBook';
import { openLedger } from './openLedger';
import type { OnRows } from './readLedger';
import { readSituation, type Situation } from './readSituation';

/** Everything that is read before the first workbook is written. */
interface Whole {
  readonly situation: Situation;
  readonly ledger: Ledger;
  readonly result: AgingResult;
  /** The ledger's rows below its header, as they stand. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly looks: LedgerLooks;
  readonly typed: ReturnType<typeof typedBeside>;
}

/** What becomes of one owner's part. */
interface OwnerPart {
  readonly name: string;
  readonly accounts: number;
  readonly file: Uint8Array;
}

/**
 * Opens a new workbook for each of these owners, with their items, aged by the rules of this one, and the
 * follow-ups that come of them. Each is read from its own rows and opened only where it agrees with the
 * whole to the cent; the open workbook stays as it is.
 */
export async function ownerFiles(
  owners: readonly string[],
  work: Work,
  office: Language,
): Promise<Done> {
  const { owners: words } = wordsFor(office);
  if (owners.length === 0) return failure(words.failures.nobodyChosen);
  const whole = await excelRun((context) => readWhole(context, work, office));
  if ('done' in whole) return whole.done;
  const { situation, ledger } = whole;
  const opened: OwnerPart[] = [];
  const refused = new Map<NoOwnerFile, string[]>();
  const notOpened: string[] = [];
  for (const [at, owner] of owners.entries()) {
    const part = await partOf(whole, owner);
    if (typeof part === 'string') refused.set(part, [...(refused.get(part) ?? []), owner]);
    else if (await isOpened(part.file, opened.length > 0)) opened.push(part);
    else notOpened.push(owner);
    work.report({ done: at + 1, of: owners.length });
    await breath(ledger.items.length, work);
  }
  if (refused.has('not-grouped')) return failure(words.failures.notGrouped);
  if (refused.has('accounts-in-headings')) return failure(words.failures.accountsInHeadings);
  const named = (names: readonly string[]) => names.map((name) => name || words.noName);
  const sentences = [
    ...(opened.length === 0
      ? []
      : [
          words.opened(opened.map((part) => ({ ...part, name: part.name || words.noName }))),
          words.asOfFixed(toIso(situation.settings.asOf)),
        ]),
    ...leftOut(situation, ledger, words.columnsLeftOut),
    ...[...refused].map(([why, names]) =>
      why === 'nothing-open'
        ? words.failures.nothingOpen(named(names))
        : words.failures.differs(named(names)),
    ),
    ...(notOpened.length === 0 ? [] : [words.failures.notOpened(named(notOpened))]),
  ];
  return {
    told: {
      kind: opened.length === 0 ? 'failure' : 'outcome',
      text: sentences.join(' '),
      ...(refused.size + notOpened.length > 0 && opened.length > 0 ? { warns: true } : {}),
    },
    summary: null,
  };
}

/** Whether Excel opened it; where others are open already, a refusal must not keep silent about those. */
async function isOpened(file: Uint8Array, othersAre: boolean): Promise<boolean> {
  try {
    await openWorkbook(file);
    return true;
  } catch (error) {
    if (othersAre && error instanceof Refusal) return false;
    throw error;
  }
}

async function readWhole(
  context: Parameters<typeof readSituation>[0],
  work: Work,
  office: Language,
): Promise<Whole | { readonly done: Done }> {
  const situation = await readSituation(context, office);
  if ('refused' in situation) return { done: situation.refused };
  const cells: (readonly CellValue[])[] = [];
  const onRows: OnRows = (rows) => cells.push(...rows);
  const read = await openLedger(context, situation, { work, office, onRows });
  if ('asked' in read) return { done: read.asked };
  const { ledger } = read;
  const looks = await ledgerLooks(context, ledger.head);
  const kept = await readTableRows(context, [TYPED_BESIDE_MEMORY]);
  const typed = typedBeside(kept.get(TYPED_BESIDE_MEMORY.name) ?? []);
  const result = age(ledger, situation.settings);
  return { situation, ledger, result, cells, looks, typed };
}

async function partOf(
  { situation, ledger, result, cells, looks, typed }: Whole,
  owner: string,
): Promise<OwnerPart | NoOwnerFile> {
  const { settings, calendar, words } = situation;
  const group = ledger.groups?.names.indexOf(owner) ?? -1;
  const rows = ownerRows(ledger, cells, group, settings);
  if (typeof rows === 'string') return rows;
  const own = ownerLedger(rows, ledger, settings, calendar.dayOffset);
  if (own === null) return 'differs';
  const made = ownerPlans({ ledger: own, settings, typed, today: calendar.today, words });
  if (!agreesWith(result, made.result, group)) return 'differs';
  const { ownerBook } = await loadOwnerBook();
  return {
    name: owner,
    accounts: made.result.blocks.reduce((sum, { accounts }) => sum + accounts.length, 0),
    file: await ownerBook({
      title: words.owners.title(owner || words.owners.noName, toIso(settings.asOf)),
      rows,
      looks,
      plans: made.plans,
      dayOffset: calendar.dayOffset,
    }),
  };
}

function leftOut(
  { settings }: Situation,
  { head }: Ledger,
  say: (columns: readonly string[]) => string,
): readonly string[] {
  const columns = head.headers.filter((header) =>
    isPrivateColumn(settings.privateColumns, head.sheet, header),
  );
  return columns.length === 0 ? [] : [say(columns)];
}

function failure(text: string): Done {
  return { told: { kind: 'failure', text }, summary: null };
}
