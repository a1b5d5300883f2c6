import { age } from '../aging/age';
import type { AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import { followUps } from '../followups/followUps';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
import { isPrivateColumn } from '../sharing/privateParts';
import { agingSheets } from '../sheets/agingSheets';
import { followUpSheet } from '../sheets/followUpSheet';
import type { SheetPlan, TableColumnPlan } from '../sheets/plan';
import type { Words } from '../../words';
import { rowKey, type TypedBeside } from './typedBeside';

export interface OwnerSource {
  /** The owner's items alone. */
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly typed: TypedBeside;
  /** The day on which the workbook is made, by Excel's clock. */
  readonly today: SerialDay;
  readonly words: Words;
}

/**
 * The sheets of one owner's workbook, by the rules of the whole: aging and follow-ups. Nobody refreshes
 * them, so nothing on them asks for it; private columns are left out.
 */
export function ownerPlans({ ledger, settings, typed, today, words }: OwnerSource): {
  readonly result: AgingResult;
  readonly plans: readonly SheetPlan[];
} {
  // What is over its target is a matter of the whole.
  const fixed: Settings = { ...settings, roll: false, targets: [], groupTargets: [] };
  const result = age(ledger, fixed);
  const list = followUps(ledger, result);
  const plans = [
    ...agingSheets({ ledger, result, settings: fixed, today, words: words.sheets }),
    withTyped(
      followUpSheet({ ledger, result, blocks: list, settings: fixed, today, words }),
      typed,
    ),
  ];
  return { result, plans: plans.map((plan) => handedOut(plan, settings)) };
}

function withTyped(plan: SheetPlan, typed: TypedBeside): SheetPlan {
  return {
    ...plan,
    tables: plan.tables.map((table) => {
      const valuesOf = (id: string) =>
        table.columns.find((column) => column.id === id)?.values ?? [];
      const currencies = valuesOf('currency');
      const keys = valuesOf('account').map((account, at) => rowKey(account, currencies[at]));
      const columns = table.columns.map((column): TableColumnPlan => {
        const said = typed.get(column.id);
        if (column.typed !== true || said === undefined) return column;
        return { ...column, values: keys.map((key) => said.get(key) ?? '') };
      });
      return { ...table, columns };
    }),
  };
}

function handedOut(plan: SheetPlan, { privateColumns }: Settings): SheetPlan {
  const tables = plan.tables.map((table) => {
    // Amounts are what the workbook is about, and the formulas above them need their columns.
    const columns = table.columns.filter(
      ({ kind, header }) => kind !== 'text' || !isPrivateColumn(privateColumns, plan.title, header),
    );
    return { ...table, columns };
  });
  return {
    ...plan,
    tables,
    cells: plan.cells.filter(({ cell }) => cell.look !== 'alert'),
    widths: tables[0]?.columns.map(({ width }) => width) ?? plan.widths,
  };
}
