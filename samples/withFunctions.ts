import { calculatorInNode } from '../workbench/calc/calculatorInNode';
import { openXlsx } from '../workbench/files/xlsx';
import { ExcelHost } from '../workbench/host/host';
import { answerCalls } from './answerCalls';
import { addFunctionsSheet } from './functionsSheet';

/** The sample workbook with its sheet of functions, calculated: right also where no add-in is. */
export async function withFunctions(ledger: Uint8Array, asOf: number): Promise<Uint8Array> {
  const opened = openXlsx(ledger, 'open-items.xlsx');
  const { workbook } = opened;
  const [first] = workbook.sheets;
  addFunctionsSheet(workbook, asOf);
  const host = new ExcelHost({ calculator: calculatorInNode() });
  host.openWorkbook(workbook);
  answerCalls(host);
  if (!(await host.settled())) throw new Error('A function of the sample has not answered.');
  if (first) workbook.activeSheet = first;
  return opened.save();
}
