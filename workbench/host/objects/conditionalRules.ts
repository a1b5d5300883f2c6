import type { Comparison } from '../model/conditionalFormat';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import { demandRuleFormula } from './demandRuleFormula';
import { booleanArgument, colorArgument, oneOf, textArgument } from './arguments';
import type { SheetFormat } from './conditionalFormats';

const COMPARISONS: readonly Comparison[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

/** `Excel.CustomConditionalFormat` */
export const customClass = new ExcelClass<SheetFormat>('CustomConditionalFormat', {
  properties: {
    rule: navigation(6, (one, host) => ruleClass.of(one, host)),
    format: navigation(6, (one, host) => lookClass.of(one, host)),
  },
});

const ruleClass = new ExcelClass<SheetFormat>('ConditionalFormatRule', {
  properties: { formula: ruleFormula(), formulaLocal: ruleFormula() },
});

function ruleFormula(): PropertyDeclaration<SheetFormat> {
  return value(
    6,
    ({ format }) => (format.rule.kind === 'custom' ? format.rule.formula : ''),
    ({ format }, written) => {
      const text = textArgument(written);
      const formula = text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
      demandRuleFormula(formula);
      format.rule = { kind: 'custom', formula };
    },
  );
}

/** `Excel.CellValueConditionalFormat` */
export const cellValueClass = new ExcelClass<SheetFormat>('CellValueConditionalFormat', {
  properties: {
    format: navigation(6, (one, host) => lookClass.of(one, host)),
    rule: value(
      6,
      ({ format: { rule } }) => {
        if (rule.kind !== 'cellValue') return null;
        const { operator, formula1, formula2 } = rule;
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      ({ format }, written) => {
        if (typeof written !== 'object' || written === null) throw invalidArgument();
        if (!('operator' in written) || !('formula1' in written)) throw invalidArgument();
        format.rule = {
          kind: 'cellValue',
          operator: oneOf(written.operator, COMPARISONS),
          formula1: String(written.formula1),
          ...('formula2' in written ? { formula2: String(written.formula2) } : {}),
        };
      },
    ),
  },
});

const lookClass = new ExcelClass<SheetFormat>('ConditionalRangeFormat', {
  properties: {
    numberFormat: value(
      6,
      ({ format }) => format.look.numberFormat ?? null,
      ({ format }, written) => {
        format.look.numberFormat = textArgument(written);
      },
    ),
    fill: navigation(6, (one, host) => fillClass.of(one, host)),
    font: navigation(6, (one, host) => fontClass.of(one, host)),
  },
});

const fillClass = new ExcelClass<SheetFormat>('ConditionalRangeFill', {
  properties: { color: lookColor('fill') },
  methods: {
    clear: method(6, ({ format }) => {
      delete format.look.fill;
    }),
  },
});

const fontClass = new ExcelClass<SheetFormat>('ConditionalRangeFont', {
  properties: {
    color: lookColor('fontColor'),
    bold: lookSwitch('bold'),
    italic: lookSwitch('italic'),
    strikethrough: lookSwitch('strikethrough'),
    underline: value(
      6,
      ({ format }) => (format.look.underline ? 'Single' : 'None'),
      ({ format }, written) => {
        format.look.underline = oneOf(written, ['None', 'Single', 'Double'] as const) !== 'None';
      },
    ),
  },
});

function lookColor(name: 'fill' | 'fontColor'): PropertyDeclaration<SheetFormat> {
  return value(
    6,
    ({ format }) => format.look[name] ?? '',
    ({ format }, written) => {
      format.look[name] = colorArgument(written);
    },
  );
}

function lookSwitch(name: 'bold' | 'italic' | 'strikethrough'): PropertyDeclaration<SheetFormat> {
  return value(
    6,
    ({ format }) => format.look[name] ?? null,
    ({ format }, written) => {
      format.look[name] = booleanArgument(written);
    },
  );
}
