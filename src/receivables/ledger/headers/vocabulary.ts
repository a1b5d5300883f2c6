import { FIELDS, type Field } from '../field';
import { AMOUNTS } from './vocabulary/amounts';
import { DATES } from './vocabulary/dates';
import { DISPUTES } from './vocabulary/disputes';
import { DOCUMENTS } from './vocabulary/documents';
import type { FieldHeaders } from './vocabulary/fieldHeaders';
import { PARTIES } from './vocabulary/parties';

/** The fields that most ledgers have. */
const ASKED_FIRST: readonly Field[] = [
  'account',
  'name',
  'invoice',
  'dueDate',
  'invoiceDate',
  'balance',
  'originalAmount',
  'currency',
  'dispute',
  'settledDate',
  'owner',
  'phone',
  'email',
];

/** Every field, in the order in which they are asked for a header that could mean several. */
export const ASKING_ORDER: readonly Field[] = [...new Set([...ASKED_FIRST, ...FIELDS])];

/**
 * The headers by which each field is known. A loose one may stand under two fields (`customer`,
 * `due`): the field that comes first in `ASKING_ORDER` is asked first, and the column's content must
 * confirm it. The technical names of PeopleSoft (BAL_AMT), SAP (KUNNR), Oracle (TRX_DATE), JD Edwards
 * (RPAAP), NetSuite, Dynamics, QuickBooks and Sage are among the English ones.
 */
export const VOCABULARY: Readonly<Record<Field, FieldHeaders>> = {
  ...PARTIES,
  ...DOCUMENTS,
  ...DATES,
  ...AMOUNTS,
  ...DISPUTES,
};
