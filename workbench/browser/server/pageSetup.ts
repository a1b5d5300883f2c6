/** What the server tells the page to start with. */
export interface PageSetup {
  /** The address of the add-in's page. */
  readonly addin: string;
  /** Where to fetch the manifest. */
  readonly manifest: string;
  /** The address of what Excel is to know of the add-in's custom functions. */
  readonly functions: string;
  /** The workbook to open: its name, and where to fetch its bytes. */
  readonly workbook: { readonly name: string; readonly address: string };
}
