import { demandUnprotected } from '../editing/protection';
import type { ListValidation } from '../model/listValidation';
import { contains, without } from '../model/rect';
import { ExcelClass } from '../protocol/excelClass';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { booleanArgument } from './arguments';

function validationOf({ sheet, rect }: RangeSubject): ListValidation | undefined {
  return sheet.validations.find(({ ranges }) =>
    ranges.some((each) => contains(each, rect.row, rect.column)),
  );
}

function clear({ sheet, rect }: RangeSubject): void {
  demandUnprotected(sheet);
  for (const validation of sheet.validations) {
    validation.ranges = validation.ranges.flatMap((each) => without(each, rect));
  }
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
}

function setRule(range: RangeSubject, rule: unknown): void {
  const isRule = typeof rule === 'object' && rule !== null;
  if (!isRule || !('list' in rule)) {
    throw new ExcelError('NotImplemented', 'Only lists are emulated.', 501);
  }
  const { list } = rule;
  if (typeof list !== 'object' || list === null || !('source' in list)) throw invalidArgument();
  if (typeof list.source !== 'string' || list.source.length > 255) throw invalidArgument();
  clear(range);
  range.sheet.validations.push({
    ranges: [range.rect],
    source: list.source,
    inCellDropDown: !('inCellDropDown' in list) || list.inCellDropDown !== false,
    ignoreBlanks: true,
    errorAlert: { title: '', message: '', style: 'Stop' },
  });
}

/** `Excel.DataValidation`, for lists. */
export const dataValidationClass = new ExcelClass<RangeSubject>('DataValidation', {
  properties: {
    type: value(8, (range) => (validationOf(range) ? 'List' : 'None')),
    rule: value(
      8,
      (range) => {
        const found = validationOf(range);
        return found
          ? { list: { inCellDropDown: found.inCellDropDown, source: found.source } }
          : {};
      },
      setRule,
    ),
    ignoreBlanks: value(
      8,
      (range) => validationOf(range)?.ignoreBlanks ?? true,
      (range, written) => {
        const found = validationOf(range);
        if (found) found.ignoreBlanks = booleanArgument(written);
      },
    ),
    errorAlert: value(
      8,
      (range) => {
        const alert = validationOf(range)?.errorAlert;
        return alert ? { ...alert, showAlert: true } : { showAlert: false };
      },
      (range, written) => {
        const found = validationOf(range);
        if (found) found.errorAlert = alertOf(written);
      },
    ),
  },
  methods: { clear: method(8, clear) },
});

function alertOf(written: unknown): ListValidation['errorAlert'] {
  if (typeof written !== 'object' || written === null) throw invalidArgument();
  if ('showAlert' in written && written.showAlert === false) return null;
  const styles = ['Stop', 'Warning', 'Information'] as const;
  return {
    title: 'title' in written ? String(written.title) : '',
    message: 'message' in written ? String(written.message) : '',
    style: styles.find((each) => 'style' in written && written.style === each) ?? 'Stop',
  };
}
