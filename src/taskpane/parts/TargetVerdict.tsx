import { targetFigures, type Judged } from '../../receivables/targets/targetsInWords';
import type { Words } from '../../words';
import { Mark } from './Mark';

interface TargetVerdictProps {
  readonly line: Judged;
  /** What is over, as an amount: said where there is no percentage of it. */
  readonly over?: string;
  readonly words: Words;
}

/** A percentage beside the most that is allowed, and in a word with its sign whether that is kept. */
export function TargetVerdict({ line, over, words }: TargetVerdictProps) {
  const said = words.views.agingParts.targets;
  const { overDays, percent, allowed, between } = targetFigures(line);
  const { verdict } = line;
  return (
    <>
      <strong>{words.parts.over(overDays)}</strong>:{' '}
      {between !== null ? (
        <Mark kind="look">
          {said.between(`${between[0]}%`, `${between[1]}%`, `${allowed}%`, overDays)}
        </Mark>
      ) : verdict === 'in-credit' ? (
        <Mark kind="look">
          {over === undefined ? said.inCredit : `${said.inCredit}, ${said.isOver(over)}`}
        </Mark>
      ) : percent === null ? (
        <Mark kind="plain">{said.nothingOpen}</Mark>
      ) : (
        <>
          {said.of(`${percent}%`, `${allowed}%`)}{' '}
          <Mark kind={verdict === 'over' ? 'bad' : 'good'}>
            {verdict === 'over' ? said.over : said.within}
          </Mark>
        </>
      )}
    </>
  );
}
