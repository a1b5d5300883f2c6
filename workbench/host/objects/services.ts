import type { ExcelHost } from '../host';
import { answersOfObjects, answersOfRows } from '../functions/functionAnswer';
import { ExcelClass } from '../protocol/excelClass';
import {
  method,
  navigation,
  type ExcelObject,
  type MethodDeclaration,
} from '../protocol/excelObject';

type Service = Readonly<Record<string, MethodDeclaration<string>>>;

const KV_STORAGE = 65_537;

/** Services of the add-in platform that office.js calls by itself, by their full names. */
const SERVICES: Readonly<Record<string, Service>> = {
  'Microsoft.InternalService.AddinInternalService': {
    notifyActionHandlerReady: method(1, () => undefined),
  },
  'Microsoft.AppRuntime.AppRuntimeService': {
    getAppRuntimeState: method(1, (_service, _, { runtime }) => runtime.state),
    setAppRuntimeState: method(1, (_, [state], host) => {
      host.runtime.enter(String(state));
    }),
  },
  'Microsoft.AppRuntime.AppRuntimePersistenceService': {
    getAppRuntimeStartState: method(1, (_service, _, { runtime }) => runtime.startState),
    setAppRuntimeStartState: method(1, (_, [state], { runtime }) => {
      runtime.startState = String(state);
    }),
  },
  'Microsoft.DynamicRibbon.DynamicRibbon': {
    executeRequestUpdate: method(1, () => undefined),
    executeRequestCreate: method(1, () => undefined),
  },
  'Microsoft.Office.ActionService': {
    areShortcutsInUse: method(1, (_, [shortcuts]) =>
      Array.isArray(shortcuts) ? shortcuts.map(() => false) : [],
    ),
    getShortcuts: method(1, () => ({})),
    replaceShortcuts: method(1, () => undefined),
  },
  'Microsoft.PersistentKvStorage.PersistentKvStorageService': {
    multiSet: method(1, (_, [id, text], host) => {
      for (const [key, value] of parsed<[string, string]>(text)) host.storage.set(key, value);
      answer(host, id);
    }),
    multiGet: method(1, (_, [id, text], host) => {
      answer(
        host,
        id,
        parsed<string>(text).map((key) => [key, host.storage.get(key) ?? null]),
      );
    }),
    multiRemove: method(1, (_, [id, text], host) => {
      for (const key of parsed<string>(text)) host.storage.delete(key);
      answer(host, id);
    }),
    getAllKeys: method(1, (_, [id], host) => {
      answer(host, id, [...host.storage.keys()]);
    }),
    clear: method(1, (_, [id], host) => {
      host.storage.clear();
      answer(host, id);
    }),
  },
};

/** office.js sends the arguments of these calls as JSON of its own making. */
function parsed<T>(text: unknown): T[] {
  return JSON.parse(String(text)) as T[];
}

function answer(host: ExcelHost, invokeId: unknown, message?: unknown): void {
  const text = message === undefined ? '' : JSON.stringify(message);
  host.events.post(KV_STORAGE, '', {
    message: JSON.stringify({ invokeId, message: text, errorCode: 0 }),
  });
}

/**
 * What the custom functions' runtime may do: send answers that are too large in slices (1), wait
 * 200 ms and not 500 between answers (2), measure each (3).
 */
const FEATURES = [1, 2, 3];

const customFunctionsClass = new ExcelClass<null>('CustomFunctions', {
  properties: { customFunctions: navigation(1, (_, host) => customFunctionsOf(host)) },
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: method(1, (_service, _, { functions }) => {
      functions.ready();
    }),
    _GetEnabledFeatures: method(1, () => FEATURES),
    setInvocationArrayResults: method(1, (_, [rows], { functions }) => {
      functions.answer(answersOfRows(rows));
    }),
    setInvocationResults: method(1, (_, [results], { functions }) => {
      functions.answer(answersOfObjects(results));
    }),
  },
});

/** The custom functions' runtime as office.js reports to it. */
function customFunctionsOf(host: ExcelHost): ExcelObject {
  return customFunctionsClass.of(null, host);
}

/** A service by the name office.js gives. An unknown one answers nothing, and is recorded when called. */
export function serviceOf(host: ExcelHost, name: string): ExcelObject {
  if (/CustomFunctions/.test(name)) return customFunctionsOf(host);
  const methods = SERVICES[name] ?? {};
  return new ExcelClass<string>(name, { methods }).of(name, host);
}
