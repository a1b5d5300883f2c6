import { cellText } from '../../cellText';
import { rowText } from './asideRows';
import { plainWords } from '../texts/plainWords';
import type { RowReader } from '../rowReader';

/**
 * The names that a total can be of, as `plainWords`: accounts, owners, and what headings say. Gathered
 * when first asked for.
 * @example knownNames(rows)().has('boundary ltd') is true
 */
export function knownNames(rows: RowReader): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | null = null;
  return () => (names ??= gathered(rows));
}

function gathered(rows: RowReader): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { key, name, owner } of rows.accounts.accounts()) {
    for (const text of [key, name, owner]) names.add(plainWords(text));
  }
  for (const { cells, standing } of rows.asides) {
    if (standing.kind !== 'lead') continue;
    names.add(rowText(cells));
    for (const cell of cells) names.add(plainWords(cellText(cell)));
  }
  names.delete('');
  return names;
}
