import { Link } from '@fluentui/react-components';
import type { Words } from '../../../../words';
import { EmptyState } from '../../../parts/EmptyState';
import { hashOf } from '../../../shell/route';

/** Where management's percentages are not known: what they do, and the way to set them. */
export function NoTargets({ words }: { readonly words: Words }) {
  const { none, noneText, set } = words.views.agingParts.targets;
  return (
    <EmptyState title={none} text={noneText}>
      <Link href={hashOf('setUp', 'targets')}>{set}</Link>
    </EmptyState>
  );
}
