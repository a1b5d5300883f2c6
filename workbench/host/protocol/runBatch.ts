import type { ExcelHost } from '../host';
import { isExcelObject } from './excelClass';
import { demandWritable } from './demandWritable';
import { ExcelError, invalidArgument, itemNotFound } from './excelError';
import type { ExcelObject } from './excelObject';
import { lowerFirst, ObjectPaths, served } from './objectPaths';
import { query } from './query';
import { ACTION, type Batch, type BatchAnswer, type WireAction } from './wire';

/** Does a batch's actions in order; at the first that fails it stops, and what was done stays. */
export function runBatch(host: ExcelHost, batch: Batch): BatchAnswer {
  const paths = new ObjectPaths(host, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.Trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      const value = perform(host, paths, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const { code, message, httpStatus, location } = excelErrorOf(host, error);
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: code,
          Message: message,
          HttpStatusCode: httpStatus,
          Location: location,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** What is not a refusal of Excel's is a bug of this host; it is kept so that a test can fail on it. */
function excelErrorOf(host: ExcelHost, error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  host.crashes.push(error);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ExcelError('GeneralException', text, 500);
}

function perform(host: ExcelHost, paths: ObjectPaths, action: WireAction): unknown {
  const object = paths.resolve(action.ObjectPathId);
  try {
    return act(host, paths, action, object);
  } catch (error) {
    if (error instanceof ExcelError && object) {
      error.location ||= [object.className, action.Name && lowerFirst(action.Name)]
        .filter(Boolean)
        .join('.');
    }
    throw error;
  }
}

function act(
  host: ExcelHost,
  paths: ObjectPaths,
  action: WireAction,
  object: ExcelObject | null,
): unknown {
  const name = action.Name ?? '';
  switch (action.ActionType) {
    case ACTION.Instantiate:
      return object ? object.identity() : null;
    case ACTION.Query:
    case ACTION.RecursiveQuery:
      return object ? query(host, object, action.QueryInfo ?? {}) : null;
    case ACTION.QueryAsJson:
      return object ? camelCased(query(host, object, action.QueryInfo ?? {})) : null;
    case ACTION.Method: {
      // office.js asks to keep what a ...OrNullObject method gave, whether there is anything or not.
      if (!object && name === '_KeepReference') return undefined;
      if (!object) throw itemNotFound();
      demandWritable(host, object, name);
      const value = served(host, object, object.method(name), name).call(
        paths.args(action.ArgumentInfo),
      );
      return isExcelObject(value) ? value.identity() : value;
    }
    case ACTION.SetProperty:
      setProperty(host, object, name, paths.args(action.ArgumentInfo)[0]);
      return undefined;
    case ACTION.Update:
      for (const [key, state] of Object.entries(action.ObjectState ?? {})) {
        setProperty(host, object, key, state);
      }
      return undefined;
    case ACTION.EnsureUnchanged:
      return undefined;
    default:
      throw new ExcelError('GeneralException', 'There was an internal error.', 500);
  }
}

function setProperty(
  host: ExcelHost,
  object: ExcelObject | null,
  name: string,
  value: unknown,
): void {
  if (!object) throw itemNotFound();
  demandWritable(host, object, name);
  const property = served(host, object, object.property(name), name);
  if (property.set) {
    property.set(value);
    return;
  }
  const inner = property.get();
  if (!property.isNavigation || !isExcelObject(inner) || !isRecord(value)) {
    throw invalidArgument(`The property '${lowerFirst(name)}' is read-only.`);
  }
  for (const [key, state] of Object.entries(value)) setProperty(host, inner, key, state);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `retrieve` answers in camelCase, collections under `items`. */
function camelCased(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (Array.isArray(value['_Items'])) return { items: value['_Items'].map(camelCased) };
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key.startsWith('_') ? key : lowerFirst(key),
      camelCased(part),
    ]),
  );
}
