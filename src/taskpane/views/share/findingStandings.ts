import type { Finding } from '../../../receivables/checking/finding';

/** What a person made of a finding. */
export type Standing = 'open' | 'left' | 'done';

/** What a person decided about findings, as long as the pane is open. */
export interface Decisions {
  /** By what they are about: another hidden sheet is another finding. */
  readonly left: ReadonlySet<string>;
  /** Those for which a fix was pressed, as they were then. */
  readonly pressed: readonly Finding[];
}

export const NOTHING_DECIDED: Decisions = { left: new Set(), pressed: [] };

/** A finding and how it stands. */
export interface StandingFinding {
  readonly finding: Finding;
  readonly standing: Standing;
}

/**
 * The findings of the last check, then those that were fixed and came no more.
 * @example standings([hidden], NOTHING_DECIDED) is [{ finding: hidden, standing: 'open' }]
 */
export function standings(
  findings: readonly Finding[],
  { left, pressed }: Decisions,
): readonly StandingFinding[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return [
    ...findings.map((finding) => ({
      finding,
      standing: left.has(keyOf(finding)) ? ('left' as const) : ('open' as const),
    })),
    ...pressed
      .filter(({ kind }) => !kinds.has(kind))
      .map((finding) => ({ finding, standing: 'done' as const })),
  ];
}

/** Leaves a finding as it is, or takes it up again. */
export function turned(decisions: Decisions, finding: Finding): Decisions {
  const left = new Set(decisions.left);
  const key = keyOf(finding);
  if (!left.delete(key)) left.add(key);
  return { ...decisions, left };
}

/** Remembers that a fix was pressed. */
export function pressedFor(decisions: Decisions, finding: Finding): Decisions {
  const others = decisions.pressed.filter(({ kind }) => kind !== finding.kind);
  return { ...decisions, pressed: [...others, finding] };
}

function keyOf({ kind, sheets, count }: Finding): string {
  return [kind, count, ...sheets].join('\n');
}
