import type { ExcelHost } from '../host';
import { WORKBOOK_SCOPE, type DefinedName } from '../model/definedName';
import type { CellValue } from '../model/types';
import { ExcelClass } from '../protocol/excelClass';
import { invalidOperation } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';
import { booleanArgument, rangeOfFormula, textArgument } from './arguments';
import { fullAddress, rangeClass } from './range';

function typeOf(name: DefinedName, host: ExcelHost): string {
  if (rangeOfFormula(host, name.formula)) return 'Range';
  const constant = constantOf(name.formula);
  if (constant === null) return name.formula.includes('#REF!') ? 'Error' : 'String';
  return typeof constant === 'number'
    ? 'Double'
    : typeof constant === 'boolean'
      ? 'Boolean'
      : 'String';
}

/** The value of a name that stands for a number, a text or a logical value. */
function constantOf(formula: string): CellValue | null {
  const text = formula.slice(1);
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : null;
}

/** `Excel.NamedItem` */
export const namedItemClass = new ExcelClass<DefinedName>('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: value(1, ({ name }) => name),
    type: value(1, typeOf),
    value: value(1, (name, host) => {
      const range = rangeOfFormula(host, name.formula);
      return range ? fullAddress(range) : (constantOf(name.formula) ?? name.formula);
    }),
    visible: value(
      1,
      ({ visible }) => visible,
      (name, isVisible) => {
        name.visible = booleanArgument(isVisible);
      },
    ),
    comment: value(
      4,
      ({ comment }) => comment,
      (name, comment) => {
        name.comment = textArgument(comment);
      },
    ),
    scope: value(4, ({ scope }) => (scope === WORKBOOK_SCOPE ? 'Workbook' : 'Worksheet')),
    formula: value(
      7,
      ({ formula }) => formula,
      (name, formula, host) => {
        name.formula = textArgument(formula);
        host.calculation.noteName(name.name);
      },
    ),
  },
  methods: {
    delete: method(4, (name, _, host) => {
      const { names } = host.workbook;
      names.splice(names.indexOf(name), 1);
      host.calculation.noteName(name.name);
    }),
    getRange: method(1, (name, _, host) => {
      const range = rangeOfFormula(host, name.formula);
      if (!range) throw invalidOperation('The named item does not refer to a range.');
      return rangeClass.of(range, host);
    }),
    getRangeOrNullObject: method(4, (name, _, host) => {
      const range = rangeOfFormula(host, name.formula);
      return range && rangeClass.of(range, host);
    }),
  },
});
