import type { Picture } from '../../../actions/actions';
import { whatIf, type OverSide } from '../../../receivables/aging/whatIf';
import { grouped } from '../../../receivables/money/grouped';
import type { Settings } from '../../../receivables/settings/settings';
import type { Words } from '../../../words';
import { typedSettings } from './typedSettings';

/** The settings that decide how what was read is aged; the others change what is read. */
const AGING_RULES: ReadonlySet<keyof Settings> = new Set([
  'basis',
  'edges',
  'overDays',
  'credits',
  'disputes',
  'tolerance',
  'dayCount',
  'holidays',
  'cutoff',
]);

/** Whether the figures can be made by another value of a setting without reading the ledger again. */
export function isAgingRule(setting: keyof Settings): boolean {
  return AGING_RULES.has(setting);
}

/**
 * What the percentage over would be by what is typed for a setting, in a sentence; null where that
 * cannot be used, or nothing is open.
 * @example 'With credits on their own date, over 30 would be 12.1% instead of 13.4%.'
 */
export function whatIfInWords(
  setting: keyof Settings,
  typed: string,
  { ledger, settings }: Picture,
  words: Words,
): string | null {
  const wanted = typedSettings(setting, typed);
  const found = wanted === null ? null : whatIf(ledger, settings, { [setting]: wanted[setting] });
  if (wanted === null || found === null) return null;
  const { before, after, decimals } = found;
  const said = words.views.setUp.whatIf;
  const changes = [mainChange(before, after, words)];
  const [net, netBefore] = [percentText(after.net), percentText(before.net)];
  const isGross = net === percentText(after.gross) && netBefore === percentText(before.gross);
  if (net !== netBefore && !isGross && after.overDays === before.overDays) {
    changes.push(said.net(net, netBefore));
  }
  if (after.total !== before.total) {
    changes.push(said.total(grouped(after.total, decimals), grouped(before.total, decimals)));
  }
  return `${beginning(setting, typed, wanted, words)}, ${changes.join('; ')}.`;
}

function mainChange(before: OverSide, after: OverSide, { views }: Words): string {
  const said = views.setUp.whatIf;
  const [then, now] = [percentText(after.gross), percentText(before.gross)];
  if (after.overDays !== before.overDays) {
    return said.otherDays(after.overDays, then, before.overDays, now);
  }
  return then === now ? said.same(before.overDays, now) : said.over(before.overDays, then, now);
}

/** What is supposed, as the beginning of a sentence. */
function beginning(
  setting: keyof Settings,
  typed: string,
  wanted: Settings,
  { views, sheets }: Words,
): string {
  const said = views.setUp.whatIf;
  if (setting === 'credits') return said.credits[wanted.credits];
  if (setting === 'disputes') return said.disputes[wanted.disputes];
  const { label } = sheets.duebook.settings[setting];
  return typed.trim() === '' ? said.blank(label) : said.other(label, typed.trim());
}

/** One decimal, as the pane writes percentages. */
function percentText(percent: number | null): string {
  return `${(percent ?? 0).toFixed(1)}%`;
}
