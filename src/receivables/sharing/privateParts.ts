import { PRIVATE_COLUMNS } from '../settings/defaultSettings';

/** Headers of our own notes: the sheets may change their language after one of them was named. */
const NOTES = new Set(Object.values(PRIVATE_COLUMNS).flat().map(plain));

/**
 * Whether a column stays here when the workbook is shared. Case, accents and runs of blanks do not
 * count, so that no note leaves for want of a capital; nor does the language of our own notes.
 * @param entries as in `Settings.privateColumns`: a header, on every sheet, or `Sheet!Header`
 * @param header what stands in its header cell; a column without one is never named
 * @example isPrivateColumn(['Note', 'Open items!Phone'], 'Follow-ups', 'NOTE') is true
 */
export function isPrivateColumn(
  entries: readonly string[],
  sheet: string,
  header: string,
): boolean {
  const name = plain(header);
  if (name === '') return false;
  const said = NOTES.has(name) ? NOTES : [name];
  const names = new Set([...said, plain(`${sheet}!${header}`), plain(`'${sheet}'!${header}`)]);
  return entries.some((entry) => names.has(plain(entry)));
}

/**
 * Whether a sheet stays here when the workbook is shared, by the same rule.
 * @param entries as in `Settings.privateSheets`: names of sheets
 * @example isPrivateSheet(['Scratch'], 'scratch') is true
 */
export function isPrivateSheet(entries: readonly string[], sheet: string): boolean {
  return entries.some((entry) => plain(entry) === plain(sheet));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*!\s*/gu, '!')
    .trim()
    .toLowerCase();
}
