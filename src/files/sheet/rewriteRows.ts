import type { BookSheet } from '../book';
import type { Belonging } from '../belonging';
import { areasAfter, columnAfter, type SheetCuts } from '../columnCuts';
import { addressOf, areaOf, lettersOf, meet, type Area } from '../formula/area';
import type { StringPool } from '../parts/stringPool';
import { standsIn } from '../privateBlocks';
import type { WithoutNames } from '../withoutNames';
import { encodeCellText, escapeText } from '../xml/escape';
import { rawRows, type RawCell } from './rawRows';
import { sharedFormulas, type SharedFormulas } from './sharedFormulas';
import { untoldTexts, type OwnFormula, type UntoldTexts } from './untoldTexts';

/** What is counted while a copy is made. */
export interface CopyCounts {
  rows: number;
  live: number;
  values: number;
  /** Cells that say #N/A, as `Sheet!A1`. */
  readonly withoutValue: string[];
  /** Cells that are blank because a formula brought a private text there. */
  readonly textsLeftOut: string[];
  /** Cells of people's own that say a private name. */
  readonly stillSaid: string[];
  /** Comments and notes that came along. */
  notes: number;
  /** The sheet of each drawn thing that did not come along. */
  readonly drawingsLeftOut: string[];
}

/** All that decides how the rows of a sheet read in the copy. */
export interface RowRules {
  readonly sheet: BookSheet;
  /** Whether the sheet is one by Duebook. */
  readonly ours: boolean;
  /** The headings of its tables: the columns of a table must be called as its cells say. */
  readonly headings: readonly Area[];
  readonly belonging: Belonging;
  readonly strings: StringPool;
  /** Takes private names out of a text; null where there are none. */
  readonly without: WithoutNames | null;
  /**
   * What takes the place of a formula of ours in a cell: a built-in formula, null for its value;
   * undefined where the cell has nothing of ours. `hasFormula` is whether the file has a formula there.
   */
  readonly swapAt: (row: number, column: number, hasFormula: boolean) => string | null | undefined;
  /** What a cell says in the copy instead of its own; undefined for all others. */
  readonly typedAt: (row: number, column: number) => string | undefined;
  /** Whether a cell becomes a value whatever its formula says. */
  readonly isFixed: (row: number, column: number) => boolean;
  readonly counts: CopyCounts;
}

// What a cell shows that its formula could not answer: no value that may be handed over.
const NO_ANSWER = /^#(NAME\?|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|PYTHON!|GETTING_DATA)$/;

/** The rows of a sheet as the copy has them, row by row. */
export function* rewriteRows(rows: string, rules: RowRules): Generator<string> {
  const cuts = rules.belonging.cutsOf(rules.sheet);
  const removed = new Set(cuts.removed);
  const shared = sharedFormulas();
  const writing: Writing = { cuts, texts: untoldTexts(rules), rules };
  for (const { row, attributes, cells } of rawRows(rows)) {
    let text = '';
    for (const cell of cells) {
      // The first cell of a shared formula tells it for the others, also where it goes itself.
      const own = formulaIn(cell, row, shared);
      if (removed.has(cell.column)) continue;
      text += written({ cell, row, own }, writing);
    }
    rules.counts.rows++;
    // A row that a block leaves blank would only be a gap.
    const isGap = standsIn(cuts.blocks, row) && !/<[vf]|<is/.test(text);
    const more = isGap ? `${attributes.replace(/\shidden="\w+"/, '')} hidden="1"` : attributes;
    yield `<row r="${row + 1}"${more}>${text}</row>`;
  }
}

function formulaIn(
  cell: RawCell,
  row: number,
  shared: SharedFormulas,
): OwnFormula | null | undefined {
  const { formula } = cell;
  if (formula === undefined) return undefined;
  const type = /\st="(\w+)"/.exec(formula.attributes)?.[1];
  if (type === 'dataTable') return null;
  const fills = type === 'array' ? (/\sref="([^"]+)"/.exec(formula.attributes)?.[1] ?? null) : null;
  return { text: shared.inFull(formula, row, cell.column), fills };
}

/** A cell of the file with its formula in full; null for one that cannot be told, undefined without one. */
interface CellRead {
  readonly cell: RawCell;
  readonly row: number;
  readonly own: OwnFormula | null | undefined;
}

interface Writing {
  readonly cuts: SheetCuts;
  readonly texts: UntoldTexts;
  readonly rules: RowRules;
}

