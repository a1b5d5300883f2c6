import type { Picture } from '../../src/actions/actions';
import { age } from '../../src/receivables/aging/age';
import { disputesOn } from '../../src/receivables/disputes/disputeClock';
import { followUps } from '../../src/receivables/followups/followUps';
import type { CellValue } from '../../src/receivables/ledger/area';
import { defaultSettings } from '../../src/receivables/settings/defaultSettings';
import { NO_INTAKE_MEMORY } from '../../src/receivables/settings/intakeMemory';
import type { Settings } from '../../src/receivables/settings/settings';
import { targetReport } from '../../src/receivables/targets/targetReport';
import { dayOf } from '../receivables/ledgerOf';
import { readLedger } from '../receivables/ledger/readLedger';

/** 31 March 2026. */
export const AS_OF = dayOf('2026-03-31');

/** What a refresh of a sheet with these rows would have found, as of 31 March 2026. */
export function pictureOf(
  headers: string,
  rows: readonly (readonly CellValue[])[],
  changes: Partial<Settings> = {},
): Picture {
  const ledger = readLedger(headers, rows);
  const settings: Settings = { ...defaultSettings(AS_OF, 'en'), ...changes };
  const result = age(ledger, settings);
  return {
    ledger,
    result,
    followUps: followUps(ledger, result),
    changes: null,
    settings,
    memory: NO_INTAKE_MEMORY,
    candidates: [],
    convention: null,
    controlTotal: null,
    targets: targetReport(ledger, result, settings),
    disputes: disputesOn(ledger, result),
    snapshots: null,
    isOnSheets: true,
  };
}

/** Two disputing accounts, one in two currencies; two cells that cannot be read. */
export const HEADERS = 'Customer ID,Customer,Invoice,Due Date,Balance,Currency,Disputed';
export const ROWS: readonly (readonly CellValue[])[] = [
  ['A1', 'Alpha Clinics', 'I-1', AS_OF - 40, 1000, 'USD', 'Yes'],
  ['A1', 'Alpha Clinics', 'I-2', AS_OF - 95, 50, 'USD', 'No'],
  ['A2', 'Beta Travel', 'I-3', AS_OF - 90, 4000, 'USD', 2345.6],
  ['A2', 'Beta Travel', 'I-4', AS_OF + 5, 75, 'EUR', 'yes'],
  ['A3', 'Gamma', 'I-5', AS_OF - 5, 20, 'USD', 'perhaps'],
  ['A3', 'Gamma', 'I-6', 'soon', 30, 'USD', ''],
];
