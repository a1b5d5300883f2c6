import type { Chart } from '../../host/model/chart';
import type { Sheet } from '../../host/model/sheet';
import type { Table } from '../../host/model/table';
import type { Workbook } from '../../host/model/workbook';
import type { ChartSource } from '../charts/readCharts';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { CellOrigins } from '../read/cellOrigins';

/** The parts of a sheet in the opened file. */
export interface SheetSource {
  readonly path: string;
  readonly origins: CellOrigins;
}

/** An opened .xlsx: the package as it was, and which of its parts each object of the model came from. */
export interface XlsxDocument {
  readonly package: XlsxPackage;
  readonly workbook: Workbook;
  readonly bookPath: string;
  readonly theme: readonly string[];
  /** The sheets in the file's order. */
  readonly order: readonly Sheet[];
  readonly sheets: ReadonlyMap<Sheet, SheetSource>;
  readonly tables: ReadonlyMap<Table, string>;
  readonly charts: ReadonlyMap<Chart, ChartSource>;
}
