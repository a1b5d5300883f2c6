import { calculatorInNode } from '../workbench/calc/calculatorInNode';
import { ensureBuilt } from '../workbench/cli/ensureBuilt';
import { openAddin, type OpenedAddin } from '../workbench/office/openAddin';
import { wideWorkbook } from './wideWorkbook';

/**
 * Opens the wide workbook of so many accounts in the emulated Excel and lets this process speak to it through the
 * genuine office.js, as the add-in's page does.
 */
export async function openWideWorkbook(accounts: number): Promise<OpenedAddin> {
  const addin = await openAddin({
    page: ensureBuilt(console.error),
    workbook: wideWorkbook(accounts),
    calculator: calculatorInNode(),
  });
  const { Excel, OfficeExtension } = addin.window as unknown as OfficeGlobals;
  Object.assign(globalThis, { Excel, OfficeExtension });
  return addin;
}

/** What office.js puts into its page. */
interface OfficeGlobals {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
}
