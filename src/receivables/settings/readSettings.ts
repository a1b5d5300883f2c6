import { credits } from './creditMode';
import type { SchemeProblem } from '../aging/scheme';
import { typedEdges } from '../aging/typedEdges';
import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import type { TargetProblem } from '../targets/target';
import { defaultSettings } from './defaultSettings';
import {
  amount,
  basis,
  controlTotal,
  dateOrder,
  day,
  dayCount,
  days,
  disputes,
  freeText,
  groupTargets,
  language,
  numberStyle,
  privateParts,
  targets,
  wholeDays,
  yesOrNo,
} from './readAnswers';
import { targetProblem } from './targetProblem';
import { SETTING_CELLS, type Language, type Settings } from './settings';

/** The named cells' values; a cell that is missing counts as blank. */
export type SettingCells = Readonly<Partial<Record<keyof Settings, CellValue>>>;

/** A cell that cannot be used, with what stands in it. */
export interface SettingProblem {
  readonly setting: keyof Settings;
  /** Name of the cell, as in `SETTING_CELLS`. */
  readonly cell: string;
  readonly typed: string;
  /** Why the bucket edges make no scheme, or a text no targets; null for the other settings. */
  readonly reason: SchemeProblem | TargetProblem | null;
  /** Which two intervals overlap or leave a gap, as typed; left out where nothing does. */
  readonly between?: readonly [string, string];
}

export interface SettingsRead {
  readonly settings: Settings;
  /** Cells that no longer say what is in force, because a date was rolled or typed. */
  readonly rewrite: readonly (keyof Settings)[];
}

/**
 * Reads the settings from their cells. Blank cells mean the default. An as-of date other than
 * `rolledTo`, the one of the last refresh, was typed: it stays, and rolling to today is switched off.
 * @example readSettings({ asOf: 46112 }, today, today, 'en') is fixed at 31 March 2026
 */
export function readSettings(
  cells: SettingCells,
  today: SerialDay,
  rolledTo: CellValue | null,
  fallback: Language,
): SettingsRead | { readonly problem: SettingProblem } {
  const defaults = defaultSettings(today, fallback);
  const answers = {
    asOf: day(cells.asOf),
    roll: yesOrNo(cells.roll),
    dateOrder: dateOrder(cells.dateOrder),
    numberStyle: numberStyle(cells.numberStyle),
    basis: basis(cells.basis),
    cutoff: day(cells.cutoff),
    credits: credits(cells.credits),
    disputes: disputes(cells.disputes),
    tolerance: amount(cells.tolerance),
    dayCount: dayCount(cells.dayCount),
    holidays: days(cells.holidays),
    targets: targets(cells.targets),
    groupTargets: groupTargets(cells.groupTargets),
    overDays: wholeDays(cells.overDays),
    controlTotal: controlTotal(cells.controlTotal),
    language: language(cells.language),
  };
  for (const [setting, answer] of Object.entries(answers)) {
    if (answer !== undefined) continue;
    const named = setting as keyof Settings;
    return { problem: problemIn(named, cells, targetProblem(named, cells[named])) };
  }
  const edges = typedEdges(cells.edges ?? '');
  if ('problem' in edges) {
    const { problem, ...between } = edges;
    return { problem: { ...problemIn('edges', cells, problem), ...between } };
  }

  // What is private by default is known by a header, which is in the language of the sheets.
  const inLanguage = defaultSettings(today, answers.language ?? fallback);
  const asked = answers.roll ?? defaults.roll;
  const typed = answers.asOf ?? null;
  const roll = asked && (typed === null || typed === day(rolledTo ?? ''));
  const asOf = roll ? today : (typed ?? today);
  const settings: Settings = {
    asOf,
    roll,
    ledger: freeText(cells.ledger),
    dateOrder: answers.dateOrder ?? null,
    numberStyle: answers.numberStyle ?? null,
    disputeColumn: freeText(cells.disputeColumn),
    profile: freeText(cells.profile),
    basis: answers.basis ?? defaults.basis,
    cutoff: answers.cutoff ?? null,
    edges: edges.edges,
    overDays: answers.overDays ?? defaults.overDays,
    credits: answers.credits ?? defaults.credits,
    disputes: answers.disputes ?? defaults.disputes,
    tolerance: answers.tolerance ?? defaults.tolerance,
    dayCount: answers.dayCount ?? defaults.dayCount,
    holidays: answers.holidays ?? defaults.holidays,
    groupBy: freeText(cells.groupBy),
    targets: answers.targets ?? defaults.targets,
    groupTargets: answers.groupTargets ?? defaults.groupTargets,
    mainCurrency: freeText(cells.mainCurrency)?.toUpperCase() ?? null,
    controlTotal: answers.controlTotal ?? null,
    privateColumns: privateParts(cells.privateColumns) ?? inLanguage.privateColumns,
    privateSheets: privateParts(cells.privateSheets) ?? defaults.privateSheets,
    language: answers.language ?? fallback,
  };
  const rewrite: (keyof Settings)[] = [];
  if (cells.asOf !== asOf) rewrite.push('asOf');
  if (roll !== asked) rewrite.push('roll');
  return { settings, rewrite };
}

function problemIn(
  setting: keyof Settings,
  cells: SettingCells,
  reason: SettingProblem['reason'],
): SettingProblem {
  return {
    setting,
    cell: SETTING_CELLS[setting],
    typed: String(cells[setting] ?? ''),
    reason,
  };
}
