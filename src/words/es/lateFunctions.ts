import type { LateFunctionWords } from '../functionWords';
import { functions } from './functions';

/** What the functions say that are loaded late, in Spanish. */
export const lateFunctions: LateFunctionWords = {
  ...functions,
  language: 'language debe ser "en" o "es".',
  collect: {
    targetMissing:
      'target está vacío o es 0. Escriba 0.15 o 15% para el quince por ciento; una meta de nada significa cobrar el propio over_amount.',
    target:
      'target debe ser mayor que 0 y menor que 1: escriba 0.15 o 15% para el quince por ciento.',
    overBelowZero: 'over_amount es menor que 0. Indique lo que está atrasado, sin créditos.',
    totalNotAboveZero: 'total debe ser mayor que 0: nada es parte de él.',
    overAboveTotal:
      'over_amount es mayor que total, por los créditos que hay en el total: cobrar no puede bajar su parte hasta la meta. Indique un total sin créditos.',
  },
};
