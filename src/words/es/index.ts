import type { Words } from '../words';
import { ageColumns } from './ageColumns';
import { answers } from './answers';
import { checking } from './checking';
import { conventions } from './conventions';
import { coordinators } from './coordinators';
import { copying } from './copying';
import { disputes } from './disputes';
import { followUps } from './followUps';
import { issues } from './issues';
import { owners } from './owners';
import { pack } from './pack';
import { pane } from './pane';
import { parts } from './parts';
import { refusals } from './refusals';
import { restoring } from './restoring';
import { sample } from './sample';
import { sheets } from './sheets';
import { snapshots } from './snapshots';
import { start } from './start';
import { swapping } from './swapping';
import { supervisor } from './supervisor';
import { targets } from './targets';
import { tieOut } from './tieOut';
import { views } from './views';

/** Every text in Spanish. */
export const es: Words = {
  ageColumns,
  answers,
  checking,
  conventions,
  coordinators,
  copying,
  disputes,
  followUps,
  issues,
  owners,
  pack,
  pane,
  parts,
  refusals,
  restoring,
  sample,
  sheets,
  snapshots,
  start,
  swapping,
  supervisor,
  targets,
  tieOut,
  views,
};