function written(read: CellRead, { cuts, texts, rules }: Writing): string {
  const { cell, row, own } = read;
  const { counts, strings } = rules;
  const reference = `${lettersOf(columnAfter(cuts, cell.column))}${row + 1}`;
  const tag = `<c r="${reference}"${cell.style === undefined ? '' : ` s="${cell.style}"`}`;
  const here = { top: row, bottom: row, left: cell.column, right: cell.column };
  if (cuts.hidden.length > 0 && cuts.hidden.some((area) => meet(area, here))) return `${tag}/>`;
  const typed = rules.typedAt(row, cell.column);
  if (typed === '') return `${tag}/>`;
  if (typed !== undefined) return textCell(tag, strings.add(escapeText(typed)));
  if (cell.rich && own === undefined) {
    counts.drawingsLeftOut.push(rules.sheet.name);
    return `${tag}/>`;
  }
  const swap = rules.swapAt(row, cell.column, own !== undefined);
  const hasFormula = own !== undefined || typeof swap === 'string';
  const unanswered = cell.type === 'e' && NO_ANSWER.test(cell.value ?? '');
  const formula = unanswered ? null : keptFormula(read, swap, rules);
  if (hasFormula) counts[formula === null ? 'values' : 'live']++;
  if (formula !== null) {
    const spills = cell.spills && formula.startsWith('<f t="array"');
    const type = cell.type === 's' || cell.type === 'inlineStr' ? 'str' : cell.type;
    const unsaid = texts.unsaid(cell, row);
    const stored = type === cell.type ? (cell.value ?? '') : escapedText(cell, strings);
    const value = unsaid === null ? stored : escapeText(encodeCellText(unsaid));
    const shown = value === '' && type !== 'str' ? '' : `<v>${value}</v>`;
    return `${tag}${type === 'n' ? '' : ` t="${type}"`}${spills ? ' cm="1"' : ''}>${formula}${shown}</c>`;
  }
  const isLost =
    unanswered || (own !== undefined && cell.value === undefined && cell.inline === undefined);
  if (isLost) {
    counts.withoutValue.push(`${rules.sheet.name}!${addressOf(here)}`);
    return `${tag} t="e"><v>#N/A</v></c>`;
  }
  if (texts.isBrought(cell, row, own)) {
    counts.textsLeftOut.push(`${rules.sheet.name}!${addressOf(here)}`);
    return `${tag}/>`;
  }
  const unsaid = texts.unsaid(cell, row);
  return unsaid === null
    ? valueCell(tag, cell, strings)
    : textCell(tag, strings.add(escapeText(encodeCellText(unsaid))));
}

/** The formula element that a cell keeps, with its place in the copy; null where its value stays. */
function keptFormula(
  { cell, row, own }: CellRead,
  swap: string | null | undefined,
  { sheet, belonging, isFixed }: RowRules,
): string | null {
  if (swap === null || isFixed(row, cell.column)) return null;
  if (typeof swap === 'string') {
    const live = belonging.kept(swap, sheet);
    return live === null ? null : `<f>${escapeText(live)}</f>`;
  }
  if (own === undefined || own === null) return null;
  const kept = belonging.kept(own.text, sheet);
  if (kept === null) return null;
  if (own.fills === null) return `<f>${escapeText(kept)}</f>`;
  // Cells that it fills may not be torn apart.
  const cuts = belonging.cutsOf(sheet);
  const filled = areasAfter(cuts, [areaOf(own.fills)]);
  const [area] = filled;
  const whole = areaOf(own.fills);
  if (
    area === undefined ||
    filled.length > 1 ||
    area.right - area.left !== whole.right - whole.left
  ) {
    return null;
  }
  return `<f t="array" ref="${addressOf(area)}">${escapeText(kept)}</f>`;
}

function valueCell(tag: string, cell: RawCell, strings: StringPool): string {
  const { type, value, inline } = cell;
  if (type === 's') return textCell(tag, strings.take(Number(value)));
  if (type === 'str') return textCell(tag, strings.add(value ?? ''));
  if (inline !== undefined) return `${tag} t="inlineStr"><is>${inline}</is></c>`;
  if (value === undefined || value === '') return `${tag}/>`;
  return `${tag}${type === 'n' ? '' : ` t="${type}"`}><v>${value}</v></c>`;
}

function textCell(tag: string, index: number): string {
  return `${tag} t="s"><v>${index}</v></c>`;
}

function escapedText(cell: RawCell, strings: StringPool): string {
  return cell.type === 's' ? escapeText(strings.textAt(Number(cell.value))) : (cell.inline ?? '');
}
