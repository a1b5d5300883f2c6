import type { ColumnEvidence } from '../../../../receivables/ledger/headers/mappingEvidence';
import { UNSURE } from '../../../../receivables/ledger/headers/mappingEvidence';
import type { Words } from '../../../../words';
import { Mark } from '../../../parts/Mark';
import { percent } from '../../../parts/percent';

/** From here on nobody needs to look. */
const CERTAIN = 0.9;

interface ConfidenceProps {
  readonly evidence: ColumnEvidence;
  readonly words: Words;
}

/** How sure it is that a column holds a field, and by what. */
export function Confidence({ evidence: { by, confidence }, words }: ConfidenceProps) {
  const said = words.views.intake.columns;
  const title = said.confidence(percent(confidence, 1));
  const [kind, name] =
    confidence < UNSURE
      ? (['look', said.check] as const)
      : confidence < CERTAIN
        ? (['plain', said.likely] as const)
        : (['good', said.certain] as const);
  return (
    <Mark kind={kind} title={title}>
      {name}, {said.by[by]}
    </Mark>
  );
}
