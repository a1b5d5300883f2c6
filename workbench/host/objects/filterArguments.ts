import type { FilterCriteria } from '../model/filterCriteria';
import { ExcelError, invalidArgument } from '../protocol/excelError';

/** Filter criteria as the add-in gives them. */
export function criteriaArgument(argument: unknown): FilterCriteria {
  if (typeof argument !== 'object' || argument === null || !('filterOn' in argument)) {
    throw invalidArgument();
  }
  if (argument.filterOn === 'Values') {
    return {
      filterOn: 'Values',
      values: valuesArgument('values' in argument ? argument.values : []),
    };
  }
  if (argument.filterOn !== 'Custom') {
    throw new ExcelError(
      'NotImplemented',
      'Only filters by values and criteria are emulated.',
      501,
    );
  }
  const criterion1 = 'criterion1' in argument ? argument.criterion1 : undefined;
  if (typeof criterion1 !== 'string') throw invalidArgument();
  const criterion2 = 'criterion2' in argument ? argument.criterion2 : undefined;
  const operator = 'operator' in argument && argument.operator === 'Or' ? 'Or' : 'And';
  return {
    filterOn: 'Custom',
    criterion1,
    ...(typeof criterion2 === 'string' && criterion2 !== '' ? { criterion2, operator } : {}),
  };
}

export function valuesArgument(argument: unknown): string[] {
  if (!Array.isArray(argument)) throw invalidArgument();
  return argument.map(String);
}
