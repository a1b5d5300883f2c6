import { catalogue } from '../../src/functions/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';

const english = functionsMetadata('en');
const spanish = functionsMetadata('es');

describe.each([
  ['English', english],
  ['Spanish', spanish],
])('in %s', (_language, metadata) => {
  const { functions } = metadata;
  const parameters = functions.flatMap((one) => one.parameters);

  // Limits of the schema: learn.microsoft.com/microsoft-365/extensibility/schema/custom-functions
  test('a description has 1 to 128 characters', () => {
    const texts = [...functions, ...parameters].map(({ description }) => description);
    expect(texts.filter((text) => text.length < 1 || text.length > 128)).toEqual([]);
  });

  test('a name has 3 to 64 letters, dots and underscores, and is the id', () => {
    for (const { id, name } of functions) {
      expect(name).toMatch(/^[A-Z][A-Z.]{2,63}$/);
      expect(id).toBe(name);
    }
    for (const { name } of parameters) expect(name).toMatch(/^[a-z][a-z_]{2,63}$/);
  });

  test('cells with errors reach the functions, which name them', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(['any']));
  });

  test('optional parameters come last', () => {
    // An optional one before others cannot be left out: office-js#1749.
    for (const one of functions) {
      const optional = one.parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test('the help of each function is on the page of its language', () => {
    const language = metadata === english ? 'en' : 'es';
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
      catalogue.map(({ name }) => `https://localhost:3000/help/functions-${language}.html#${name}`),
    );
  });
});

test('only the words differ between the languages', () => {
  const withoutWords = (metadata: typeof english) =>
    JSON.parse(
      JSON.stringify(metadata, (key, value: unknown) =>
        key === 'description' || key === 'helpUrl' ? '' : value,
      ),
    ) as unknown;
  expect(withoutWords(spanish)).toEqual(withoutWords(english));
  english.functions.forEach((one, i) => {
    expect(spanish.functions[i]?.description).not.toBe(one.description);
  });
});
