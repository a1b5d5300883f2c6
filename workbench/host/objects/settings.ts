import type { ExcelHost } from '../host';
import type { Workbook } from '../model/workbook';
import { ExcelClass } from '../protocol/excelClass';
import { itemNotFound } from '../protocol/excelError';
import { method, value, type ExcelObject } from '../protocol/excelObject';
import { textArgument } from './arguments';

/** `Excel.Setting`; its subject is its key. */
const settingClass = new ExcelClass<string>('Setting', {
  identity: (key) => ({ _Id: key }),
  properties: {
    key: value(4, (key) => key),
    value: value(
      4,
      (key, { workbook }) => workbook.settings.get(key),
      (key, written, { workbook }) => {
        workbook.settings.set(key, written);
      },
    ),
  },
  methods: {
    delete: method(4, (key, _, { workbook }) => {
      workbook.settings.delete(key);
    }),
  },
});

function find({ settings }: Workbook, key: unknown, host: ExcelHost): ExcelObject | null {
  const name = textArgument(key);
  return settings.has(name) ? settingClass.of(name, host) : null;
}

/** `Excel.SettingCollection`: what an add-in saves with the workbook. */
export const settingsClass = new ExcelClass<Workbook>('SettingCollection', {
  items: ({ settings }, host) => [...settings.keys()].map((key) => settingClass.of(key, host)),
  item: find,
  methods: {
    add: method(4, ({ settings }, [key, written], host) => {
      const name = textArgument(key);
      settings.set(name, written);
      return settingClass.of(name, host);
    }),
    getCount: method(4, ({ settings }) => settings.size),
    getItem: method(4, (workbook, [key], host) => {
      const setting = find(workbook, key, host);
      if (!setting) throw itemNotFound();
      return setting;
    }),
    getItemOrNullObject: method(4, (workbook, [key], host) => find(workbook, key, host)),
  },
});
