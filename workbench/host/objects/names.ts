import type { ExcelHost } from '../host';
import { absoluteAddressOf, quoteSheet } from '../model/address';
import { WORKBOOK_SCOPE, type DefinedName } from '../model/definedName';
import type { Sheet } from '../model/sheet';
import { ExcelClass, isExcelObject } from '../protocol/excelClass';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/excelError';
import { method, type ExcelObject } from '../protocol/excelObject';
import { RangeSubject } from '../rangeSubject';
import { isName } from '../tables/tableNames';
import { textArgument } from './arguments';
import { namedItemClass } from './namedItem';

/** The names of the workbook, or those that count on one sheet alone. */
interface Names {
  readonly scope: string;
}

function list({ scope }: Names, { workbook }: ExcelHost): DefinedName[] {
  return workbook.names.filter((name) => name.scope === scope);
}

function find({ scope }: Names, key: unknown, host: ExcelHost): ExcelObject | null {
  const found = host.workbook.name(textArgument(key), scope);
  return found ? namedItemClass.of(found, host) : null;
}

function add({ scope }: Names, args: readonly unknown[], host: ExcelHost): ExcelObject {
  const [name, reference, comment] = args;
  if (typeof name !== 'string' || !isName(name)) throw invalidArgument();
  if (host.workbook.name(name, scope) || host.workbook.table(name)) throw itemAlreadyExists();
  const item: DefinedName = {
    name,
    formula: formulaOf(reference),
    scope,
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
  };
  host.workbook.names.push(item);
  host.calculation.noteName(name);
  return namedItemClass.of(item, host);
}

function formulaOf(reference: unknown): string {
  if (isExcelObject(reference) && reference.subject instanceof RangeSubject) {
    const { sheet, rect } = reference.subject;
    return `=${quoteSheet(sheet.name)}!${absoluteAddressOf(rect)}`;
  }
  if (typeof reference === 'string' && reference.startsWith('=')) return reference;
  throw invalidArgument();
}

/** `Excel.NamedItemCollection` */
const namesClass = new ExcelClass<Names>('NamedItemCollection', {
  items: (names, host) => list(names, host).map((name) => namedItemClass.of(name, host)),
  item: find,
  methods: {
    add: method(4, add),
    getCount: method(4, (names, _, host) => list(names, host).length),
    getItem: method(1, (names, [key], host) => {
      const found = find(names, key, host);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: method(4, (names, [key], host) => find(names, key, host)),
  },
});

/** The names with the scope of a sheet, or of the workbook. */
export function namesOf(host: ExcelHost, sheet: Sheet | null): ExcelObject {
  return namesClass.of({ scope: sheet?.id ?? WORKBOOK_SCOPE }, host);
}
