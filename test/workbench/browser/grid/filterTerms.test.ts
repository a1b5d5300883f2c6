import {
  criteriaOfRange,
  criteriaOfTable,
  rangeFilterOf,
  tableFilterOf,
  type TableFilter,
} from '../../../../workbench/browser/grid/filterTerms';
import type { FilterCriteria } from '../../../../workbench/host/model/filterCriteria';

const condition = (conditionType: string, compareType: string, expectedValue: unknown) =>
  ({
    filterType: 'condition',
    filterInfo: { conditionType, compareType, expectedValue },
  }) satisfies TableFilter;

describe("What a table's filter panel says, in Excel's terms", () => {
  test.each<[string, TableFilter, FilterCriteria | undefined]>([
    [
      'chosen texts, the empty one among them',
      { filterType: 'manual', values: ['USD', '__UNIVER_TABLE_FILTER_EMPTY__'] },
      { filterOn: 'Values', values: ['USD', ''] },
    ],
    [
      'more than',
      condition('number', 'greaterThan', 30),
      { filterOn: 'Custom', criterion1: '>30' },
    ],
    [
      'between',
      condition('number', 'between', [31, 60]),
      { filterOn: 'Custom', criterion1: '>=31', criterion2: '<=60', operator: 'And' },
    ],
    [
      'contains',
      condition('string', 'contains', 'Peña'),
      { filterOn: 'Custom', criterion1: '=*Peña*' },
    ],
    [
      'after a day',
      condition('date', 'after', new Date(2026, 2, 31)),
      { filterOn: 'Custom', criterion1: '>46112' },
    ],
    [
      'this week, which no workbook here knows',
      condition('date', 'thisWeek', undefined),
      undefined,
    ],
  ])('%s', (_, filter, criteria) => {
    expect(criteriaOfTable(filter)).toEqual(criteria);
  });
});

const CRITERIA: readonly [string, FilterCriteria][] = [
  ['texts', { filterOn: 'Values', values: ['Yes', ''] }],
  ['a comparison', { filterOn: 'Custom', criterion1: '>=100' }],
  ['a text', { filterOn: 'Custom', criterion1: '=A*' }],
];

test.each(CRITERIA)('A filter by %s comes back from the panel of a table', (_, criteria) => {
  expect(criteriaOfTable(tableFilterOf(criteria))).toEqual(criteria);
});

test.each<[string, FilterCriteria]>([
  ...CRITERIA,
  ['two comparisons', { filterOn: 'Custom', criterion1: '<0', criterion2: '>100', operator: 'Or' }],
])('A filter by %s comes back from the panel of a range', (_, criteria) => {
  expect(criteriaOfRange(rangeFilterOf(criteria))).toEqual(criteria);
});
