import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OpenItem } from '../../../receivables/accounts/openItems';
import type { Words } from '../../../words';
import { Amount } from '../../parts/Amount';
import { BucketSwatch } from '../../parts/BucketSwatch';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { itemInWords } from './itemInWords';

const useStyles = makeStyles({
  item: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  swatch: { gridColumnStart: 1 },
  detail: {
    ...typographyStyles.caption1,
    gridColumn: '2 / -1',
    color: tokens.colorNeutralForeground2,
  },
});

interface ItemButtonProps {
  readonly item: OpenItem;
  readonly decimals: number;
  /** How many buckets there are. */
  readonly buckets: number;
  readonly tabIndex: 0 | -1;
  readonly onChosen: (address: string) => void;
  readonly words: Words;
}

/** An open item; pressing it shows its cell in the ledger. */
export function ItemButton(props: ItemButtonProps) {
  const { item, decimals, buckets, tabIndex, onChosen, words } = props;
  const styles = useStyles();
  const said = words.views.account;
  const { place, address } = item;
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={styles.item}
      onClick={() => {
        onChosen(address);
      }}
    >
      {place.kind === 'bucket' ? <BucketSwatch bucket={place.bucket} of={buckets} /> : <span />}
      <span>{item.invoice === '' ? said.noNumber : item.invoice}</span>
      <Amount minor={item.balance} decimals={decimals} strong />
      <span className={styles.detail}>
        {itemInWords(item, decimals, said).join(' · ')}
        <VisuallyHidden>, {said.goTo(address)}</VisuallyHidden>
      </span>
    </button>
  );
}
