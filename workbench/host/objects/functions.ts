import type { ExcelHost } from '../host';
import type { Workbook } from '../model/workbook';
import { ExcelClass } from '../protocol/excelClass';
import { method, value, type ExcelObject } from '../protocol/excelObject';
import { RangeSubject } from '../rangeSubject';
import { isExcelObject } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import type { CellValue } from '../model/types';
import { isCellError } from '../typing/cellErrors';

/** `Excel.FunctionResult`; its subject is the result. */
const functionResultClass = new ExcelClass<CellValue>('FunctionResult', {
  properties: {
    value: value(2, (result) => (isCellError(result) ? null : result)),
    error: value(2, (result) => (isCellError(result) ? result : null)),
  },
});

function result(value: CellValue, host: ExcelHost): ExcelObject {
  return functionResultClass.of(value, host);
}

/** Days since the epoch of the workbook's date system. */
function serialDay(date: Date, host: ExcelHost): number {
  const days = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  return days + (host.workbook.date1904 ? 24_107 : 25_569);
}

/** `Excel.Functions`: those that need no formula engine. */
export const functionsClass = new ExcelClass<Workbook>('Functions', {
  methods: {
    today: method(2, (_workbook, _, host) => result(serialDay(host.clock(), host), host)),
    now: method(2, (_workbook, _, host) => {
      const now = host.clock();
      const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
      return result(serialDay(now, host) + seconds / 86_400, host);
    }),
    date: method(2, (_, [year, month, day], host) => {
      const numbers = [year, month, day].map(Number);
      if (numbers.some(Number.isNaN)) return result('#VALUE!', host);
      const [y = 0, m = 1, d = 1] = numbers;
      return result(serialDay(new Date(y < 1900 ? y + 1900 : y, m - 1, d), host), host);
    }),
    sum: method(2, (_, args, host) =>
      result(
        args.reduce<number>((sum, one) => sum + total(one, host), 0),
        host,
      ),
    ),
  },
});

function total(argument: unknown, host: ExcelHost): number {
  if (typeof argument === 'number') return argument;
  if (Array.isArray(argument))
    return argument.reduce<number>((sum, one) => sum + total(one, host), 0);
  if (!isExcelObject(argument) || !(argument.subject instanceof RangeSubject))
    throw invalidArgument();
  host.calculate();
  const { sheet, rect } = argument.subject;
  let sum = 0;
  for (const { value: cell } of sheet.cells.entries(rect))
    if (typeof cell === 'number') sum += cell;
  return sum;
}
