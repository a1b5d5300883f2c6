import type { FilterCriteria } from '../../host/model/filterCriteria';
import { childOf, childrenOf, element, isOn, type XmlElement } from '../xml/xmlElement';

const OPERATORS: readonly (readonly [string, string])[] = [
  ['greaterThanOrEqual', '>='],
  ['lessThanOrEqual', '<='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['lessThan', '<'],
  ['equal', '='],
];
/** How files say "is not blank". */
const BLANK = ' ';

/** The criteria of a filter by position of their column; kinds the model has no word for are left out. */
export function readFilterColumns(filter: XmlElement | undefined): Map<number, FilterCriteria> {
  const criteria = new Map<number, FilterCriteria>();
  for (const column of childrenOf(filter, 'filterColumn')) {
    const read = criteriaOf(column);
    if (read) criteria.set(Number(column.attributes['colId']), read);
  }
  return criteria;
}

/** The columns of a filter with these criteria; other kinds stay, unless a new one takes their column. */
export function writeFilterColumns(
  filter: XmlElement | undefined,
  criteria: ReadonlyMap<number, FilterCriteria>,
): XmlElement[] {
  const others = childrenOf(filter, 'filterColumn').filter(
    (column) => !criteriaOf(column) && !criteria.has(Number(column.attributes['colId'])),
  );
  const ours = [...criteria].map(([column, wanted]) =>
    element('filterColumn', { colId: column }, [criteriaElement(wanted)]),
  );
  return [...others, ...ours].sort(
    (a, b) => Number(a.attributes['colId']) - Number(b.attributes['colId']),
  );
}

function criteriaOf(column: XmlElement): FilterCriteria | undefined {
  const values = childOf(column, 'filters');
  if (values) {
    const items = childrenOf(values);
    if (items.some(({ name }) => name !== 'filter')) return undefined;
    const texts = items.map(({ attributes }) => attributes['val'] ?? '');
    if (isOn(values.attributes['blank'])) texts.push('');
    return { filterOn: 'Values', values: texts };
  }
  const custom = childOf(column, 'customFilters');
  const [first, second] = childrenOf(custom).map(criterionOf);
  if (!custom || first === undefined) return undefined;
  if (second === undefined) return { filterOn: 'Custom', criterion1: first };
  const operator = isOn(custom.attributes['and']) ? 'And' : 'Or';
  return { filterOn: 'Custom', criterion1: first, criterion2: second, operator };
}

function criterionOf({ attributes }: XmlElement): string {
  const sign = OPERATORS.find(([name]) => name === (attributes['operator'] ?? 'equal'))?.[1] ?? '=';
  const value = attributes['val'] ?? '';
  return sign + (value === BLANK ? '' : value);
}

function criteriaElement(criteria: FilterCriteria): XmlElement {
  if (criteria.filterOn === 'Values') {
    const texts = criteria.values.filter((text) => text !== '');
    const blank = texts.length < criteria.values.length ? 1 : undefined;
    return element(
      'filters',
      { blank },
      texts.map((val) => element('filter', { val })),
    );
  }
  const criteria2 = criteria.criterion2 === undefined ? [] : [criteria.criterion2];
  return element(
    'customFilters',
    { and: criteria2.length > 0 && criteria.operator === 'And' ? 1 : undefined },
    [criteria.criterion1, ...criteria2].map(criterionElement),
  );
}

function criterionElement(criterion: string): XmlElement {
  const [name, sign] = OPERATORS.find(([, text]) => criterion.startsWith(text)) ?? ['equal', ''];
  const val = criterion.slice(sign.length) || BLANK;
  return element('customFilter', { operator: name === 'equal' ? undefined : name, val });
}
