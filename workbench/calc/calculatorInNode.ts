import { createRequire } from 'node:module';
import { UniverCalculator } from './univerCalculator';
import type { UniverPackages } from './univerPackages';

/** The calculator of the workbench where it runs in Node. */
export function calculatorInNode(): UniverCalculator {
  return new UniverCalculator(univerInNode);
}

/** By require, because in Node the packages work only as CommonJS. */
function univerInNode(): UniverPackages {
  const load = createRequire(__filename);
  return {
    core: load('@univerjs/core') as UniverPackages['core'],
    formulas: load('@univerjs/engine-formula') as UniverPackages['formulas'],
  };
}
