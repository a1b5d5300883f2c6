import type { CatalogueEntry } from '../src/functions/catalogue';

/**
 * A function as a formula begins: optional parameters in brackets.
 * @example functionSignature(entry) is 'AGING.BUCKET(due_dates, as_of, [edges])'
 */
export function functionSignature({ name, parameters }: CatalogueEntry): string {
  const shown = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return `${name}(${shown.join(', ')})`;
}
