import { accountKey } from '../../accountKey';
import type { CellValue } from '../../area';
import { cellText, isCellError } from '../../cellText';
import type { Account, ColumnMapping } from '../../ledger';

type Row = readonly CellValue[];

/** One detail of all accounts: the column it stands in and the first text seen of each account. */
interface Detail {
  readonly column: number;
  readonly texts: string[];
}

/** The accounts met so far, in order of first appearance, with the first details seen of each. */
export class AccountBook {
  readonly keys: string[] = [];
  /** Index of the account ''; -1 while every row had one. */
  blank = -1;
  /** Row in which each account was first met. */
  readonly firstRows: number[] = [];
  /** By account: 1 while some of its details is still unknown. */
  readonly incomplete: number[] = [];
  /** How many accounts are incomplete: mostly none, and then no row need look. */
  lacking = 0;
  /**
   * By key, and by every other spelling of it in cells: blanks around it, or a number. Open to the
   * reader's loop, which saves a call a row by looking here before it interns.
   */
  readonly indexes = new Map<CellValue, number>();
  private readonly name: Detail;
  private readonly owner: Detail;
  private readonly phone: Detail;
  private readonly email: Detail;
  private readonly sources: readonly Detail[];

  constructor(mapping: ColumnMapping) {
    this.name = { column: mapping.name ?? -1, texts: [] };
    this.owner = { column: mapping.owner ?? -1, texts: [] };
    this.phone = { column: mapping.phone ?? -1, texts: [] };
    this.email = { column: mapping.email ?? -1, texts: [] };
    const details = [this.name, this.owner, this.phone, this.email];
    this.sources = details.filter(({ column }) => column >= 0);
  }

  /** Index of the account that a cell names; a blank or an error names the account ''. */
  intern(cell: CellValue, row: number): number {
    const known = this.indexes.get(cell);
    if (known !== undefined) return known;
    const key = accountKey(cell);
    const index = (key === cell ? undefined : this.indexes.get(key)) ?? this.add(key, row);
    if (key !== cell) this.indexes.set(cell, index);
    return index;
  }

  /** Takes the details that an incomplete account still lacks from one of its rows. */
  learn(index: number, row: Row): void {
    let lacking = 0;
    for (const { column, texts } of this.sources) {
      if (texts[index] !== '') continue;
      const cell = row[column];
      const text = isCellError(cell) ? '' : cellText(cell);
      texts[index] = text;
      if (text === '') lacking = 1;
    }
    this.incomplete[index] = lacking;
    this.lacking += lacking - 1;
  }

  /** The name first seen of an account; '' while none was. */
  nameOf(index: number): string {
    return this.name.texts[index] ?? '';
  }

  /** Gives an account a name where it has none. */
  call(index: number, name: string): void {
    if (this.nameOf(index) === '') this.name.texts[index] = name;
  }

  /**
   * Leaves out the account '' where no item is of it any more, or every account of which there is no
   * item, and renumbers those of the items.
   */
  dropUnused(ofItems: Int32Array, every: boolean): void {
    const used = new Uint8Array(this.keys.length);
    for (let at = 0; at < ofItems.length; at += 1) used[ofItems[at] ?? 0] = 1;
    const kept = this.keys.flatMap((key, index) =>
      used[index] === 1 || (!every && key !== '') ? [index] : [],
    );
    if (kept.length === this.keys.length) return;
    const renumbered = new Int32Array(this.keys.length);
    kept.forEach((index, at) => (renumbered[index] = at));
    for (let at = 0; at < ofItems.length; at += 1) ofItems[at] = renumbered[ofItems[at] ?? 0] ?? 0;
    const keep = <T>(list: T[]): void => {
      const left = kept.map((index) => list[index]).filter((each) => each !== undefined);
      list.splice(0, list.length, ...left);
    };
    const names = kept.map((index) => this.nameOf(index));
    keep(this.keys);
    keep(this.firstRows);
    keep(this.incomplete);
    for (const { texts } of this.sources) keep(texts);
    this.name.texts.splice(0, this.name.texts.length, ...names);
    this.blank = this.keys.indexOf('');
    this.indexes.clear();
    this.keys.forEach((key, index) => this.indexes.set(key, index));
  }

  accounts(): Account[] {
    return this.keys.map((key, index) => ({
      key,
      name: this.name.texts[index] ?? '',
      owner: this.owner.texts[index] ?? '',
      phone: this.phone.texts[index] ?? '',
      email: this.email.texts[index] ?? '',
    }));
  }

  private add(key: string, row: number): number {
    const index = this.keys.push(key) - 1;
    this.firstRows.push(row);
    for (const { texts } of this.sources) texts.push('');
    // Rows without an account belong to different customers: no name is everybody's.
    const lacking = key === '' || this.sources.length === 0 ? 0 : 1;
    this.incomplete.push(lacking);
    this.lacking += lacking;
    if (key === '') this.blank = index;
    this.indexes.set(key, index);
    return index;
  }
}
