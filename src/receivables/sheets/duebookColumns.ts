import { CORE_FIELDS, FIELDS, type Field } from '../ledger/field';
import { UNSURE } from '../ledger/headers/mappingEvidence';
import type { MappingMemory } from '../ledger/mapping/mappingMemory';
import { COLUMNS_TABLE } from '../settings/memoryTables';
import type { DuebookSheetWords, SheetWords } from '../../words/sheetWords';
import { duebookTable, numberColumn, textColumn } from './duebookTable';
import type { LedgerReport } from './ledgerReport';
import type { TablePlan } from './plan';
import { BETWEEN_SAMPLES } from './sampleTexts';

/** Fields that always have a row, so that a person sees what the ledger lacks and may name it. */
const ALWAYS: ReadonlySet<Field> = new Set<Field>([...CORE_FIELDS, 'owner', 'phone', 'email']);

/**
 * `DuebookColumns`: which column of the ledger holds which field, how sure that is, and what a person
 * chose instead. What was `changed` in the pane is written over what stands there. Without a report the
 * headers are those that are remembered.
 */
export function columnsTable(
  row: number,
  report: LedgerReport | null,
  memory: MappingMemory,
  changed: Field | null,
  words: SheetWords,
): TablePlan {
  const fields = FIELDS.filter(
    (field) =>
      ALWAYS.has(field) ||
      field === changed ||
      (report === null ? memory.inForce[field] : report.columns[field]) !== undefined ||
      memory.chosen[field] !== undefined,
  );
  const found = fields.map((field) => report?.columns[field]);
  const of = (id: keyof DuebookSheetWords['columns']) => (say: DuebookSheetWords) =>
    say.columns[id];
  const choices = fields.map((field) => memory.chosen[field] ?? '');
  const columns = [
    textColumn(
      'field',
      of('field'),
      words,
      fields.map((field) => words.duebook.fields[field]),
    ),
    textColumn(
      'header',
      of('header'),
      words,
      fields.map((field, at) =>
        report === null ? (memory.inForce[field] ?? '') : (found[at]?.header ?? ''),
      ),
    ),
    textColumn(
      'values',
      of('values'),
      words,
      found.map((each) => each?.samples.join(BETWEEN_SAMPLES) ?? ''),
    ),
    textColumn(
      'column',
      of('column'),
      words,
      found.map((each) => each?.letters ?? ''),
    ),
    numberColumn(
      textColumn(
        'confidence',
        of('confidence'),
        words,
        found.map((each) => each?.confidence ?? ''),
      ),
      confidenceFormat(words),
    ),
    {
      ...textColumn('choice', of('choice'), words, choices),
      typed: true as const,
      indent: true as const,
      ...(changed === null ? {} : { changed: new Set([fields.indexOf(changed)]) }),
    },
    textColumn('code', of('code'), words, fields),
  ];
  return { ...duebookTable(COLUMNS_TABLE, row, columns), key: ['code'] };
}

/** Says in words, and in print, where a person should look. */
function confidenceFormat({ duebook }: SheetWords): string {
  return `[<${UNSURE}]0%" · ${duebook.unsure}";0%`;
}
