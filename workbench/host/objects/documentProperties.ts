import type { ExcelHost } from '../host';
import type { DocumentProperties } from '../model/documentProperties';
import { ExcelClass } from '../protocol/excelClass';
import { itemNotFound } from '../protocol/excelError';
import { method, navigation, value, type ExcelObject } from '../protocol/excelObject';
import { textArgument } from './arguments';

type Text = Exclude<keyof DocumentProperties, 'custom'>;

const text = (name: Text) =>
  value<DocumentProperties>(
    7,
    (properties) => properties[name],
    (properties, written) => {
      properties[name] = textArgument(written);
    },
  );

/** `Excel.CustomProperty`; its subject is its key. */
const customPropertyClass = new ExcelClass<string>('CustomProperty', {
  identity: (key) => ({ _Id: key }),
  properties: {
    key: value(7, (key) => key),
    type: value(7, () => 'String'),
    value: value(
      7,
      (key, { workbook }) => workbook.properties.custom.get(key),
      (key, written, { workbook }) => {
        workbook.properties.custom.set(key, written);
      },
    ),
  },
  methods: {
    delete: method(7, (key, _, { workbook }) => {
      workbook.properties.custom.delete(key);
    }),
  },
});

function find({ custom }: DocumentProperties, key: unknown, host: ExcelHost): ExcelObject | null {
  const wanted = textArgument(key).toLowerCase();
  const name = [...custom.keys()].find((one) => one.toLowerCase() === wanted);
  return name === undefined ? null : customPropertyClass.of(name, host);
}

/** `Excel.CustomPropertyCollection` */
const customPropertiesClass = new ExcelClass<DocumentProperties>('CustomPropertyCollection', {
  items: ({ custom }, host) => [...custom.keys()].map((key) => customPropertyClass.of(key, host)),
  item: find,
  methods: {
    add: method(7, ({ custom }, [key, written], host) => {
      custom.set(textArgument(key), written);
      return customPropertyClass.of(textArgument(key), host);
    }),
    deleteAll: method(7, ({ custom }) => {
      custom.clear();
    }),
    getCount: method(7, ({ custom }) => custom.size),
    getItem: method(7, (properties, [key], host) => {
      const found = find(properties, key, host);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: method(7, (properties, [key], host) => find(properties, key, host)),
  },
});

/** `Excel.DocumentProperties` */
export const documentPropertiesClass = new ExcelClass<DocumentProperties>('DocumentProperties', {
  properties: {
    author: text('author'),
    category: text('category'),
    comments: text('comments'),
    company: text('company'),
    keywords: text('keywords'),
    manager: text('manager'),
    subject: text('subject'),
    title: text('title'),
    // Excel writes it itself, with every save.
    lastAuthor: value(7, ({ lastAuthor }) => lastAuthor),
    custom: navigation(7, (properties, host) => customPropertiesClass.of(properties, host)),
  },
});
