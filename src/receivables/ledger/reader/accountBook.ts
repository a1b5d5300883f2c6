import type { CellValue } from '../area';
import { cellText, isCellError } from '../cellText';
import type { Account, ColumnMapping } from '../ledger';

type Row = readonly CellValue[];
type Detail = 'name' | 'owner' | 'phone' | 'email';

/** The accounts met so far, in order of first appearance, with the first details seen of each. */
export class AccountBook {
  readonly keys: string[] = [];
  /** Index of the account ''; -1 while every row had one. */
  blank = -1;
  /** Row in which each account was first met. */
  readonly firstRows: number[] = [];
  /** By account: 1 while some of its details is still unknown. */
  readonly incomplete: number[] = [];
  /** Spellings as they stand in cells, so that a key is trimmed once, not once a row. */
  private readonly bySpelling = new Map<CellValue, number>();
  private readonly byKey = new Map<string, number>();
  private readonly details: Record<Detail, string>[] = [];
  private readonly sources: readonly (readonly [Detail, number])[];

  constructor(mapping: ColumnMapping) {
    const { name, owner, phone, email } = mapping;
    this.sources = Object.entries({ name, owner, phone, email }).flatMap(([detail, column]) =>
      column !== undefined && isDetail(detail) ? [[detail, column] as const] : [],
    );
  }

  /** Index of the account that a cell names; a blank or an error names the account ''. */
  intern(cell: CellValue, row: number): number {
    const known = this.bySpelling.get(cell);
    if (known !== undefined) return known;
    const key = isCellError(cell) ? '' : cellText(cell);
    let index = this.byKey.get(key);
    if (index === undefined) {
      index = this.keys.length;
      this.keys.push(key);
      this.firstRows.push(row);
      this.details.push({ name: '', owner: '', phone: '', email: '' });
      // Rows without an account belong to different customers: no name is everybody's.
      this.incomplete.push(key === '' || this.sources.length === 0 ? 0 : 1);
      this.byKey.set(key, index);
      if (key === '') this.blank = index;
    }
    this.bySpelling.set(cell, index);
    return index;
  }

  /** Takes the details that the account still lacks from one of its rows. */
  learn(index: number, row: Row): void {
    const details = this.details[index];
    if (details === undefined) return;
    let lacking = 0;
    for (const [detail, column] of this.sources) {
      if (details[detail] !== '') continue;
      const cell = row[column];
      details[detail] = isCellError(cell) ? '' : cellText(cell);
      if (details[detail] === '') lacking = 1;
    }
    this.incomplete[index] = lacking;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  accounts(): Account[] {
    return this.keys.map((key, index) => ({
      key,
      ...(this.details[index] ?? { name: '', owner: '', phone: '', email: '' }),
    }));
  }
}

function isDetail(text: string): text is Detail {
  return text === 'name' || text === 'owner' || text === 'phone' || text === 'email';
}
