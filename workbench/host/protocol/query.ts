import type { ExcelHost } from '../host';
import { isExcelObject } from './excelClass';
import { ExcelError } from './excelError';
import type { BoundProperty, ExcelObject } from './excelObject';
import type { WireQuery } from './wire';

type Answer = Record<string, unknown>;

/** What `load` asks of an object: its ids and the selected properties, named in PascalCase. */
export function query(host: ExcelHost, object: ExcelObject, wanted: WireQuery): Answer {
  const items = object.items();
  return items ? queryCollection(host, object, items, wanted) : queryOne(host, object, wanted);
}

function queryCollection(
  host: ExcelHost,
  collection: ExcelObject,
  items: readonly ExcelObject[],
  { Select = [], Expand, Top, Skip = 0 }: WireQuery,
): Answer {
  const ofCollection = Select.filter((name) => collection.property(name));
  const ofItems = Select.filter((name) => !collection.property(name));
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  // A load of the collection's own properties alone asks nothing of the items.
  const nothing = Select.length > 0 && ofItems.length === 0 && !Expand?.length;
  const inner: WireQuery = { Select: ofItems, ...(Expand ? { Expand } : {}) };
  const answer: Answer = {
    _Items: shown.map((item) => (nothing ? item.identity() : query(host, item, inner))),
  };
  for (const name of ofCollection) Object.assign(answer, single(host, collection, name));
  return answer;
}

function queryOne(host: ExcelHost, object: ExcelObject, wanted: WireQuery): Answer {
  const answer = object.identity();
  const nested = new Map<string, string[]>();
  const select = wanted.Select?.length ? wanted.Select : wanted.Expand?.length ? [] : ['*'];
  for (const path of select) {
    if (path === '*' || path === '$all') {
      Object.assign(answer, everyScalar(host, object));
      continue;
    }
    const [head = '', rest] = split(path);
    if (rest === null && !propertyOf(host, object, head).isNavigation) {
      Object.assign(answer, single(host, object, head));
    } else {
      nest(nested, propertyOf(host, object, head).name, rest ?? '*');
    }
  }
  for (const path of wanted.Expand ?? []) {
    const [head = '', rest] = split(path);
    nest(nested, propertyOf(host, object, head).name, rest ?? '*');
  }
  for (const [name, paths] of nested) {
    const inner = propertyOf(host, object, name).get();
    answer[pascal(name)] = isExcelObject(inner) ? query(host, inner, { Select: paths }) : null;
  }
  return answer;
}

function everyScalar(host: ExcelHost, object: ExcelObject): Answer {
  const answer: Answer = {};
  for (const name of object.scalarNames()) {
    const property = object.property(name);
    if (property && property.since <= host.excelApi) answer[pascal(name)] = property.get();
  }
  return answer;
}

function single(host: ExcelHost, object: ExcelObject, name: string): Answer {
  const property = propertyOf(host, object, name);
  return { [pascal(property.name)]: property.get() };
}

function propertyOf(host: ExcelHost, object: ExcelObject, name: string): BoundProperty {
  const property = object.property(name);
  if (property && property.since <= host.excelApi) return property;
  if (!property) host.unknownMembers.add(`${object.className}.${name}`);
  const error = new ExcelError('InvalidArgument', `The property '${name}' is not valid.`);
  error.location = `${object.className}.${name}`;
  throw error;
}

function split(path: string): [string, string | null] {
  const at = path.search(/[/.]/);
  return at < 0 ? [path, null] : [path.slice(0, at), path.slice(at + 1)];
}

function nest(nested: Map<string, string[]>, name: string, path: string): void {
  const paths = nested.get(name);
  if (paths) paths.push(path);
  else nested.set(name, [path]);
}

/** The name as it goes over the wire. */
function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
