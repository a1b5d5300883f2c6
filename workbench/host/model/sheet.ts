import { Cells } from './cells';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditionalFormat';
import type { FilterCriteria } from './filterCriteria';
import type { ListValidation } from './listValidation';
import { plainPageLayout, type PageLayout } from './pageLayout';
import type { Rect } from './types';

/** The autofilter of a sheet's plain range. Criteria by column, counted from the range's first. */
export interface SheetFilter {
  range: Rect;
  criteria: Map<number, FilterCriteria>;
}

/** Where a comment in a thread is; what it says stays in the file. */
export interface SheetComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** A worksheet. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** `#RRGGBB`, or '' for none. */
  tabColor = '';
  gridlines = true;
  readonly cells = new Cells();
  /** Widths in characters of the default font, where they differ from the default. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** Heights in points, where they differ from the default. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  merges: Rect[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: ListValidation[] = [];
  readonly charts: Chart[] = [];
  readonly comments: SheetComment[] = [];
  protected = false;
  /** The password of the protection; empty when anyone may take it off. */
  password = '';
  filter: SheetFilter | null = null;
  readonly page: PageLayout = plainPageLayout();
  /** What is selected, as a person left it. */
  selection: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The smallest rectangle with everything on the sheet; with `valuesOnly` formats do not count. */
  usedRange(valuesOnly: boolean): Rect | null {
    return this.cells.usedRange(valuesOnly);
  }
}
