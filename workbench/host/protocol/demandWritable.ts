import type { ExcelHost } from '../host';
import { accessDenied } from './excelError';
import type { ExcelObject } from './excelObject';

/** Methods that leave a workbook as it is. */
const READING = /^(get|_|activate|select|calculate|suspend|load)/i;
/** Classes that are not of the workbook: what they do writes nothing in it. */
const ELSEWHERE = /^(Functions|Runtime|CustomFunctions|Microsoft\..+)$/;

/** Refuses what would change a workbook that is open for reading alone. */
export function demandWritable(host: ExcelHost, object: ExcelObject, member: string): void {
  if (!host.workbook.readOnly || READING.test(member) || ELSEWHERE.test(object.className)) return;
  throw accessDenied();
}
