import type { FigureViewProps } from '../../shell/view';
import { AgingOverview } from './AgingOverview';
import { CHANGES, COLUMNS, DUE, GROUPS, ROLLING, TARGETS, TREND, WAY_BACK } from './agingSubject';
import { ChangesPart } from './changes/ChangesPart';
import { ColumnsPart } from './columns/ColumnsPart';
import { DuePart } from './due/DuePart';
import { GroupsPart } from './groups/GroupsPart';
import { RollingPart } from './rolling/RollingPart';
import { TargetsPart } from './targets/TargetsPart';
import { WayBackPart } from './targets/WayBackPart';
import { TrendPart } from './trend/TrendPart';

/** How old everything is, and what comes of it; what takes more room is a page of its own. */
export function AgingView(props: FigureViewProps) {
  switch (props.subject) {
    case TARGETS:
      return <TargetsPart {...props} />;
    case WAY_BACK:
      return <WayBackPart {...props} />;
    case ROLLING:
      return <RollingPart {...props} />;
    case DUE:
      return <DuePart {...props} />;
    case GROUPS:
      return <GroupsPart {...props} />;
    case TREND:
      return <TrendPart {...props} />;
    case CHANGES:
      return <ChangesPart {...props} />;
    case COLUMNS:
      return <ColumnsPart {...props} />;
    default:
      return <AgingOverview {...props} />;
  }
}
