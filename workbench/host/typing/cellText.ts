import { format } from 'numfmt';
import type { CellValue } from '../model/types';

/** A cell's value as it is shown: `Range.text`. Columns too narrow are not emulated. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@'))
    return value;
  return format(numberFormat, value, { throws: false });
}
