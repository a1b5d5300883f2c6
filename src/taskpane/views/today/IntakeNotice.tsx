import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Picture } from '../../../actions/actions';
import { canAdopt } from '../../../receivables/conventions/adoption';
import { grouped } from '../../../receivables/money/grouped';
import type { Words } from '../../../words';
import { columnsToCheck } from '../../parts/intakeMarks';
import { hashOf } from '../../shell/route';
import { COLUMNS, CONVENTION, ROWS } from '../setUp/setUpSubject';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
});

interface IntakeNoticeProps {
  readonly picture: Picture;
  readonly words: Words;
}

/** One quiet line where a person should look at how the ledger was read; nothing where all is well. */
export function IntakeNotice({ picture, words }: IntakeNoticeProps) {
  const { line } = useStyles();
  const { ledger, controlTotal, convention, settings } = picture;
  const { columns, control, convention: ages } = words.views.intake;
  const toCheck = columnsToCheck(ledger.head).length;
  const off = controlTotal?.difference ?? 0;
  const agesOtherwise = convention !== null && canAdopt(convention, settings);
  if (toCheck === 0 && off === 0 && !agesOtherwise) return null;
  return (
    <p className={line}>
      {toCheck > 0 && <Link href={hashOf('setUp', COLUMNS)}>{columns.toCheck(toCheck)}</Link>}
      {off !== 0 && (
        <Link href={hashOf('setUp', ROWS)}>
          {control.off(grouped(Math.abs(off), controlTotal?.decimals ?? 0))}
        </Link>
      )}
      {agesOtherwise && <Link href={hashOf('setUp', CONVENTION)}>{ages.agesOtherwise}</Link>}
    </p>
  );
}
