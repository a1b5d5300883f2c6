import { WORKBOOK_SCOPE, type DefinedName } from './definedName';
import { noProperties } from './documentProperties';
import { Sheet } from './sheet';
import { StylePool } from './stylePool';
import { Table } from './table';
import type { Rect } from './types';

/** A workbook as the emulated Excel holds it: plain objects, no I/O. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  /** What add-ins saved with the document. */
  readonly settings = new Map<string, unknown>();
  readonly properties = noProperties();
  readonly styles = new StylePool();
  /** Names, in capitals, of functions that an add-in brought: files keep them apart from Excel's own. */
  readonly addinFunctions = new Set<string>();
  date1904 = false;
  /** Whether sheets may come, go, move and be renamed. */
  readonly structure = { protected: false, password: '' };
  /** Open for reading alone: nothing can be written. */
  readOnly = false;
  fileName = 'Book1.xlsx';
  private active: Sheet | undefined;
  private lastSheetId = 0;
  private lastTableId = 0;

  /** The sheet in front. A workbook without sheets gets one. */
  get activeSheet(): Sheet {
    if (this.active && this.sheets.includes(this.active)) return this.active;
    return (this.active = this.sheets.find((s) => s.visibility === 'Visible') ?? this.addSheet());
  }

  set activeSheet(sheet: Sheet) {
    this.active = sheet;
  }

  /** Adds an empty sheet at the end or at the index; without a name, the next free `Sheet1`. */
  addSheet(name?: string, index?: number): Sheet {
    let free = this.sheets.length + 1;
    while (name === undefined && this.sheet(`Sheet${free}`)) free++;
    const serial = (++this.lastSheetId).toString(16).toUpperCase().padStart(8, '0');
    const sheet = new Sheet(`{${serial}-0001-0000-0000-000000000000}`, name ?? `Sheet${free}`);
    this.sheets.splice(index ?? this.sheets.length, 0, sheet);
    return sheet;
  }

  /** A sheet by its name, in any case, or by its id. */
  sheet(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === nameOrId);
  }

  /** Makes a table of a range whose first row holds the headers; columns are named by the caller's list. */
  addTable(sheet: Sheet, range: Rect, name: string, columns: readonly string[]): Table {
    const table = new Table(++this.lastTableId, name, sheet, range);
    table.columns = columns.map((column, at) => ({ id: at + 1, name: column }));
    this.tables.push(table);
    return table;
  }

  /** Takes in a table that has its id already, as files give them; new ones get later ids. */
  adoptTable(table: Table): void {
    this.lastTableId = Math.max(this.lastTableId, table.id);
    this.tables.push(table);
  }

  /** A table by its name, in any case, or by its id. */
  table(nameOrId: string | number): Table | undefined {
    const name = String(nameOrId).toLowerCase();
    return this.tables.find((table) =>
      typeof nameOrId === 'number' ? table.id === nameOrId : table.name.toLowerCase() === name,
    );
  }

  /** A defined name: of the sheet when a scope is given, else of the workbook. */
  name(name: string, scope: string = WORKBOOK_SCOPE): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.name.toLowerCase() === wanted && item.scope === scope);
  }
}
