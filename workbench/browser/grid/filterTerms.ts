import type { FilterCriteria } from '../../host/model/filterCriteria';

/** What a table's filter panel says: chosen texts, or a comparison. */
export interface TableFilter {
  readonly filterType: 'manual' | 'condition';
  readonly values?: readonly string[];
  readonly filterInfo?: {
    readonly conditionType: string;
    readonly compareType: string;
    readonly expectedValue?: unknown;
  };
}

/** What the filter panel of a plain range says. */
export interface RangeFilter {
  readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] };
  readonly customFilters?: {
    readonly and?: 1;
    readonly customFilters: readonly {
      readonly val: string | number;
      readonly operator?: string;
    }[];
  };
}

/** How the table panel names what is empty. */
const EMPTY = '__UNIVER_TABLE_FILTER_EMPTY__';

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  after: '>',
  afterOrEqual: '>=',
  before: '<',
  beforeOrEqual: '<=',
};

/** A table's filter in Excel's terms; undefined where Excel's model has no word for it here. */
export function criteriaOfTable(filter: TableFilter): FilterCriteria | undefined {
  if (filter.filterType === 'manual') {
    const values = (filter.values ?? []).map((value) => (value === EMPTY ? '' : value));
    return { filterOn: 'Values', values };
  }
  const { compareType = '', expectedValue } = filter.filterInfo ?? {};
  if (Array.isArray(expectedValue)) return between(compareType, expectedValue);
  const wanted = term(expectedValue);
  const pattern = patternOf(compareType, wanted);
  if (pattern !== undefined) return { filterOn: 'Custom', criterion1: pattern };
  const sign = SIGNS[compareType];
  return sign === undefined || wanted === ''
    ? undefined
    : { filterOn: 'Custom', criterion1: `${sign}${wanted}` };
}

function between(compareType: string, [from, to]: readonly unknown[]): FilterCriteria | undefined {
  if (compareType === 'between') {
    const criterion1 = `>=${term(from)}`;
    return { filterOn: 'Custom', criterion1, criterion2: `<=${term(to)}`, operator: 'And' };
  }
  if (compareType === 'notBetween') {
    const criterion1 = `<${term(from)}`;
    return { filterOn: 'Custom', criterion1, criterion2: `>${term(to)}`, operator: 'Or' };
  }
  return undefined;
}

function patternOf(compareType: string, wanted: string): string | undefined {
  switch (compareType) {
    case 'contains':
      return `=*${wanted}*`;
    case 'notContains':
      return `<>*${wanted}*`;
    case 'startsWith':
      return `=${wanted}*`;
    case 'endsWith':
      return `=*${wanted}`;
    default:
      return undefined;
  }
}

/** Days are compared as the numbers that cells hold. */
function term(value: unknown): string {
  if (value instanceof Date) {
    const day = Date.UTC(value.getFullYear(), value.getMonth(), value.getDate());
    return String(day / 86_400_000 + 25_569);
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Excel's filter of a table's column as the grid's panel shows it. */
export function tableFilterOf(criteria: FilterCriteria): TableFilter {
  if (criteria.filterOn === 'Values') {
    return {
      filterType: 'manual',
      values: criteria.values.map((value) => (value === '' ? EMPTY : value)),
    };
  }
  const [, sign = '', wanted = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criteria.criterion1) ?? [];
  const compareType = Object.keys(SIGNS).find((name) => SIGNS[name] === sign) ?? 'equal';
  const isNumber = wanted !== '' && Number.isFinite(Number(wanted));
  return {
    filterType: 'condition',
    filterInfo: isNumber
      ? { conditionType: 'number', compareType, expectedValue: Number(wanted) }
      : {
          conditionType: 'string',
          compareType: compareType === 'notEqual' ? compareType : 'equal',
          expectedValue: wanted,
        },
  };
}

/** The same for the filter of a plain range. */
export function criteriaOfRange(filter: RangeFilter): FilterCriteria | undefined {
  if (filter.filters) {
    const { blank, filters = [] } = filter.filters;
    return { filterOn: 'Values', values: blank ? [...filters, ''] : [...filters] };
  }
  const [first, second] = filter.customFilters?.customFilters ?? [];
  if (!first) return undefined;
  const said = ({ val, operator = 'equal' }: typeof first): string =>
    `${SIGNS[operator] ?? '='}${val}`;
  if (!second) return { filterOn: 'Custom', criterion1: said(first) };
  const operator = filter.customFilters?.and ? 'And' : 'Or';
  return { filterOn: 'Custom', criterion1: said(first), criterion2: said(second), operator };
}

export function rangeFilterOf(criteria: FilterCriteria): RangeFilter {
  if (criteria.filterOn === 'Values') {
    const filters = criteria.values.filter((value) => value !== '');
    return {
      filters: criteria.values.includes('') ? { blank: true, filters } : { filters },
    };
  }
  const said = (criterion: string) => {
    const [, sign = '=', val = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
    const operator = Object.keys(SIGNS).find((name) => SIGNS[name] === sign);
    return sign === '=' || operator === undefined ? { val } : { val, operator };
  };
  const { criterion1, criterion2, operator } = criteria;
  if (criterion2 === undefined) return { customFilters: { customFilters: [said(criterion1)] } };
  return {
    customFilters: {
      ...(operator === 'Or' ? {} : { and: 1 as const }),
      customFilters: [said(criterion1), said(criterion2)],
    },
  };
}
