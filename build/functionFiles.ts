import { functionsMetadata } from '../src/functions/metadata';
import { functionPage } from './functionPage';

/**
 * What Excel and people read about the functions, by its path in the built add-in: Excel's metadata and
 * the help pages, each in both languages.
 */
export function functionFiles(): Readonly<Record<string, string>> {
  const json = (language: 'en' | 'es') =>
    `${JSON.stringify(functionsMetadata(language), null, 2)}\n`;
  return {
    'functions.json': json('en'),
    'functions-es.json': json('es'),
    'help/functions-en.html': functionPage('en'),
    'help/functions-es.html': functionPage('es'),
  };
}
