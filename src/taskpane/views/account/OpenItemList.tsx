import type { Picture } from '../../../actions/actions';
import type { CurrencyItems } from '../../../receivables/accounts/openItems';
import type { Words } from '../../../words';
import { Section } from '../../parts/Section';
import { VirtualList } from '../../parts/VirtualList';
import { ItemButton } from './ItemButton';

/** A row of two lines, in pixels. */
const ROW_HEIGHT = 53;

interface OpenItemListProps {
  readonly block: CurrencyItems;
  readonly picture: Picture;
  /** Whether the currency must be said. */
  readonly named: boolean;
  readonly onChosen: (address: string) => void;
  readonly words: Words;
}

/** An account's open items in one currency, oldest first; pressing one shows its cell. */
export function OpenItemList(props: OpenItemListProps) {
  const { block, picture, named, onChosen, words } = props;
  const { items, decimals, currency } = block;
  const code = named ? (currency ?? words.sheets.aging.noCurrency) : '';
  const title = words.views.account.items(items.length, code);
  return (
    <Section title={title}>
      <VirtualList
        label={title}
        length={items.length}
        keyOf={(at) => items[at]?.item ?? at}
        rowHeight={ROW_HEIGHT}
      >
        {(at, tabIndex) => {
          const item = items[at];
          return (
            item !== undefined && (
              <ItemButton
                item={item}
                decimals={decimals}
                buckets={picture.result.edges.length + 1}
                tabIndex={tabIndex}
                onChosen={onChosen}
                words={words}
              />
            )
          );
        }}
      </VirtualList>
    </Section>
  );
}
