import type { Workbook } from '../model/workbook';
import { ExcelClass } from '../protocol/excelClass';
import { itemNotFound } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';
import { oneOf } from './arguments';

/** `Excel.WorkbookCreated`; its subject is its id. */
const workbookCreatedClass = new ExcelClass<string>('WorkbookCreated', {
  identity: (id) => ({ Id: id }),
  properties: { id: value(8, (id) => id) },
  methods: {
    open: method(8, (id, _, { created }) => {
      created.open(id);
    }),
  },
});

/** `Excel.Application` */
export const applicationClass = new ExcelClass<Workbook>('Application', {
  properties: {
    calculationMode: value(
      1,
      (_, host) => host.calculationMode,
      (_, mode, host) => {
        const wanted = oneOf(mode, ['Automatic', 'AutomaticExceptTables', 'Manual'] as const);
        host.calculationMode = wanted === 'Manual' ? 'Manual' : 'Automatic';
      },
    ),
    calculationState: value(9, (_, { functions }) =>
      functions.isWaiting ? 'Calculating' : 'Done',
    ),
    decimalSeparator: value(11, (_, { dataLocale }) => separator(dataLocale, 'decimal')),
    thousandsSeparator: value(11, (_, { dataLocale }) => separator(dataLocale, 'group')),
    useSystemSeparators: value(11, () => true),
  },
  methods: {
    createWorkbook: method(8, (_workbook, [base64], host) =>
      workbookCreatedClass.of(host.created.make(base64), host),
    ),
    _GetWorkbookCreatedById: method(8, (_workbook, [id], host) => {
      if (!host.created.has(String(id))) throw itemNotFound();
      return workbookCreatedClass.of(String(id), host);
    }),
    calculate: method(1, (_workbook, [type], host) => {
      if (oneOf(type, ['Recalculate', 'Full', 'FullRebuild'] as const) !== 'Recalculate') {
        host.functions.forget();
        host.calculation.noteAll();
      }
      host.calculation.run();
    }),
    suspendApiCalculationUntilNextSync: method(6, () => undefined),
    suspendScreenUpdatingUntilNextSync: method(9, () => undefined),
  },
});

/** `Excel.Runtime` */
export const runtimeClass = new ExcelClass<Workbook>('Runtime', {
  properties: {
    enableEvents: value(
      8,
      (_, { events }) => events.enabled,
      (_, isEnabled, { events }) => {
        events.enabled = isEnabled === true;
      },
    ),
  },
});

function separator(locale: string, kind: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  return parts.find(({ type }) => type === kind)?.value ?? '';
}
