/** The names by which Univer changes its model. They are not part of what it promises. */
export const MUTATION = {
  values: 'sheet.mutation.set-range-values',
  reorder: 'sheet.mutation.reorder-range',
  moveRange: 'sheet.mutation.move-range',
  insertRows: 'sheet.mutation.insert-row',
  removeRows: 'sheet.mutation.remove-rows',
  insertColumns: 'sheet.mutation.insert-col',
  removeColumns: 'sheet.mutation.remove-col',
  rowCount: 'sheet.mutation.set-worksheet-row-count',
  columnCount: 'sheet.mutation.set-worksheet-column-count',
  columnWidth: 'sheet.mutation.set-worksheet-col-width',
  rowHeight: 'sheet.mutation.set-worksheet-row-height',
  autoHeight: 'sheet.mutation.set-worksheet-row-auto-height',
  columnData: 'sheet.mutation.set-col-data',
  rowData: 'sheet.mutation.set-row-data',
  hideRows: 'sheet.mutation.set-row-hidden',
  showRows: 'sheet.mutation.set-row-visible',
  hideColumns: 'sheet.mutation.set-col-hidden',
  showColumns: 'sheet.mutation.set-col-visible',
  freeze: 'sheet.mutation.set-frozen',
  gridlines: 'sheet.mutation.toggle-gridlines',
  merge: 'sheet.mutation.add-worksheet-merge',
  unmerge: 'sheet.mutation.remove-worksheet-merge',
  insertSheet: 'sheet.mutation.insert-sheet',
  removeSheet: 'sheet.mutation.remove-sheet',
  renameSheet: 'sheet.mutation.set-worksheet-name',
  orderSheet: 'sheet.mutation.set-worksheet-order',
  hideSheet: 'sheet.mutation.set-worksheet-hidden',
  tabColor: 'sheet.mutation.set-tab-color',
  addTable: 'sheet.mutation.add-table',
  deleteTable: 'sheet.mutation.delete-table',
  filterTable: 'sheet.mutation.set-table-filter',
  filterRange: 'sheet.mutation.set-filter-range',
  filterColumn: 'sheet.mutation.set-filter-criteria',
  removeFilter: 'sheet.mutation.remove-filter',
  addList: 'data-validation.mutation.addRule',
  removeList: 'data-validation.mutation.removeRule',
  activate: 'sheet.operation.set-worksheet-active',
  select: 'sheet.operation.set-selections',
} as const;

/** A change of the grid's model that a person brought about. */
export interface PersonsChange {
  /** One of `MUTATION`, or one that is not known here. */
  readonly id: string;
  readonly sheetId: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The command it was part of, such as `univer.command.undo`. */
  readonly command: string;
}
