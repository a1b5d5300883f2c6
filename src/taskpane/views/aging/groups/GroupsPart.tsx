import { Button, Link } from '@fluentui/react-components';
import type { AgingBlock } from '../../../../receivables/aging/result';
import { GROUPS_TABLE } from '../../../../receivables/sheets/targetSource';
import { EmptyState } from '../../../parts/EmptyState';
import { Section } from '../../../parts/Section';
import { hashOf } from '../../../shell/route';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';
import { GroupList } from './GroupList';

/** The aging by whose the accounts are: owner, salesperson, or whatever the ledger is grouped by. */
export function GroupsPart({ desk, picture: { ledger, result, targets }, words }: FigureViewProps) {
  const said = words.views.agingParts.groups;
  const { groups } = ledger;
  if (groups === null) {
    return (
      <AgingPage title={said.title} words={words}>
        <EmptyState title={said.none} text={said.noneText}>
          <Link href={hashOf('setUp', 'groupBy')}>{said.choose}</Link>
        </EmptyState>
      </AgingPage>
    );
  }
  const title = said.by(groups.header);
  const blocks = result.blocks.filter((block) => (block.groups?.length ?? 0) > 0);
  const standingsOf = ({ currency }: AgingBlock) =>
    targets.blocks.find((block) => block.currency === currency)?.groups ?? [];
  const common = { groups, overDays: result.overDays, words };
  return (
    <>
      <AgingPage
        title={title}
        aside={
          <Button size="small" onClick={() => void desk.showSheet(GROUPS_TABLE)}>
            {words.views.aging.showSheet}
          </Button>
        }
        words={words}
      >
        {blocks.length === 1 &&
          blocks.map((block) => (
            <GroupList
              key={block.currency}
              label={title}
              standings={standingsOf(block)}
              block={block}
              {...common}
            />
          ))}
      </AgingPage>
      {blocks.length > 1 &&
        blocks.map((block) => {
          const currency = block.currency ?? words.sheets.aging.noCurrency;
          return (
            <Section key={block.currency} title={currency}>
              <GroupList
                label={`${title} ${currency}`}
                standings={standingsOf(block)}
                block={block}
                {...common}
              />
            </Section>
          );
        })}
    </>
  );
}
