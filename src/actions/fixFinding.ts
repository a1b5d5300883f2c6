import type { FindingKind } from '../receivables/checking/finding';
import { placesOf } from '../receivables/swapping/placesOf';
import type { Language } from '../receivables/settings/settings';
import { bookSheets, readBook, type BookSheet } from '../workbook/checking/bookSheets';
import { bookProperties, emptyProperties } from '../workbook/checking/bookProperties';
import { hiddenCells } from '../workbook/checking/hiddenCells';
import { keepValues } from '../workbook/checking/keepValues';
import { showColumns, showRows, showSheets } from '../workbook/checking/showHidden';
import { tellingFormulas } from '../workbook/checking/tellingFormulas';
import { excelRun, type ExcelContext } from '../workbook/excelRun';
import { wordsFor } from '../words';
import type { CheckingWords } from '../words/checkingWords';
import type { Done, Work } from './actions';
import { checkedAgain } from './checkedAgain';
import { refreshAnyway } from './refreshAging';
import { repairFormulas } from './repairFormulas';
import { swapFunctions } from './swapFunctions';

/** Does what can be done about one kind of finding, then checks again. */
export async function fixFinding(kind: FindingKind, work: Work, office: Language): Promise<Done> {
  const { checking: words } = wordsFor(office);
  const done = await FIXES[kind](work, office, words);
  if (done.told.kind !== 'outcome' || done.sharing !== undefined) return done;
  return checkedAgain(done, work, office);
}

type Fix = (work: Work, office: Language, words: CheckingWords) => Promise<Done>;

const leave: Fix = (_work, _office, words) => Promise.resolve(told(words.notOurs));

const FIXES: Readonly<Record<FindingKind, Fix>> = {
  stale: refreshAnyway,
  'tie-out': leave,
  functions: swapFunctions,
  'broken-formulas': repairFormulas,
  'external-links': (work, _, words) => excelRun((context) => unlink(context, work, words)),
  private: leave,
  'hidden-sheets': (_work, _office, words) => excelRun((context) => uncover(context, words)),
  'hidden-rows': (_work, _office, words) =>
    excelRun((context) => show(context, 'rows', showRows, words)),
  'hidden-columns': (_work, _office, words) =>
    excelRun((context) => show(context, 'columns', showColumns, words)),
  comments: leave,
  properties: (_work, _office, words) => excelRun((context) => empty(context, words)),
};

async function unlink(context: ExcelContext, work: Work, words: CheckingWords): Promise<Done> {
  const book = await readBook(context);
  const { sheets } = book;
  const formulas = await tellingFormulas(context, book, work);
  const links = formulas.filter(({ kind }) => kind === 'external-links');
  const closed = namesOf(sheets.filter(({ isProtected }) => isProtected));
  const open = links.filter(({ sheet }) => !closed.includes(sheet));
  const { count, left, written } = await keepValues(context, open);
  const untouched = closed.filter((name) => links.some(({ sheet }) => sheet === name));
  const errors = left.length === 0 ? [] : [words.showErrors(left.length, placesOf(left))];
  return {
    ...toldOf({ fixed: words.fixed.values, count, closed: untouched, others: errors }, words),
    written,
  };
}

async function uncover(context: ExcelContext, words: CheckingWords): Promise<Done> {
  const shown = await showSheets(context, await bookSheets(context));
  return shown === null
    ? { told: { kind: 'failure', text: words.protectedWorkbook }, summary: null }
    : toldOf({ fixed: words.fixed.show, count: shown }, words);
}

async function show(
  context: ExcelContext,
  what: 'rows' | 'columns',
  showOn: typeof showRows,
  words: CheckingWords,
): Promise<Done> {
  const sheets = await bookSheets(context);
  const hidden = await hiddenCells(context, sheets);
  const counts = new Map(hidden.map((one) => [one.sheet, one[what].length]));
  const some = sheets.filter(({ name }) => (counts.get(name) ?? 0) > 0);
  const open = some.filter(({ isProtected }) => !isProtected);
  await showOn(context, open);
  const count = open.reduce((sum, { name }) => sum + (counts.get(name) ?? 0), 0);
  const closed = namesOf(some.filter((one) => one.isProtected));
  return toldOf({ fixed: words.fixed.show, count, closed }, words);
}

async function empty(context: ExcelContext, words: CheckingWords): Promise<Done> {
  const kinds = await bookProperties(context);
  await emptyProperties(context);
  const count = kinds.filter((kind) => kind !== 'lastAuthor').length;
  return toldOf({ fixed: words.fixed.empty, count }, words);
}

/** What was put right, and what was not. */
interface Outcome {
  readonly fixed: (count: number) => string;
  readonly count: number;
  /** Sheets that are protected and stay as they are. */
  readonly closed?: readonly string[];
  /** Sentences of other cells that stay. */
  readonly others?: readonly string[];
}

function toldOf({ fixed, count, closed = [], others = [] }: Outcome, words: CheckingWords): Done {
  const left = closed.length === 0 ? others : [...others, words.protectedSheets(closed.join(', '))];
  const done = count === 0 && left.length > 0 ? [] : [count === 0 ? words.gone : fixed(count)];
  return {
    told: { kind: 'outcome', text: [...done, ...left].join(' '), warns: left.length > 0 },
    summary: null,
  };
}

function told(text: string): Done {
  return { told: { kind: 'outcome', text }, summary: null };
}

function namesOf(sheets: readonly BookSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}
