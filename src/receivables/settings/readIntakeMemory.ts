import { FIELDS, type Field } from '../ledger/field';
import { NO_COLUMN, type Profile } from '../ledger/mapping/mappingMemory';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { IntakeMemory } from './intakeMemory';
import { COLUMNS_TABLE, ISSUES_TABLE, PROFILES_TABLE, type MemoryRow } from './memoryTables';
import { yesOrNo } from './readAnswers';

/** What people write where they mean that there is no such column. */
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/**
 * What a workbook remembers, from the rows of `MEMORY_TABLES` as they stand; a table that is missing
 * says nothing. `wanted` is the profile that a person asked for in its cell.
 * @example readIntakeMemory(new Map(), null) is NO_INTAKE_MEMORY
 */
export function readIntakeMemory(
  tables: ReadonlyMap<string, readonly MemoryRow[]>,
  wanted: string | null,
): IntakeMemory {
  const inForce: Partial<Record<Field, string>> = {};
  const letters: Partial<Record<Field, string>> = {};
  const chosen: Partial<Record<Field, string>> = {};
  for (const row of tables.get(COLUMNS_TABLE) ?? []) {
    const field = fieldIn(row);
    if (field === null) continue;
    const [header, choice] = [textIn(row, 'header'), textIn(row, 'choice')];
    const column = textIn(row, 'column');
    if (header !== '') inForce[field] = header;
    if (header !== '' && column !== '') letters[field] = column;
    if (choice !== '') chosen[field] = DASHES.has(choice) ? NO_COLUMN : choice;
  }
  const profiles = profilesIn(tables.get(PROFILES_TABLE) ?? []);
  const accepted = (tables.get(ISSUES_TABLE) ?? [])
    .filter((row) => yesOrNo(row.accepted) === true && textIn(row, 'key') !== '')
    .map((row) => textIn(row, 'key'));
  return { mapping: { inForce, letters, chosen, profiles, wanted }, accepted: new Set(accepted) };
}

function profilesIn(rows: readonly MemoryRow[]): readonly Profile[] {
  const profiles = new Map<string, { name: string; headers: Partial<Record<Field, string>> }>();
  for (const row of rows) {
    const [name, header, field] = [textIn(row, 'profile'), textIn(row, 'header'), fieldIn(row)];
    if (name === '' || header === '' || field === null) continue;
    const profile = profiles.get(name.toLowerCase()) ?? { name, headers: {} };
    profile.headers[field] = header;
    profiles.set(name.toLowerCase(), profile);
  }
  return [...profiles.values()];
}

/** By its code; a row that a person wrote, or an earlier version, may have the field's name alone. */
function fieldIn(row: MemoryRow): Field | null {
  const code = textIn(row, 'code');
  const name = textIn(row, 'field').toLowerCase();
  return FIELDS.find((field) => field === code) ?? (name === '' ? null : (NAMED.get(name) ?? null));
}

const NAMED: ReadonlyMap<string, Field> = new Map(
  [english, spanish].flatMap(({ duebook }) =>
    FIELDS.map((field): [string, Field] => [duebook.fields[field].toLowerCase(), field]),
  ),
);

function textIn(row: MemoryRow, id: string): string {
  return String(row[id] ?? '').trim();
}
