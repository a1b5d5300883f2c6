import { AddedColumns } from './addedColumns';
import { AddedRows } from './addedRows';
import { MadeSheets } from './madeSheets';
import type { PutIn } from './putIn';
import type { StandingPlan } from './standing';
import type { TableState } from './tableState';

/** A table that is about to be rewritten, and the cells under it. */
interface HeldTable {
  readonly name: string;
  readonly sheetId: string;
  /** These cells move when rows are put in or taken out above them. */
  readonly below: Excel.Range;
  /** The filter of each column, null where none. */
  readonly filters: TableState['filters'];
}

/** Where a table ends on a sheet, from 0: the first row under it, its totals row among it. */
export interface TableEnd {
  readonly name: string;
  readonly row: number;
}

/**
 * What a write has made and put in so far: with that, and with a photograph from before it, it can be
 * undone where Excel refuses the rest.
 */
export class Begun {
  readonly made = new MadeSheets();
  readonly rows = new AddedRows();
  readonly columns = new AddedColumns();
  /** Name of the sheet that is being written; null while nothing is. */
  writing: string | null = null;
  private tables: readonly HeldTable[] = [];

  /**
   * Holds on to what lies under our tables. The next request asks for it, and must write nothing: a range
   * is not held where Excel refuses its request half-way.
   */
  hold(plans: readonly StandingPlan[]): void {
    this.tables = plans.flatMap(({ sheet, tables }) =>
      sheet === null
        ? []
        : [...tables].map(([name, { row, rows, column, columns, showTotals, filters }]) => {
            const under = row + 1 + rows + (showTotals ? 1 : 0);
            const below = sheet.getRangeByIndexes(under, column, 1, columns.length);
            return { name, sheetId: sheet.id, below: below.load('rowIndex'), filters };
          }),
    );
  }

  /** The filters that a table had when it was held, by the places of its columns then. */
  filtersOf(table: string): TableState['filters'] {
    return this.tables.find(({ name }) => name === table)?.filters ?? [];
  }

  /** The rows and columns that were put in, on the sheets that are there. */
  async putIn(
    context: Excel.RequestContext,
    isThere: (sheetId: string) => boolean,
  ): Promise<readonly PutIn[]> {
    const columns = await this.columns.places(context, isThere);
    return [...columns, ...(await this.rows.places(context, isThere))];
  }

  /** How many rows lie between the end of a table and what lay right under it; by table. */
  async gaps(
    context: Excel.RequestContext,
    ends: readonly TableEnd[],
  ): Promise<ReadonlyMap<string, number>> {
    const held = this.tables.flatMap(({ name, below }) => {
      const end = ends.find((one) => one.name === name);
      return end === undefined ? [] : [{ name, end: end.row, below: below.load('rowIndex') }];
    });
    if (held.length > 0) await context.sync();
    return new Map(held.map(({ name, end, below }) => [name, below.rowIndex - end]));
  }
}
