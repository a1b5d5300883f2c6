import type { Language } from '../receivables/settings/settings';
import type { CatalogueEntry } from './catalogue';
import { catalogue } from './catalogue';
import { catalogueWords } from './catalogueWords';

/** What Excel must know of a function before it calls it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix' | 'scalar';
    readonly optional?: true;
  }[];
  readonly result: {
    readonly type: 'any' | 'number';
    readonly dimensionality: 'matrix' | 'scalar';
  };
}

/** The file that the manifest names: learn.microsoft.com, "Manually create JSON metadata". */
export interface FunctionsMetadata {
  /** Without it Excel never calls a function whose arguments hold an error, and says nothing of it. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Where the pages are served from while developing; a build puts the real address in its place. */
const SITE = 'https://localhost:3000';

/**
 * Excel's description of all functions in one language. Names are the same in every language, because
 * they stand in saved formulas.
 * @example functionsMetadata('en').functions[0].id is 'AGING'
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((entry) => metadataOf(entry, language)),
  };
}

function metadataOf(entry: CatalogueEntry, language: Language): FunctionMetadata {
  const { name, parameters, spills } = entry;
  const words = catalogueWords[language];
  return {
    id: name,
    name,
    description: words.functions[name].description,
    helpUrl: `${SITE}/help/functions-${language}.html#${name}`,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: words.parameters[parameter.name],
      type: 'any',
      dimensionality: parameter.range ? 'matrix' : 'scalar',
      ...(parameter.optional ? { optional: true as const } : {}),
    })),
    result: spills
      ? { type: 'any', dimensionality: 'matrix' }
      : { type: 'number', dimensionality: 'scalar' },
  };
}
