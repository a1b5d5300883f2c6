import type { TargetLine } from '../../receivables/targets/report';
import type { Words } from '../../words';
import { Mark } from './Mark';
import { percent } from './percent';

interface TargetVerdictProps {
  readonly line: Pick<TargetLine, 'target' | 'share' | 'verdict'>;
  readonly words: Words;
}

/** A percentage beside the most that is allowed, and in a word with its sign whether that is kept. */
export function TargetVerdict({ line: { target, share, verdict }, words }: TargetVerdictProps) {
  const said = words.views.agingParts.targets;
  return (
    <>
      <strong>{words.parts.over(target.overDays)}</strong>:{' '}
      {share === null ? (
        <Mark kind="plain">{said.nothingOpen}</Mark>
      ) : (
        <>
          {said.of(percent(share, 1), `${target.percent}%`)}{' '}
          <Mark kind={verdict === 'over' ? 'bad' : 'good'}>
            {verdict === 'over' ? said.over : said.within}
          </Mark>
        </>
      )}
    </>
  );
}
