/** An Excel that people have, as far as an add-in can tell one from another. */
export type ExcelVersion = '2021' | '2024' | '365' | 'web';

export const EXCEL_VERSIONS: readonly ExcelVersion[] = ['2021', '2024', '365', 'web'];

/** The highest ExcelApi each serves: learn.microsoft.com, "Excel JavaScript API requirement sets". */
export const EXCEL_API_OF: Readonly<Record<ExcelVersion, number>> = {
  '2021': 14,
  '2024': 17,
  '365': 21,
  web: 21,
};
